namespace KnowledgeGraph.Resolution.People;

/// <summary>An office and the days between which somebody is known to have held it.</summary>
internal sealed record OfficeSpan(string Office, DateOnly First, DateOnly Last)
{
    public int DaysTo(OfficeSpan other) => Math.Max(0, Math.Max(First.DayNumber - other.Last.DayNumber, other.First.DayNumber - Last.DayNumber));

    public int DaysTo(DateOnly day) => Math.Max(0, Math.Max(First.DayNumber - day.DayNumber, day.DayNumber - Last.DayNumber));

    /// <summary>Days that lie in both.</summary>
    public int DaysWith(OfficeSpan other) =>
        Math.Max(0, Math.Min(Last.DayNumber, other.Last.DayNumber) - Math.Max(First.DayNumber, other.First.DayNumber) + 1);
}
