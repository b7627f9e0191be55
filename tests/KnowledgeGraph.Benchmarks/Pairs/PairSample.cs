using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Benchmarks.Pairs;

/// <summary>Contacts of a store, some of each month of its ten years, from which pairs are drawn.</summary>
/// <remarks>
/// Drawn evenly means that every contact is equally likely, and of a contact every pair of its parties: so people ask.
/// Were every pair equally likely, the one event in a hundred with 6 to 20 parties would outweigh all others together, with pairs that never meet again.
/// </remarks>
internal sealed class PairSample
{
    public const int FirstYear = 2015;
    public const int Years = 10;

    // A store of a million events has 5,000 contacts a month: 24,000 of 600,000 tell the ten busiest pairs, 1.3 % each, from all others.
    private const int OfAMonth = 200;

    private readonly List<IReadOnlyList<PartyPair>> _contacts = [];

    public PartyPair Hottest { get; private set; }

    public int Count => _contacts.Count;

    public static async Task<PairSample> OfAsync(IEventStore store, CancellationToken cancellation)
    {
        var sample = new PairSample();
        for (var month = new DateOnly(FirstYear, 1, 1); month.Year < FirstYear + Years; month = month.AddMonths(1))
        {
            var filter = new EventFilter { Kinds = [EventKind.Visit, EventKind.Meeting], Status = [EventStatus.Occurred], From = month, To = month.AddMonths(1).AddDays(-1) };
            var page = await store.QueryAsync(filter, EventOrder.StartDesc, new(First: OfAMonth), cancellation);
            sample._contacts.AddRange(page.Page.Items.Select(item => PartyPair.Among(item.Value.Account.Parties)).Where(pairs => pairs.Count > 0));
        }

        sample.Hottest = sample._contacts.SelectMany(pairs => pairs).CountBy(pair => pair).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        return sample;
    }

    /// <summary>The ways in which questions are drawn, by name.</summary>
    public IEnumerable<(string Name, Func<Random, PairQuestion> Draw)> Ways() =>
    [
        ("hottest pair", random => new(Hottest, Year(random))),
        ("pairs drawn evenly", random => new(Pair(random), Year(random))),
    ];

    public static int Year(Random random) => FirstYear + random.Next(Years);

    private PartyPair Pair(Random random)
    {
        var pairs = _contacts[random.Next(_contacts.Count)];
        return pairs[random.Next(pairs.Count)];
    }
}
