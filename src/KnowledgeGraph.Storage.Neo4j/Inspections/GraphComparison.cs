using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>What is kept for speed, and counters, beside events, mentions and articles.</summary>
internal sealed class GraphComparison(Neo4jDatabase database)
{
    public const string Rebuild = "Export the store with 'export' and import it into a new one: what is only for speed is derived anew.";
    private const string Backup = "Load a dump that was made before.";

    /// <param name="people">Gathers what live mentions show of people.</param>
    public async IAsyncEnumerable<StoreFinding> FindingsAsync(PersonTally people, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var finding in await CountersAsync(cancellationToken))
            yield return finding;
        await foreach (var row in InspectedPages.RowsAsync(database, "Inspections/EventPage", row => StoredValues.AsMap(row[0]).Text("id"), cancellationToken))
        {
            foreach (var difference in EdgeComparison.Differences(row))
                yield return new(difference, Rebuild);
        }

        await foreach (var row in InspectedPages.RowsAsync(database, "Inspections/ArticlePage", row => (string)row[0]!, cancellationToken))
        {
            foreach (var report in ReportRow.Read(row))
                people.Add(report);
            foreach (var finding in Article(row))
                yield return finding;
        }
    }

    private async Task<IReadOnlyList<StoreFinding>> CountersAsync(CancellationToken cancellationToken)
    {
        if (await database.LookAsync("Inspections/Counters", [], cancellationToken) is not [var row])
            return [new("There is no node Sequence, which counts changes.", "Start server or worker once: they migrate at the first use.")];
        var values = row.Fields.Zip(row.Values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var findings = new List<StoreFinding>();
        if (values["importing"] is true)
            findings.Add(new("An import broke off, or goes on now.", "Let it end, or import again: it begins anew."));
        if (values.Long("articles") != values.Long("trueArticles"))
            findings.Add(new($"The count of articles says {values["articles"]} and there are {values["trueArticles"]}.", Rebuild));
        if (values["last"] is long last && (last != values.Long("position") || last - values.Long("first") + 1 != values.Long("changes")))
            findings.Add(new($"The change log says that it ends at {values["position"]}; it has {values["changes"]} entries from {values["first"]} to {last}.", Backup));
        foreach (var (name, what) in (ReadOnlySpan<(string, string)>)
            [("edgesOfGone", "edges of events that are no more"), ("superseded", "superseded mentions that stand in blocks"), ("supersededWords", "superseded mentions that are found by words")])
        {
            if (values.Long(name) > 0)
                findings.Add(new($"There are {values[name]} {what}.", Rebuild));
        }

        return findings;
    }

    private static IEnumerable<StoreFinding> Article(CypherRow row)
    {
        var article = StoredValues.AsMap(row[1]);
        var head = ArticleProperties.ReadHead(article);
        var titles = StoredValues.AsMaps(row[3]).ToDictionary(version => version.Int("version"), version => version.Text("title"));
        if (!titles.TryGetValue(article.Int("version"), out var title))
            yield return new($"The article {head.Id} lacks its latest version.", Backup);
        else if (article.TextOrNull("titleTokens") != TextDocument.Of(title))
            yield return new($"The article {head.Id} is not found by the words of its title.", Rebuild);
        foreach (var map in StoredValues.AsMaps(row[2]))
        {
            var mention = MentionProperties.Read(map.Map("mention"), head.Id);
            if (map.Map("mention").TextOrNull("tokens") != new ReportText(titles.GetValueOrDefault(mention.ArticleVersion, ""), mention.Evidence.Text).Document)
                yield return new($"The mention {mention.Id} is not found by the words of its title and evidence.", Rebuild);
            var days = MentionDays.Of(new Report(mention, head));
            var expected = Block.Of(mention.Account).Select(block => (BlockNode.Id(block), (int?)days.Band, (int?)days.Start.DayNumber, (int?)days.End.DayNumber)).ToHashSet();
            var found = map.Maps("blocks").Select(stand => (stand.Text("block"), stand.Map("properties").IntOrNull("band"), stand.Map("properties").Day("start"), stand.Map("properties").Day("end")));
            if (!expected.SetEquals(found))
                yield return new($"The mention {mention.Id} does not stand in its blocks at its days.", Rebuild);
        }
    }
}
