using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Generated mentions as commits of their true events, so that a store is measured without the resolver.</summary>
internal static class TrueEvents
{
    // Reports come up to three days late; at any size that is less than this part of ten years' occurrences.
    private const double Window = 0.002;

    /// <summary>Commits of about <paramref name="articlesOfABatch"/> articles, one mention an article.</summary>
    public static IEnumerable<EventCommit> Commits(int seed, int events, int articlesOfABatch)
    {
        var articles = new List<ArticleWrite>();
        var upserts = new List<ResolvedEvent>();
        foreach (var reports in Complete(new MentionGenerator(seed).Generate(events), (int)(events * Window) + 20))
        {
            var told = reports.Select(Report).ToList();
            articles.AddRange(told.Select(report => new ArticleWrite(report.Article, [report.Mention], 0)));
            upserts.Add(Event(told));
            if (articles.Count < articlesOfABatch)
                continue;
            yield return Commit(articles, upserts);
            (articles, upserts) = ([], []);
        }

        if (upserts.Count > 0)
            yield return Commit(articles, upserts);
    }

    // The reports of an occurrence together, as soon as no more of them can come.
    private static IEnumerable<List<GeneratedMention>> Complete(IEnumerable<GeneratedMention> mentions, int window)
    {
        var open = new SortedDictionary<int, List<GeneratedMention>>();
        foreach (var mention in mentions)
        {
            if (!open.TryGetValue(mention.TrueEvent, out var reports))
                open.Add(mention.TrueEvent, reports = []);
            reports.Add(mention);
            while (open.First() is var (oldest, complete) && oldest < mention.TrueEvent - window)
            {
                open.Remove(oldest);
                yield return complete;
            }
        }

        foreach (var reports in open.Values)
            yield return reports;
    }

    private static (Mention Mention, Article Article) Report(GeneratedMention generated)
    {
        var incoming = generated.Article;
        var article = new Article(
            ArticleId.Of(incoming.Url, incoming.Source, incoming.ExternalId, incoming.Title, incoming.Text), incoming.ExternalId, incoming.Url,
            incoming.Source, incoming.Title ?? "", incoming.Text, incoming.Language, incoming.PublishedAt, incoming.Voice!, 1, DateTimeOffset.MinValue);
        var given = incoming.Events![0];
        var account = given.Account with
        {
            Participants = given.Account.Participants
                .Select(p => p.Name is { } name ? p with { Person = PersonId.Of(p.Party, name) } : p).ToValueList(),
        };
        var id = MentionId.Of(article.Id, account.Kind, account.Parties, 0);
        return (new(id, 1, article.Id, 1, account, new(given.Evidence, null), Mention.GivenRule, given.Confidence ?? 1, Mention.GivenRule, 0), article);
    }

    private static ResolvedEvent Event(List<(Mention Mention, Article Article)> reports)
    {
        reports.Sort((a, b) => (a.Article.PublishedAt!.Value, a.Article.Id, a.Mention.Id).CompareTo((b.Article.PublishedAt!.Value, b.Article.Id, b.Mention.Id)));
        var (anchor, first) = reports[0];
        return new()
        {
            Id = new(anchor.Id),
            Account = (reports.Find(report => report.Mention.Account.Date is not null).Mention ?? anchor).Account,
            Members = [anchor.Id, .. reports.Skip(1).Select(report => report.Mention.Id).Order()],
            History = [new(anchor.Account.Status, first.PublishedAt!.Value, anchor.Id)],
            Confidence = reports.Max(report => report.Mention.Confidence),
            Voices = reports.Select(report => report.Article.Voice).Distinct().Count(),
            Reports = reports.Count,
            FirstReported = first.PublishedAt!.Value,
            LastReported = reports[^1].Article.PublishedAt!.Value,
            Sources = reports.Select(report => report.Article.Source).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Languages = reports.Select(report => report.Article.Language?.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private static EventCommit Commit(List<ArticleWrite> articles, List<ResolvedEvent> upserts) => new()
    {
        Articles = articles,
        Upserts = upserts,
        Removals = [],
        Changes = [.. upserts.Select(resolved => new ChangeDraft(ChangeKind.Created, resolved, null, []))],
        Versions = new Dictionary<Block, long>(),
    };
}
