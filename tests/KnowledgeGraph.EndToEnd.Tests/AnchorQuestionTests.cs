using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>What an analyst sees of the sample articles, asked of a running server.</summary>
public abstract class AnchorQuestionTests(SampleServer samples)
{
    private const string ChinaAndRussia = """contacts(between: ["CN", "RU"], from: "2023-01-01", to: "2023-12-31", first: 100)""";

    [Fact]
    public async Task China_and_Russia_had_contacts_of_different_kinds_and_modes_in_2023()
    {
        var contacts = await samples.NodesAsync(ChinaAndRussia, "kind status date { start end } ... on Meeting { mode }");

        contacts.Count.ShouldBeGreaterThanOrEqualTo(8);
        contacts.ShouldAllBe(contact => contact.GetProperty("status").GetString() == "OCCURRED");
        contacts.Select(contact => contact.GetProperty("kind").GetString()).Distinct().ShouldBe(["VISIT", "MEETING"], ignoreOrder: true);
        contacts.Where(contact => contact.TryGetProperty("mode", out _)).Select(contact => contact.GetProperty("mode").GetString()).Distinct()
            .ShouldBe(["IN_PERSON", "PHONE", "VIDEO"], ignoreOrder: true);
        contacts.Select(contact => contact.GetProperty("date")).ShouldAllBe(date => date.GetProperty("end").GetString()!.CompareTo("2023-01-01") >= 0
            && date.GetProperty("start").GetString()!.CompareTo("2023-12-31") <= 0);
    }

    [Fact]
    public async Task Every_query_of_the_README_finds_something()
    {
        const string Fence = "```graphql\n";
        var readme = await File.ReadAllTextAsync(RepositoryFolder.At("README.md"), TestContext.Current.CancellationToken);
        var queries = readme.ReplaceLineEndings("\n").Split(Fence).Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)]).ToList();
        queries.Count.ShouldBeGreaterThanOrEqualTo(2);

        foreach (var query in queries)
        {
            var data = await samples.Server.PostAsync(query, new { }, TestContext.Current.CancellationToken);
            foreach (var field in data.EnumerateObject())
                field.Value.GetProperty("nodes").GetArrayLength().ShouldBeGreaterThan(0, field.Name);
        }
    }

    [Fact]
    public async Task Every_number_leads_to_the_sentence_behind_it()
    {
        var contacts = await samples.NodesAsync(ChinaAndRussia, "mentions { nodes { evidence start end rule article { text title url } } }");

        foreach (var mention in contacts.SelectMany(contact => contact.GetProperty("mentions").GetProperty("nodes").EnumerateArray()))
        {
            var article = mention.GetProperty("article");
            var evidence = mention.GetProperty("evidence").GetString()!;
            if (mention.GetProperty("start").ValueKind == JsonValueKind.Number)
                article.GetProperty("text").GetString()![mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].ShouldBe(evidence);
            else
                article.GetProperty("title").GetString()!.ShouldContain(evidence);
            mention.GetProperty("rule").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task A_visit_that_was_put_off_is_no_visit_and_keeps_its_plan()
    {
        var visits = await samples.NodesAsync(
            """events(filter: { visitor: ["US"], host: ["CN"], from: "2023-02-01", to: "2023-02-28" })""",
            "status history { status } ... on Visit { cancelledBy { form } }");
        var contacts = await samples.NodesAsync("""contacts(between: ["US", "CN"], from: "2023-02-01", to: "2023-02-28")""", "kind");

        var visit = visits.ShouldHaveSingleItem();
        visit.GetProperty("status").GetString().ShouldBe("POSTPONED");
        visit.GetProperty("history").EnumerateArray().Select(step => step.GetProperty("status").GetString()).ShouldBe(["PLANNED", "POSTPONED"]);
        visit.GetProperty("cancelledBy").GetProperty("form").GetString().ShouldBe("POSTPONED");
        contacts.ShouldNotContain(contact => contact.GetProperty("kind").GetString() == "VISIT");
    }

    [Fact]
    public async Task A_visit_that_was_cancelled_is_found_by_its_cancellation_and_counts_as_no_contact()
    {
        var visit = (await samples.NodesAsync(
            """events(filter: { kinds: [VISIT], visitor: ["US"], host: ["PG"] })""", "id status history { status }")).ShouldHaveSingleItem();
        var cancellation = (await samples.NodesAsync(
            """events(filter: { kinds: [CANCELLATION], initiator: ["US"], parties: { all: ["PG"] } })""",
            "... on Cancellation { form cancelled { id } }")).ShouldHaveSingleItem();

        visit.GetProperty("status").GetString().ShouldBe("CANCELLED");
        visit.GetProperty("history").EnumerateArray().Select(step => step.GetProperty("status").GetString()).ShouldBe(["PLANNED", "CANCELLED"]);
        cancellation.GetProperty("cancelled").GetProperty("id").GetString().ShouldBe(visit.GetProperty("id").GetString());
        (await samples.NodesAsync("""contacts(between: ["US", "PG"])""", "id")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visit_that_was_planned_and_then_took_place_is_one_event_with_its_story()
    {
        var visits = await samples.NodesAsync(
            """events(filter: { visitor: ["CN"], host: ["RU"], people: ["xi-jinping"], from: "2023-03-01", to: "2023-03-31" })""",
            "status history { status }");

        var visit = visits.ShouldHaveSingleItem();
        visit.GetProperty("status").GetString().ShouldBe("OCCURRED");
        visit.GetProperty("history").EnumerateArray().Select(step => step.GetProperty("status").GetString()).ShouldBe(["PLANNED", "OCCURRED"]);
    }

    [Fact]
    public async Task Three_reports_of_which_two_are_copies_are_two_voices()
    {
        var visits = await samples.NodesAsync(
            """contacts(between: ["CN", "RU"], from: "2023-02-01", to: "2023-02-05", filter: { kinds: [VISIT] })""",
            "reports voices mentions { nodes { article { externalId voice } } }");

        var visit = visits.ShouldHaveSingleItem();
        (visit.GetProperty("reports").GetInt32(), visit.GetProperty("voices").GetInt32()).ShouldBe((3, 2));
    }

    [Fact]
    public async Task Where_reports_disagree_about_the_day_both_are_kept()
    {
        var meetings = await samples.NodesAsync(
            """contacts(between: ["CN", "US"], from: "2023-11-14", to: "2023-11-17", filter: { kinds: [MEETING], people: ["xi-jinping", "joe-biden"] })""",
            "reports contradictions { field values { value shown } }");

        var meeting = meetings.Single(candidate => candidate.GetProperty("reports").GetInt32() > 1);
        var values = meeting.GetProperty("contradictions").EnumerateArray().Single(fact => fact.GetProperty("field").GetString() == "date").GetProperty("values");
        values.EnumerateArray().Select(value => value.GetProperty("value").GetString()).ShouldBe(["2023-11-15", "2023-11-16"], ignoreOrder: true);
        values.EnumerateArray().Count(value => value.GetProperty("shown").GetBoolean()).ShouldBe(1);
    }

    [Fact]
    public async Task A_statement_about_a_third_party_is_found_by_whom_it_is_about()
    {
        var statements = await samples.NodesAsync("""events(filter: { kinds: [STATEMENT], speaker: ["CN"], about: ["UA"] })""", "summary");

        statements.ShouldNotBeEmpty();
    }
}
