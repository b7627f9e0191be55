using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>When an id of several people means which of them: in each office, and in none, whoever was seen nearest.</summary>
internal static class PersonTimes
{
    /// <param name="parts">What was seen of the id, by each person.</param>
    /// <returns>By each person the days.</returns>
    public static ILookup<PersonGroup, PersonTime> Of(PersonId id, IReadOnlyList<(PersonGroup Person, PersonSeen Seen)> parts)
    {
        var seen = parts.SelectMany(part => part.Seen.Offices.Select(month => (part.Person, Month: month)))
            .OrderBy(one => one.Month.Month).ThenBy(one => one.Month.Office ?? "", StringComparer.Ordinal).ToList();
        ValueList<string> offices = [.. seen.Select(one => one.Month.Office).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return offices.SelectMany(office => Days(id, office, [], [.. seen.Where(one => one.Month.Office == office)]))
            .Concat(Days(id, null, offices, [.. seen.DistinctBy(one => one.Month.Month)]))
            .ToLookup(time => time.Person, time => time.Time);
    }

    private static IEnumerable<(PersonGroup Person, PersonTime Time)> Days(PersonId id, string? office, ValueList<string> others, List<(PersonGroup Person, OfficeMonth Month)> seen)
    {
        var from = DateOnly.MinValue;
        for (var i = 0; i < seen.Count; i++)
        {
            if (i + 1 < seen.Count && seen[i + 1].Person == seen[i].Person)
                continue;
            var to = i + 1 < seen.Count ? Between(seen[i].Month.Month, seen[i + 1].Month.Month) : DateOnly.MaxValue;
            yield return (seen[i].Person, new(id, office, others, from, to));
            from = i + 1 < seen.Count ? to.AddDays(1) : from;
        }
    }

    // The day between the end of one month and the beginning of the other.
    private static DateOnly Between(DateOnly one, DateOnly other)
    {
        var end = one.AddMonths(1).AddDays(-1);
        return end.AddDays((other.DayNumber - end.DayNumber - 1) / 2);
    }
}
