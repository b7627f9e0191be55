namespace KnowledgeGraph.Extraction.Dates;

/// <summary>Whether the words before a date make it the start or the end of something.</summary>
internal enum DateBound
{
    None,

    /// <summary>'since', 'from', 'beginning on'.</summary>
    From,

    /// <summary>'until', 'through'.</summary>
    Until,
}
