using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>Events of all kinds over few parties, days and people, so that random filters meet many of them. A seed names one store.</summary>
/// <remarks>Some of the events changed after they were stored, some were removed.</remarks>
public sealed class RandomStore(int seed)
{
    public static readonly string[] Parties = ["CN", "RU", "ID", "IN", "EU", "US"];
    public static readonly string[] Cities = ["Beijing", "Moscow", "Jakarta"];
    public static readonly string[] Sources = ["Antara", "Tass", "Xinhua"];
    public static readonly string[] Languages = ["en", "id", "ru"];
    public static readonly string[] People = ["First Person", "Second Person"];
    public static readonly string[] Offices = ["foreign_minister", "trade_minister", "head_of_state"];
    public static readonly DateOnly FirstDay = new(2022, 1, 1);
    public const int Days = 1000;

    // More than have contact rows of their own.
    private static readonly string[] _many =
        ["CN", "RU", "ID", "IN", "EU", "US", "FR", "DE", "GB", "JP", "KR", "BR", "ZA", "TR", "SA", "AR", "MX", "CA", "AU", "IT", "ES", "EG"];

    private readonly Random _random = new(seed);

    /// <summary>Events with their one report each, for tests that store them in their own way.</summary>
    public static IEnumerable<(Article Article, Mention Mention, ResolvedEvent Event)> Events(int seed, int count)
    {
        var store = new RandomStore(seed);
        for (var i = 0; i < count; i++)
            yield return store.Report(i);
    }

    public async Task<IReadOnlyList<ResolvedEvent>> FillAsync(StoreUnderTest store, int events)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = new List<ResolvedEvent>();
        for (var i = 0; i < events; i++)
        {
            var (article, mention, resolved) = Report(i);
            await store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [resolved]));
            if (_random.Next(5) == 0)
                await store.CommitAsync(TestCommits.Of([], [resolved = Told(mention, article)]));
            if (_random.Next(10) == 0)
                await store.CommitAsync(TestCommits.Of([], []) with { Removals = [resolved.Id] });
            else
                all.Add(resolved);
        }

        return all;
    }

    public static PersonId Person(string party, string name) => PersonId.Of(PartyCode.Parse(party), name);

    private (Article Article, Mention Mention, ResolvedEvent Event) Report(int number)
    {
        var published = _random.Next(10) == 0 ? (DateTimeOffset?)null : Instant();
        var article = ArticleBuilder.Article($"{seed}-{number}").From(Pick(Sources)).In(_random.Next(8) == 0 ? null : Pick(Languages)).Published(published).Build();
        // Few values: ties are broken by id.
        var mention = Next().Mention(article, confidence: _random.Next(5) / 4.0);
        return (article, mention, Told(mention, article));
    }

    private ResolvedEvent Told(Mention mention, Article article)
    {
        var resolved = Next().Event((mention, article)) with { Voices = _random.Next(1, 4) };
        // The store sets the time of recording, so what rests on it must not depend on it here.
        return article.PublishedAt is null ? resolved with { FirstReported = FirstInstant, LastReported = FirstInstant, History = [] } : resolved;
    }

    private static DateTimeOffset FirstInstant => new(FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private DateTimeOffset Instant() => FirstInstant.AddHours(_random.Next(Days * 24 / 6) * 6);

    private EventBuilder Next()
    {
        var parties = _random.GetItems(Parties, 6).Distinct().Take(_random.Next(2, 5)).ToList();
        if (parties.Count < 2)
            parties = ["CN", "RU"];
        var builder = _random.Next(9) switch
        {
            <= 2 => EventBuilder.Visit(parties[0], parties[1]),
            <= 5 => EventBuilder.Meeting([.. parties]).By((MeetingMode)_random.Next(3)),
            6 => EventBuilder.Cancellation(parties[0], parties[1]).Cancels((EventKind)_random.Next(2), (CancellationForm)_random.Next(3)),
            7 => EventBuilder.Meeting(_many),
            _ => EventBuilder.Statement(parties[0]).About([.. parties.Skip(1)]),
        };
        builder.On(Date()).Is(_random.Next(3) == 0 ? (EventStatus)_random.Next(4) : EventStatus.Occurred);
        if (_random.Next(2) == 0 && builder.Account().Participants[0] is var first)
            builder.With(first.Party.Value, first.Role, Pick(People), office: _random.Next(3) == 0 ? null : Pick(Offices));
        if (_random.Next(3) == 0)
            builder.At(Pick(Parties), _random.Next(2) == 0 ? Pick(Cities) : null);
        return builder;
    }

    private EventDate? Date()
    {
        var day = FirstDay.AddDays(_random.Next(Days));
        return _random.Next(10) switch
        {
            0 => null,
            1 => EventDate.Month(day.Year, day.Month),
            2 => EventDate.Year(day.Year),
            3 => new(day, day.AddDays(_random.Next(60))),
            4 => new(day, day.AddDays(_random.Next(29, 33))),
            _ => EventDate.Day(day),
        };
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
