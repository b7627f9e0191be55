using System.ComponentModel.DataAnnotations;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What one client may ask of the API. Configured under <see cref="Section"/>.</summary>
public sealed class GraphQLLimitsOptions
{
    public const string Section = "GraphQL";

    /// <summary>Length of a query's text, in UTF-16 code units.</summary>
    /// <value>16,384.</value>
    [Range(256, 1_048_576)]
    public int MaxQueryLength { get; set; } = 16_384;

    /// <summary>Fields of a query, those of a fragment counted wherever it is spread; checked before validation, whose cost grows faster than they do.</summary>
    /// <value>1,000.</value>
    [Range(10, 100_000)]
    public int MaxFields { get; set; } = 1_000;

    /// <summary>Definitions of fragments in a query.</summary>
    /// <value>50.</value>
    [Range(1, 10_000)]
    public int MaxFragments { get; set; } = 50;

    /// <summary>Fields under another name in a query.</summary>
    /// <value>100.</value>
    [Range(1, 10_000)]
    public int MaxAliases { get; set; } = 100;

    /// <summary>Levels of nesting. GraphiQL's own introspection needs 15.</summary>
    /// <value>15.</value>
    [Range(3, 100)]
    public int MaxDepth { get; set; } = 15;

    /// <summary>Values that an answer may hold at most, as far as the query tells: a page counts as full.</summary>
    /// <value>100,000.</value>
    [Range(100, 100_000_000)]
    public int MaxComplexity { get; set; } = 100_000;

    /// <summary>Items of a page.</summary>
    /// <value>500.</value>
    [Range(1, PageRequest.MaxSize)]
    public int MaxPageSize { get; set; } = PageRequest.MaxSize;

    /// <summary>Size of a request's body or of a message on a socket, in bytes.</summary>
    /// <value>4 MiB.</value>
    [Range(1_024, 268_435_456)]
    public int MaxRequestBytes { get; set; } = 4 * 1_048_576;

    /// <summary>Values in the variables of a request.</summary>
    /// <value>5,000.</value>
    [Range(10, 1_000_000)]
    public int MaxVariableValues { get; set; } = 5_000;

    /// <summary>Time that a query or mutation may take.</summary>
    /// <value>30 s.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Validated queries that are kept, so that the same text is not parsed and validated again.</summary>
    /// <value>256.</value>
    [Range(0, 100_000)]
    public int CachedDocuments { get; set; } = 256;

    /// <summary>Whether errors carry exceptions with their stack traces. For development only.</summary>
    /// <value>False.</value>
    public bool ShowErrorDetails { get; set; }
}
