using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Limits and rhythm of sources.</summary>
public sealed class SourceOptions
{
    public const int DefaultMaxDocumentBytes = 4 * 1024 * 1024;
    public const int DefaultFeedIntervalSeconds = 300;
    public const int DefaultFolderIntervalMilliseconds = 500;

    /// <summary>A document above this is refused; a line of a <c>.jsonl</c> file is a document.</summary>
    /// <value>Bytes after unpacking; default 4 MiB.</value>
    [Range(1024, 256 * 1024 * 1024)]
    public int MaxDocumentBytes { get; set; } = DefaultMaxDocumentBytes;

    /// <summary>How long <c>watch</c> waits between two requests to a feed.</summary>
    /// <value>Seconds; default 300.</value>
    [Range(1, 86_400)]
    public int FeedIntervalSeconds { get; set; } = DefaultFeedIntervalSeconds;

    /// <summary>How long <c>watch</c> waits between two looks at a folder.</summary>
    /// <value>Milliseconds; default 500.</value>
    [Range(50, 3_600_000)]
    public int FolderIntervalMilliseconds { get; set; } = DefaultFolderIntervalMilliseconds;

    /// <summary>Name of the code page of text without a declaration, such as <c>windows-1252</c>; null: UTF-8 (or what a byte order mark says).</summary>
    public string? Encoding { get; set; }
}
