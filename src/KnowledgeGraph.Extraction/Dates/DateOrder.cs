namespace KnowledgeGraph.Extraction.Dates;

/// <summary>Which comes first in 4/2/2023.</summary>
internal enum DateOrder
{
    DayFirst,
    MonthFirst,
}
