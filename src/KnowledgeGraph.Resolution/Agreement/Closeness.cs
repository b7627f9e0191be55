namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>How well the days of two reports fit, from the surest to the weakest.</summary>
internal enum Closeness
{
    SameDay,
    DayApart,
    PlanMoved,
    Month,
    Year,
    Undated,
}
