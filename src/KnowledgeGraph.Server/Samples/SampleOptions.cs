namespace KnowledgeGraph.Server.Samples;

/// <summary>The sample articles, in the section <see cref="Section"/>.</summary>
internal sealed class SampleOptions
{
    public const string Section = "Samples";

    /// <summary>Whether an empty store is filled with them.</summary>
    /// <value>True.</value>
    public bool Load { get; set; } = true;
}
