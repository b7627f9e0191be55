namespace KnowledgeGraph.Storage.Text;

/// <summary>The words by which a report of an event is found: the title of its article, in the version that it was read from, and its evidence.</summary>
public sealed record ReportText(string Title, string Evidence)
{
    /// <summary>What stores index of a live mention.</summary>
    public string Document => TextDocument.Of(Title, Evidence);
}
