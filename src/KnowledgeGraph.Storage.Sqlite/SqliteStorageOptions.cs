using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>Settings of the embedded store, in the section <see cref="Section"/>.</summary>
public sealed class SqliteStorageOptions
{
    public const string Section = "Store";
    public const int DefaultBusyTimeoutMilliseconds = 5_000;
    public const int DefaultPollMilliseconds = 100;
    public const int DefaultMaxReaders = 8;
    public const int DefaultCacheMegabytes = 256;
    public const int DefaultCheckMilliseconds = 2_000;

    /// <summary>The file of the store; its folder is made when it is missing.</summary>
    /// <value>Default: <c>KnowledgeGraph/knowledge-graph.db</c> in the data folder of the user's profile.</value>
    [Required]
    public string Path { get; set; } = DefaultPath;

    /// <summary>How long a writer waits while another process writes.</summary>
    /// <value>Milliseconds. Default: <see cref="DefaultBusyTimeoutMilliseconds"/>.</value>
    [Range(0, 600_000)]
    public int BusyTimeoutMilliseconds { get; set; } = DefaultBusyTimeoutMilliseconds;

    /// <summary>How often a follower of the change log looks for changes of other processes.</summary>
    /// <value>Milliseconds, at most 200. Default: <see cref="DefaultPollMilliseconds"/>.</value>
    [Range(1, 200)]
    public int PollMilliseconds { get; set; } = DefaultPollMilliseconds;

    /// <summary>Reads that run at the same time, where there are as many processors; more wait.</summary>
    /// <value>Default: <see cref="DefaultMaxReaders"/>.</value>
    [Range(1, 64)]
    public int MaxReaders { get; set; } = DefaultMaxReaders;

    /// <summary>Page cache of the writer; the readers have half as much together.</summary>
    /// <value>MiB. Default: <see cref="DefaultCacheMegabytes"/>.</value>
    [Range(1, 16_384)]
    public int CacheMegabytes { get; set; } = DefaultCacheMegabytes;

    /// <summary>How long a file is looked through for damage when it is opened. What a larger one holds beyond that, <c>schema check</c> looks through.</summary>
    /// <value>Milliseconds; 0: not at all. Default: <see cref="DefaultCheckMilliseconds"/>.</value>
    [Range(0, 3_600_000)]
    public int CheckMilliseconds { get; set; } = DefaultCheckMilliseconds;

    /// <summary>Where the store lies when no path is set.</summary>
    public static string DefaultPath => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "KnowledgeGraph", "knowledge-graph.db");
}
