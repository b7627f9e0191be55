namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>What stands in braces in a form of <c>dates.yaml</c>.</summary>
internal enum DateSlot
{
    /// <summary>One of the element's own words.</summary>
    Words,
    Day,
    Day2,
    Day3,
    Month,
    Month2,
    Year,
    Year2,
    Weekday,
    Weekday2,

    /// <summary>A number, in digits or words.</summary>
    N,
    Ordinal,

    /// <summary>A month in digits.</summary>
    Mm,

    /// <summary>The first and second of day and month in digits, in the language's order.</summary>
    A,
    B,

    /// <summary>Morning, evening.</summary>
    Part,
    To,
    And,
}
