using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Ingest;

/// <summary>How articles are stored; section <c>Ingest</c>.</summary>
public sealed class IngestOptions
{
    public const string Section = "Ingest";
    public const int DefaultMaxBatch = 500;
    public const int DefaultMaxAttempts = 12;
    public const int DefaultRetryDelayMilliseconds = 20;

    /// <summary>How many articles share one transaction.</summary>
    /// <value>500 when not set.</value>
    [Range(1, 10_000)]
    public int MaxBatch { get; set; } = DefaultMaxBatch;

    /// <summary>How often a batch is resolved anew when other writers are faster, before it fails.</summary>
    /// <value>12 when not set.</value>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = DefaultMaxAttempts;

    /// <summary>The longest first wait after a conflict, in milliseconds; a random part of it is waited, and it doubles with each attempt.</summary>
    /// <value>20 when not set.</value>
    [Range(0, 10_000)]
    public int RetryDelayMilliseconds { get; set; } = DefaultRetryDelayMilliseconds;
}
