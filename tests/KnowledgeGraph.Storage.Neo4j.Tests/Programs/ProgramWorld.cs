using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>Articles that come, change and go, and the commits that a pipeline would make of them.</summary>
internal sealed class ProgramWorld
{
    private const int Articles = 5;

    private readonly Dictionary<ArticleId, (Article Article, IReadOnlyList<Mention> Mentions)> _articles = [];
    private readonly Dictionary<MentionId, int> _revisions = [];
    private Dictionary<EventId, ResolvedEvent> _events = [];

    /// <summary>Every id that an event or a mention ever had.</summary>
    public IReadOnlyCollection<MentionId> Ids => _revisions.Keys;

    public IEnumerable<ArticleId> ArticleIds => _articles.Keys;

    public IEnumerable<Block> Blocks => _articles.Values.SelectMany(told => told.Mentions).SelectMany(mention => Block.Of(mention.Account)).Distinct();

    /// <summary>Takes a step and gives its commit, with the versions that <paramref name="versions"/> tells.</summary>
    public EventCommit Take(ProgramStep step, Func<IEnumerable<Block>, IReadOnlyDictionary<Block, long>> versions)
    {
        var (write, old) = Write(step);
        _articles[write.Article.Id] = (write.Article, write.Mentions);
        foreach (var mention in write.Mentions)
            _revisions[mention.Id] = mention.Revision;
        var before = _events;
        _events = ProgramEvents.Of(_articles.Values);
        var written = write.Mentions.Where(mention => !old.Contains(mention)).Select(mention => mention.Id).ToHashSet();
        ResolvedEvent[] upserts = [.. _events.Values.Where(e => before.GetValueOrDefault(e.Id) != e || e.Members.Any(written.Contains)).OrderBy(e => e.Id)];
        EventId[] removals = [.. before.Keys.Where(id => !_events.ContainsKey(id)).Order()];
        return new()
        {
            Articles = [write],
            Upserts = upserts,
            Removals = removals,
            Changes =
            [
                .. removals.Select(id => new ChangeDraft(ChangeKind.Retracted, before[id], null, [])),
                .. upserts.Select(e => new ChangeDraft(before.ContainsKey(e.Id) ? ChangeKind.Updated : ChangeKind.Created, e, before.GetValueOrDefault(e.Id)?.Account.Status, [])),
            ],
            Versions = versions(write.Mentions.Concat(old).SelectMany(mention => Block.Of(mention.Account)).Distinct()),
        };
    }

    private (ArticleWrite Write, IReadOnlyList<Mention> Old) Write(ProgramStep step)
    {
        var name = $"a{step.Article % Articles}";
        var id = ArticleBuilder.Article(name).Build().Id;
        var (known, old) = _articles.TryGetValue(id, out var told) ? told : (null, []);
        var article = (known ?? ArticleBuilder.Article(name).Build() with { Version = 0 }) with { PublishedAt = Published(step), Retracted = false };
        return (step.What % 6) switch
        {
            0 when known is not null => (new(known with { Retracted = true }, [], known.Version), old),
            1 when known is not null => (new(article with { Voice = $"voice-{step.Told}" }, old, known.Version), old),
            2 when known is not null => (new(known, old, known.Version), old),
            _ => (Version(article with { Version = article.Version + 1, Title = $"Title {step.Told}", Text = $"Text {step.Told} of {step.Day}" }, old, step), old),
        };
    }

    private ArticleWrite Version(Article article, IReadOnlyList<Mention> old, ProgramStep step)
    {
        var mentions = new List<Mention>();
        foreach (var builder in ProgramAccounts.Of(step))
        {
            var account = builder.Account();
            var same = old.FirstOrDefault(mention => mention.Account.Kind == account.Kind && mention.Account.Parties.SequenceEqual(account.Parties));
            if (same is not null && mentions.TrueForAll(mention => mention.Id != same.Id))
                mentions.Add(same.Account == account ? same : builder.Mention(article, same.Number, same.Revision + 1));
            else
                mentions.Add(New(builder, article, old.FirstOrDefault(mention => mention.Account.Kind == account.Kind)?.Id));
        }

        return new(article, mentions, article.Version - 1);
    }

    // A number is never given again, so an id never means another thing.
    private Mention New(EventBuilder builder, Article article, MentionId? replaces)
    {
        var number = 0;
        while (_revisions.ContainsKey(builder.Mention(article, number).Id))
            number++;
        var mention = builder.Mention(article, number, replaces: replaces);
        _revisions[mention.Id] = 1;
        return mention;
    }

    private static DateTimeOffset? Published(ProgramStep step) => (step.Day % 7) == 0 ? null
        : new DateTimeOffset(2023, 1 + (step.Day % 12), 1 + (step.Day % 28), 9, 30, 0, TimeSpan.FromHours((step.Day % 5) - 2));
}
