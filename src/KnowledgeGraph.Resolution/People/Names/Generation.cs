namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Which of several people of one name, father and son mostly, a name says that it means.</summary>
internal enum Generation
{
    /// <summary>It doesn't say.</summary>
    Untold,
    Elder,
    Younger,
    Third,
    Fourth,
}
