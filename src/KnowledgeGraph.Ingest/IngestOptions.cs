using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Ingest;

/// <summary>How articles are stored; section <c>Ingest</c>.</summary>
public sealed class IngestOptions
{
    public const string Section = "Ingest";
    public const int DefaultMaxBatch = 500;
    public const int DefaultMaxReports = 50_000;
    public const int DefaultMaxComparisons = 8_000_000;
    public const int DefaultMaxAttempts = 12;
    public const int DefaultRetryDelayMilliseconds = 20;

    /// <summary>How many articles share one transaction.</summary>
    /// <value>500 when not set.</value>
    [Range(1, 10_000)]
    public int MaxBatch { get; set; } = DefaultMaxBatch;

    /// <summary>How many reports may be resolved together. A batch that reaches more is stored in parts; a single article that hangs together with more is refused and named, and nothing of it is stored.</summary>
    /// <remarks>Time and memory grow with them.</remarks>
    /// <value>50,000 when not set.</value>
    [Range(10, 1_000_000)]
    public int MaxReports { get; set; } = DefaultMaxReports;

    /// <summary>How many pairs of reports that hang together and say different things, of days that may fit, may be compared; beyond, as beyond <see cref="MaxReports"/>. Reports that say the same of the same day count as one.</summary>
    /// <remarks>Memory grows with those pairs that may be one: 4,000 reports that all differ and all agree make 8 million.</remarks>
    /// <value>8,000,000 when not set.</value>
    [Range(1, 100_000_000)]
    public int MaxComparisons { get; set; } = DefaultMaxComparisons;

    /// <summary>How often a batch is resolved anew when other writers are faster, before it fails.</summary>
    /// <value>12 when not set.</value>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = DefaultMaxAttempts;

    /// <summary>The longest first wait after a conflict, in milliseconds; a random part of it is waited, and it doubles with each attempt.</summary>
    /// <value>20 when not set.</value>
    [Range(0, 10_000)]
    public int RetryDelayMilliseconds { get; set; } = DefaultRetryDelayMilliseconds;
}
