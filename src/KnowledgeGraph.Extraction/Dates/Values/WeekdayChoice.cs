namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Which of the days of one name is meant.</summary>
internal enum WeekdayChoice
{
    /// <summary>The last one, publication day included; of a plan the next one, publication day included.</summary>
    Nearest,

    /// <summary>The last one before the day of publication.</summary>
    Last,

    /// <summary>The first one after the day of publication.</summary>
    Next,
}
