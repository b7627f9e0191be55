using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Lines;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Benchmarks.HardSet;

/// <summary>Reads lines of articles with given events as the reports that the pipeline would store, each under the name that a gold file calls it by: <c>r014#2</c>, the event 2 (from 0) of the article r014.</summary>
internal static class ReportLines
{
    /// <exception cref="InvalidDataException">A line can't be read; the message names it.</exception>
    public static IReadOnlyList<(string Name, Report Report)> Read(string file, OfficeTable offices)
    {
        var recorded = DateTimeOffset.UnixEpoch;
        return [.. File.ReadLines(file).Select((line, i) => Article(line, $"{file}:{i + 1}"))
            .SelectMany((article, i) => Reports(article, recorded.AddSeconds(i), offices))];
    }

    /// <exception cref="InvalidDataException">The line can't be read.</exception>
    public static IncomingArticle Article(string line, string origin) => ArticleLineReader.Read(line, origin) switch
    {
        SourceDocument document => document.Article,
        var fault => throw new InvalidDataException(fault.ToString()),
    };

    /// <summary>The events of an article, in order.</summary>
    public static IEnumerable<(string Name, Report Report)> Reports(IncomingArticle article, DateTimeOffset recorded, OfficeTable offices)
    {
        var id = ArticleId.Of(article.Url, article.Source, article.ExternalId, article.Title, article.Text);
        var head = new ArticleHead(id, article.Source, article.Language, article.PublishedAt, recorded, article.Voice ?? id.Value);
        var numbers = new Dictionary<(EventKind, string), int>();
        foreach (var (given, index) in (article.Events ?? []).Select((given, index) => (given, index)))
        {
            var parties = string.Join(',', given.Account.Parties);
            var number = numbers[(given.Account.Kind, parties)] = numbers.GetValueOrDefault((given.Account.Kind, parties), -1) + 1;
            var mention = new Mention(
                MentionId.Of(id, given.Account.Kind, given.Account.Parties, number), 1, id, 1, Identified(given.Account, offices),
                new(given.Evidence, null), Mention.GivenRule, given.Confidence ?? 1, Mention.GivenRule, number);
            yield return ($"{article.ExternalId}#{index}", new(mention, head));
        }
    }

    private static DiplomaticEvent Identified(DiplomaticEvent account, OfficeTable offices) => account with
    {
        Participants = [.. account.Participants.Select(p => p.Name is { } name ? p with { Person = offices.Identify(p.Party, name) } : p)],
    };
}
