using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>Articles that come, change and are withdrawn, so that a store holds versions, revisions, replaced mentions, events that are no more and ids that moved. A seed names one history.</summary>
/// <remarks>Mentions of one kind and the same parties are one event.</remarks>
public sealed class RandomHistory(int seed)
{
    private static readonly string[][] _groups = [["CN", "RU"], ["CN", "ID"], ["ID", "IN", "US"], ["EU", "CN"]];

    private readonly Random _random = new(seed);
    private readonly List<Told> _articles = [];
    private readonly Dictionary<string, EventId> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<MentionId, int> _revisions = [];
    private int _told;

    /// <summary>Every id that was given.</summary>
    public HashSet<EventId> Ids { get; } = [];

    public IReadOnlyList<ArticleId> Articles => [.. _articles.Select(told => told.Article.Id)];

    public async Task TellAsync(StoreUnderTest store, int commits)
    {
        ArgumentNullException.ThrowIfNull(store);
        for (var i = 0; i < commits; i++)
        {
            var old = _articles.Count > 3 && _random.Next(2) == 0 ? _articles[_random.Next(_articles.Count)] : null;
            var next = old is null ? New(_told++) : Changed(old);
            var outcome = await store.CommitAsync(Commit(old, next));
            if (!outcome.Committed)
                throw new InvalidOperationException("A commit of the history conflicted.");
        }
    }

    private Told New(int number)
    {
        var article = ArticleBuilder.Article($"{seed}-{number}").From(Pick(RandomStore.Sources))
            .In(_random.Next(6) == 0 ? null : Pick(RandomStore.Languages))
            .Published(_random.Next(5) == 0 ? null : new DateTimeOffset(2023, 1, 1 + _random.Next(28), 9, 30, 0, TimeSpan.FromHours(_random.Next(8))))
            .Build();
        return new(article, [.. Enumerable.Range(0, _random.Next(1, 4)).Select(at => Say(article, at, revision: 1)).DistinctBy(said => said.Mention.Id)]);
    }

    private Told Changed(Told old)
    {
        var version = old.Article.Version + 1;
        if (_random.Next(5) == 0)
            return new(old.Article with { Retracted = true }, []);
        var article = Republished(old.Article) with { Version = version, Text = $"Text of version {version} ‫ \u0000 \" '.", Title = $"{version} 標題", Retracted = false };
        var said = old.Said.Select(before => _random.Next(4) switch
        {
            0 => before,
            1 => before with { Mention = before.Builder.Mention(article, before.Mention.Number, Next(before.Mention)) },
            2 => Say(article, 10 + version, 1, before.Mention.Id),
            _ => null,
        });
        return new(article, [.. said.OfType<Said>().DistinctBy(now => now.Mention.Id)]);
    }

    // A version may come with another head, too.
    private Article Republished(Article old) => _random.Next(6) switch
    {
        0 => old with { PublishedAt = _random.Next(3) == 0 ? null : new DateTimeOffset(2023, 2, 1 + _random.Next(28), 22, 0, 0, TimeSpan.FromHours(_random.Next(8))) },
        1 => old with { Source = Pick(RandomStore.Sources), Voice = $"voice {_random.Next(3)}" },
        2 => old with { Language = _random.Next(3) == 0 ? null : new LanguageTag(Pick(RandomStore.Languages)) },
        _ => old,
    };

    private int Next(Mention mention) => _revisions[mention.Id] = _revisions.GetValueOrDefault(mention.Id, mention.Revision) + 1;

    private Said Say(Article article, int number, int revision, MentionId? replaces = null)
    {
        var parties = _groups[_random.Next(_groups.Length)];
        var builder = _random.Next(3) == 0 ? EventBuilder.Meeting(parties) : EventBuilder.Visit(parties[0], parties[1]);
        builder.On(2023, 3, 1 + _random.Next(20)).With(parties[0], builder.Account().Participants[0].Role, Pick(RandomStore.People), $"Surface {_random.Next(3)} Ä");
        if (_random.Next(5) == 0)
            builder.Undated();
        return new($"{builder.Account().Kind} {string.Join('-', builder.Account().Parties)}", builder, builder.Mention(article, number, revision, replaces));
    }

    private EventCommit Commit(Told? old, Told next)
    {
        _articles.Remove(old!);
        _articles.Add(next);
        var touched = next.Said.Concat(old?.Said ?? []).Select(said => said.Key).Distinct().ToList();
        var upserts = touched.Select(Event).OfType<ResolvedEvent>().ToList();
        var gone = touched.Where(_events.ContainsKey).Select(key => _events[key]).Except(upserts.Select(upsert => upsert.Id)).ToList();
        foreach (var key in touched)
            _events.Remove(key);
        foreach (var upsert in upserts)
            _events[$"{upsert.Kind} {string.Join('-', upsert.Account.Parties)}"] = upsert.Id;
        Ids.UnionWith(upserts.SelectMany(upsert => upsert.Aliases.Append(upsert.Id)));
        return TestCommits.Of([new(next.Article, [.. next.Said.Select(said => said.Mention)], old?.Article.Version ?? 0)], upserts) with { Removals = gone };
    }

    private ResolvedEvent? Event(string key)
    {
        var reports = _articles.SelectMany(told => told.Said.Where(said => said.Key == key).Select(said => (said, told.Article))).ToList();
        return reports.Count == 0 ? null : reports[0].said.Builder.Event([.. reports.Select(report => (report.said.Mention, report.Article))]);
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private sealed record Told(Article Article, IReadOnlyList<Said> Said);

    private sealed record Said(string Key, EventBuilder Builder, Mention Mention);
}
