using System.Diagnostics;
using System.Text;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Limits;

public sealed class QueryLimitTests
{
    private static string Repeated(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Chain(int length, int spreads) =>
        "query { ...f0 } " + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment f{i} on Query {{ {Repeated($"...f{i + 1} ", spreads)} }} "))
        + $"fragment f{length} on Query {{ __typename }}";

    public static TheoryData<string, string, string> Refused => new()
    {
        { "text", $"{{ __typename {new string(' ', 17_000)} }}", "QUERY_TOO_LARGE" },
        { "fields", $"{{ {Repeated("__typename ", 1_200)} }}", "QUERY_TOO_LARGE" },
        { "aliases", $"{{ {string.Concat(Enumerable.Range(0, 120).Select(i => $"a{i}: __typename "))} }}", "QUERY_TOO_LARGE" },
        { "fragments", Chain(60, 1), "QUERY_TOO_LARGE" },
        { "fragments spread twice each", Chain(40, 2), "QUERY_TOO_LARGE" },
        { "unused fragments spread twice each", "{ __typename } " + Chain(40, 2)["query { ...f0 } ".Length..], "QUERY_TOO_LARGE" },
        { "depth", $"{{ events {Repeated("{ nodes { mentions { nodes { event ", 4)} {{ id }} {Repeated("} } } } ", 4)} }}", "QUERY_TOO_DEEP" },
        { "depth by fragments", "{ events { nodes { ...a } } } fragment a on Event { mentions { nodes { event { ...b } } } } fragment b on Event { mentions { nodes { event { ...c } } } } fragment c on Event { mentions { nodes { event { ...d } } } } fragment d on Event { mentions { nodes { event { mentions { nodes { event { id } } } } } } }", "QUERY_TOO_DEEP" },
        { "complexity", "{ events(first: 500) { nodes { mentions(first: 500) { nodes { id } } } } }", "QUERY_TOO_COMPLEX" },
        { "braces", "{" + Repeated("a{", 5_000), "QUERY_TOO_DEEP" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_would_be_dear_is_refused_at_once(string what, string query, string code)
    {
        await using var api = await Api.StartAsync();
        await api.AskAsync("{ __typename }");
        var watch = Stopwatch.StartNew();
        (await api.ErrorAsync(query)).Code.ShouldBe(code, what);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_fragment_that_reaches_itself_is_named()
    {
        await using var api = await Api.StartAsync();
        (await api.ErrorAsync("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }")).Code.ShouldBe("NO_FRAGMENT_CYCLES");
    }

    [Fact]
    public async Task The_variables_of_a_known_query_are_judged_anew()
    {
        await using var api = await Api.StartAsync();
        const string Query = "query($n: Int) { events(first: $n) { nodes { id mentions(first: 100) { nodes { id article { id } } } } } }";
        await api.DataAsync(Query, new { n = 1 });
        (await api.ErrorAsync(Query, new { n = 500 })).Code.ShouldBe("QUERY_TOO_COMPLEX");
        await api.DataAsync(Query, new { n = 2 });
        (await api.ErrorAsync(Query, new { n = 501 })).Code.ShouldBe("PAGE_TOO_LARGE");
        (await api.ErrorAsync(Query, new { n = "many" })).Code.ShouldBe("INVALID_VALUE");
    }

    [Fact]
    public async Task The_introspection_of_tools_passes()
    {
        await using var api = await Api.StartAsync();
        var data = await api.DataAsync(Introspection.Query);
        data.GetProperty("__schema").GetProperty("types").GetArrayLength().ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Limits_come_from_the_configuration()
    {
        await using var api = await Api.StartAsync("GraphQL:MaxFields=10", "GraphQL:MaxPageSize=3");
        (await api.ErrorAsync($"{{ {Repeated("__typename ", 11)} }}")).Message.ShouldBe("The query has more than 10 fields. Split it, or move values to variables.");
        (await api.ErrorAsync("{ events(first: 4) { totalCount } }")).Message.ShouldBe("first: 4 is more than a page may hold. Ask for at most 3 and go on with the cursors of pageInfo.");
    }

    [Fact]
    public void The_defaults_are_these()
    {
        var limits = new GraphQLLimitsOptions();
        (limits.MaxQueryLength, limits.MaxFields, limits.MaxFragments, limits.MaxAliases, limits.MaxDepth, limits.MaxComplexity, limits.MaxPageSize, limits.MaxRequestBytes, limits.ShowErrorDetails)
            .ShouldBe((16_384, 1_000, 50, 100, 15, 100_000, 500, 4_194_304, false));
        var sockets = new SubscriptionOptions();
        (sockets.MaxConnections, sockets.MaxPerSocket, sockets.InitTimeout.TotalSeconds, sockets.KeepAlive.TotalSeconds, sockets.SendTimeout.TotalSeconds, sockets.Window)
            .ShouldBe((1_000, 50, 10, 15, 20, 16));
    }
}
