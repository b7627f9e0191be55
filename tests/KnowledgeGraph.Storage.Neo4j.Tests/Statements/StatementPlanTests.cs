using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

/// <summary>The plans of the hot statements on an empty database, which is the worst adviser: seeks of an index, no scan, no sort of all rows.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class StatementPlanTests(Neo4jServer server)
{
    [Theory]
    [InlineData("Commits/Before", "Article(id)", "Event(id)")]
    [InlineData("Commits/Commit", "Block(id)", "Article(id)", "Event(id)", "Mention(id, revision)", "Event(cancelled)", "Event(during)", "Event(rescheduledAs)", "OfficeMonth(id)", "PeopleVersion(party)")]
    [InlineData("Events/ById", "Event(id)", "Gone(id)")]
    [InlineData("Events/Identities", "Event(id)", "Mention(id, revision)", "Mention(replaces)")]
    [InlineData("Events/Mentions", "Mention(id, revision)")]
    [InlineData("Events/Neighbourhood", "STANDS_IN(block, band, start)", "Mention(id, revision)", "Block(id)")]
    [InlineData("Events/Offices", "Person(id)")]
    [InlineData("People/Find", "Person(id)")]
    [InlineData("People/Seen", "Person(party)", "PeopleVersion(party)")]
    [InlineData("People/WriteOffices", "Person(id)", "OfficeMonth(id)")]
    [InlineData("Articles/Find", "Article(id)", "ArticleVersion(article, version)")]
    [InlineData("Texts/AsOf", "Mention(id, revision)")]
    [InlineData("History/Articles", "Article(id)")]
    [InlineData("History/Blocks", "Block(id)")]
    [InlineData("History/Life", "Mention(id, revision)", "Mention(replaces)")]
    [InlineData("History/Reports", "STANDS_IN(block, band, start)", "Mention(id, revision)", "Mention(supersededAt)", "ArticleVersion(supersededAt)")]
    [InlineData("Feed/Position", "Sequence(name)")]
    [InlineData("Feed/Read", "Change(seq)")]
    [InlineData("Feed/Oldest", "Change(seq)")]
    [InlineData("Log/Trim", "Change(seq)")]
    [InlineData("Log/TrimWriters", "Writer(recordedAt)")]
    public async Task A_hot_statement_seeks_in_indexes(string statement, params string[] indexes)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        var plan = await PlanAsync(statement);

        // The one node that counts is scanned for, so that nothing but it is locked.
        plan.Where(line => line.Split(' ')[0].Contains("Scan", StringComparison.Ordinal) && !line.Contains("s:Sequence", StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var index in indexes)
            plan.ShouldContain(line => line.Contains("IndexSeek", StringComparison.Ordinal) && line.Contains(index, StringComparison.Ordinal), index);
    }

    [Theory]
    [InlineData("Feed/Read")]
    [InlineData("Feed/Oldest")]
    public async Task The_log_is_read_in_the_order_of_its_index(string statement) =>
        (await PlanAsync(statement)).Where(line => line.StartsWith("Sort", StringComparison.Ordinal) || line.StartsWith("Top", StringComparison.Ordinal)).ShouldBeEmpty();

    private async Task<IReadOnlyList<string>> PlanAsync(string statement)
    {
        await using var services = await server.ServicesAsync();
        await services.GetRequiredService<IEventFeed>().PositionAsync(TestContext.Current.CancellationToken);
        return await StatementPlan.OfAsync(await server.OptionsAsync(), CypherFile.Text(statement), new Dictionary<string, object?>
        {
            ["c"] = new Dictionary<string, object?>(),
            ["ids"] = new[] { "a" },
            ["articles"] = new[] { "a" },
            ["events"] = new[] { "a" },
            ["mentions"] = new[] { "a" },
            ["blocks"] = new[] { "a" },
            ["ranges"] = Array.Empty<object>(),
            ["rows"] = Array.Empty<object>(),
            ["at"] = DateTimeOffset.MinValue,
            ["id"] = "a",
            ["kinds"] = new[] { "VISIT" },
            ["parties"] = new[] { "CN" },
            ["party"] = "CN",
            ["offices"] = Array.Empty<object>(),
            ["undated"] = null,
            ["limit"] = 10,
            ["after"] = 1,
            ["last"] = 1,
            ["oldest"] = DateTimeOffset.MinValue,
            ["most"] = 10,
            ["max"] = 10,
        });
    }
}
