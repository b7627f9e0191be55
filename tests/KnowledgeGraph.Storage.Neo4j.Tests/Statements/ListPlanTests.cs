using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Statistics;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

/// <summary>The plans of lists and counts: ranges of indexes in the order of the list; only what was read for the page is merged.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class ListPlanTests(Neo4jServer server)
{
    private const string OfPairs = "CONTACT(pair, band, start, event, end, kind, status)";
    private const string OfParties = "PARTY_TO(party, band, start, event, end, kind, status)";

    private static readonly EventFilter _pair = EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]) with { From = new(2023, 1, 1), To = new(2023, 12, 31) };
    private static readonly EventFilter _party = new() { Parties = new(All: [PartyCode.Parse("CN")]), From = new(2023, 1, 1), To = new(2023, 12, 31) };

    public static TheoryData<string, string, string> Lists => new()
    {
        { "pair", nameof(EventOrder.StartDesc), OfPairs },
        { "pair", nameof(EventOrder.StartAsc), OfPairs },
        { "pair and facts", nameof(EventOrder.StartDesc), OfPairs },
        { "party", nameof(EventOrder.StartDesc), OfParties },
        { "visitor", nameof(EventOrder.StartDesc), OfParties },
        { "all", nameof(EventOrder.StartDesc), "Event(band, start, id)" },
        { "all", nameof(EventOrder.LastReportedDesc), "Event(lastReported, id)" },
        { "all", nameof(EventOrder.ConfidenceDesc), "Event(confidence, id)" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_reads_ranges_of_an_index_in_order(string filter, string order, string index)
    {
        var plan = await PlanAsync(EventQuestion.OfPage(Filter(filter), Enum.Parse<EventOrder>(order), [], backward: false, 51).WithStatuses(Filter(filter)));

        Scans(plan).ShouldBeEmpty();
        plan.ShouldContain(line => line.Contains("IndexSeek", StringComparison.Ordinal) && line.Contains(index, StringComparison.Ordinal));
        plan.Where(line => line.StartsWith("Sort", StringComparison.Ordinal)).ShouldBeEmpty();
        // The ranges are merged: that sorts at most a page of each.
        plan.Count(line => line.StartsWith("Top ", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
        plan.ShouldContain(line => line.StartsWith("Limit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pair", OfPairs)]
    [InlineData("party", OfParties)]
    public async Task Counts_are_answered_by_an_index(string filter, string index)
    {
        foreach (var question in new[] { EventQuestion.OfStatuses(Filter(filter)), Timelines.Question(Filter(filter), TimeBucket.Month) })
        {
            var plan = await PlanAsync(question);

            Scans(plan).ShouldBeEmpty();
            plan.ShouldContain(line => line.Contains("IndexSeek", StringComparison.Ordinal) && line.Contains(index, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_matrix_seeks_each_pair()
    {
        var plan = await PlanAsync(EventQuestion.OfAll("Contacts", _pair with { Parties = null }, new(EventAccess.EachPair, new() { ["pairs"] = new[] { "CN-RU" } }, [])));

        Scans(plan).ShouldBeEmpty();
        plan.ShouldContain(line => line.Contains("IndexSeek", StringComparison.Ordinal) && line.Contains(OfPairs, StringComparison.Ordinal));
    }

    private static EventFilter Filter(string name) => name switch
    {
        "pair" => _pair,
        "pair and facts" => _pair with { Sources = ["Antara"], MinVoices = 2 },
        "party" => _party,
        "visitor" => new() { Visitor = [PartyCode.Parse("CN")] },
        _ => new(),
    };

    private static IEnumerable<string> Scans(IEnumerable<string> plan) => plan.Where(line => line.Split(' ')[0].Contains("Scan", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> PlanAsync(EventQuestion question)
    {
        await using var services = await server.ServicesAsync();
        await services.GetRequiredService<IEventFeed>().PositionAsync(TestContext.Current.CancellationToken);
        return await StatementPlan.OfAsync(await server.OptionsAsync(), question.Statement.Text, question.Parameters);
    }
}
