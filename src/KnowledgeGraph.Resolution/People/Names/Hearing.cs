namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Through which script a name went before it is compared with one that didn't.</summary>
internal enum Hearing
{
    /// <summary>Both stood in one script.</summary>
    None,

    /// <summary>One stood in other letters.</summary>
    Letters,

    /// <summary>One stood in characters, which have one sound for l and r.</summary>
    Characters,
}
