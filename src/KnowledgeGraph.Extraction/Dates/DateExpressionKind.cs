namespace KnowledgeGraph.Extraction.Dates;

internal enum DateExpressionKind
{
    /// <summary>A day of the calendar, its year perhaps left out.</summary>
    Day,

    /// <summary>From a day to a day.</summary>
    Span,
    Weekday,

    /// <summary>Days from the day of publication: today, yesterday.</summary>
    Relative,

    /// <summary>Days from the day that the text spoke of last: the day before, three days later.</summary>
    FromAnchor,
    Week,
    Weekend,
    Month,
    Year,

    /// <summary>The nth day of what the text speaks of.</summary>
    OrdinalDay,

    /// <summary>How long something takes; no date by itself.</summary>
    Duration,
}
