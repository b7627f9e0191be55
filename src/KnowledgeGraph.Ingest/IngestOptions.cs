using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Ingest;

/// <summary>How articles are stored; section <c>Ingest</c>.</summary>
public sealed class IngestOptions
{
    public const string Section = "Ingest";
    public const int DefaultMaxBatch = 500;
    public const int DefaultMaxReports = 4_000;
    public const int DefaultMaxAttempts = 12;
    public const int DefaultRetryDelayMilliseconds = 20;

    /// <summary>How many articles share one transaction.</summary>
    /// <value>500 when not set.</value>
    [Range(1, 10_000)]
    public int MaxBatch { get; set; } = DefaultMaxBatch;

    /// <summary>How many reports may be resolved together. A batch that reaches more is stored in parts; a single article that hangs together with more is refused and named, and nothing of it is stored.</summary>
    /// <remarks>Time and memory grow with the square of the reports that all agree with each other.</remarks>
    /// <value>4,000 when not set: up to 1 GiB and some 10 seconds.</value>
    [Range(10, 100_000)]
    public int MaxReports { get; set; } = DefaultMaxReports;

    /// <summary>How often a batch is resolved anew when other writers are faster, before it fails.</summary>
    /// <value>12 when not set.</value>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = DefaultMaxAttempts;

    /// <summary>The longest first wait after a conflict, in milliseconds; a random part of it is waited, and it doubles with each attempt.</summary>
    /// <value>20 when not set.</value>
    [Range(0, 10_000)]
    public int RetryDelayMilliseconds { get; set; } = DefaultRetryDelayMilliseconds;
}
