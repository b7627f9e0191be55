namespace KnowledgeGraph.Extraction.Dates.Forms;

internal enum DateFormKind
{
    /// <summary>Looks like a date and is none; hides the shorter forms inside it.</summary>
    None,
    Day,
    Span,

    /// <summary>Two or three days: a span when they follow each other, else one date each.</summary>
    List,

    /// <summary>'the 3rd': a day of the month that is spoken of.</summary>
    DayOfMonth,
    Weekday,
    WeekdaySpan,
    WeekdayList,
    Relative,
    FromAnchor,
    Week,
    Weekend,
    Month,

    /// <summary>From a month to a month: known, so that no name of a month in it is read otherwise; no day by itself.</summary>
    MonthSpan,
    Year,

    /// <summary>A month of the year before or after the publication's.</summary>
    MonthOfYear,
    OrdinalDay,
    Duration,
}
