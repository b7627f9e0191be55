using System.Globalization;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>Seeded occurrences over ten years in the order of their days: a third names one of five states; 94 % have two parties, 5 % three to five, 1 % more.</summary>
internal sealed class OccurrenceGenerator(Random random, int total)
{
    private const int Years = 10;

    // The five meet one another often, so that their ten pairs have hundreds of contacts a year in a store of a million events.
    private const double HotPairs = 0.4;

    private static readonly DateOnly _first = new(2015, 1, 1);
    private static readonly int _days = _first.AddYears(Years).DayNumber - _first.DayNumber;
    private static readonly PartyCode[] _hot = [.. new[] { "CN", "IL", "RU", "UA", "US" }.Select(PartyCode.Parse)];
    private static readonly PartyCode[] _others = [.. PartyCatalogue.All.Select(party => party.Code).Except(_hot)];
    private static readonly string[] _given = ["Ana", "Boris", "Chen", "Dewi", "Emil", "Fatima", "Goran", "Hana", "Ivo", "Jana", "Karim", "Lena", "Milan", "Nadia", "Omar", "Petra"];
    private static readonly string[] _family = ["Abara", "Bilic", "Castan", "Dorado", "Esposi", "Farouk", "Gashi", "Horvat", "Ionesc", "Jansen", "Kovac", "Lindt", "Moretti", "Novak", "Okafor", "Pavlov"];

    public Occurrence Next(int number)
    {
        var kind = random.NextDouble() switch { < 0.15 => EventKind.Visit, < 0.60 => EventKind.Meeting, < 0.67 => EventKind.Cancellation, _ => EventKind.Statement };
        var parties = Parties(kind);
        var day = _first.AddDays((int)((long)number * _days / total));
        var mode = kind == EventKind.Meeting ? random.NextDouble() switch { < 0.75 => MeetingMode.InPerson, < 0.92 => MeetingMode.Phone, _ => MeetingMode.Video } : MeetingMode.InPerson;
        return new(
            number, kind, day, kind == EventKind.Visit ? random.Next(1, 5) : 1, parties, [.. parties.Select(Person)],
            string.Create(CultureInfo.InvariantCulture, $"City {random.Next(3)} of {parties[^1]}"), mode,
            kind == EventKind.Statement ? _others[random.Next(_others.Length)] : null);
    }

    private List<PartyCode> Parties(EventKind kind)
    {
        var parties = new List<PartyCode>();
        if (random.NextDouble() < 1.0 / 3)
            parties.Add(_hot[random.Next(_hot.Length)]);
        var isHot = parties.Count == 1;
        var count = kind switch { EventKind.Statement => 1, EventKind.Visit => 2, _ => Count() };
        while (parties.Count < count)
        {
            var pool = isHot && parties.Count == 1 && random.NextDouble() < HotPairs ? _hot : _others;
            var party = pool[random.Next(pool.Length)];
            if (!parties.Contains(party))
                parties.Add(party);
        }

        if (parties.Count > 1 && random.Next(2) == 0)
            (parties[0], parties[^1]) = (parties[^1], parties[0]);
        return parties;
    }

    // Visits always have two parties, so meetings and cancellations carry the larger ones of all.
    private int Count() => random.NextDouble() switch { < 0.9227 => 2, < 0.9871 => random.Next(3, 6), _ => random.Next(6, 21) };

    // Each party has six people who act for it.
    private string Person(PartyCode party)
    {
        var index = (party.Value.Sum(c => c * 31) + random.Next(6) * 7) & int.MaxValue;
        return $"{_given[index % _given.Length]} {_family[index / _given.Length % _family.Length]}";
    }
}
