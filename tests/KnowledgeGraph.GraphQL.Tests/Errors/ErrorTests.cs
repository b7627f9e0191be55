using KnowledgeGraph.GraphQL.Tests.Fakes;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Tests.Errors;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(StorageFault.Unavailable, "STORE_UNAVAILABLE")]
    [InlineData(StorageFault.Locked, "STORE_UNAVAILABLE")]
    [InlineData(StorageFault.Corrupt, "STORE_UNAVAILABLE")]
    [InlineData(StorageFault.NewerVersion, "STORE_UNAVAILABLE")]
    [InlineData(StorageFault.ReadOnly, "STORE_READ_ONLY")]
    [InlineData(StorageFault.Full, "STORE_FULL")]
    [InlineData(StorageFault.InvalidCursor, "INVALID_CURSOR")]
    [InlineData(StorageFault.CursorTooOld, "CURSOR_TOO_OLD")]
    [InlineData(StorageFault.TimedOut, "STORE_TIMED_OUT")]
    [InlineData(StorageFault.Misconfigured, "STORE_MISCONFIGURED")]
    [InlineData(StorageFault.Unstorable, "UNSTORABLE_TEXT")]
    public async Task A_fault_of_the_store_has_a_code_and_keeps_its_details(StorageFault fault, string code)
    {
        await using var api = await Api.StartAsync();
        api.Graph.Fault = new StorageException(fault, "/home/secret/store.db is broken");
        var answer = await api.AskAsync("{ events { nodes { id } } }");

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        answer.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task What_nobody_expected_is_told_by_a_reference_only()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Fault = new InvalidOperationException("secret inside");
        var answer = await api.AskAsync("{ events { nodes { id } } }");

        answer.ToString().ShouldNotContain("secret");
        answer.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldMatch("^Something went wrong inside. The log of the server says what, under [0-9a-f]{8}.$");
        answer.GetProperty("errors")[0].GetProperty("extensions").GetRawText().ShouldBe("""{"code":"INTERNAL"}""");
    }

    [Fact]
    public async Task A_batched_reading_that_fails_has_a_code_too()
    {
        await using var api = await Api.StartAsync();
        api.Graph.Fault = new StorageException(StorageFault.Locked, "secret");
        (await api.ErrorAsync("""{ article(id: "a") { title } }""")).Code.ShouldBe("STORE_UNAVAILABLE");
    }

    [Fact]
    public async Task In_development_the_details_are_shown()
    {
        await using var api = await Api.StartAsync("GraphQL:ShowErrorDetails=true");
        api.Graph.Fault = new InvalidOperationException("inside");
        (await api.AskAsync("{ events { nodes { id } } }")).ToString().ShouldContain("inside");
    }

    [Fact]
    public async Task Names_in_every_script_stay_readable()
    {
        await using var api = await Api.StartAsync();
        using var answer = await api.Client.GetAsync(new Uri("?query={party(code:\"中国\"){code}}", UriKind.Relative), TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("'中国' is not the code");
    }

    [Theory]
    [InlineData("{ events(filter: { from: \"2023-02-30\" }) { totalCount } }")]
    [InlineData("{ events(filter: { firstReportedFrom: \"2023-02-01T10:00:00\" }) { totalCount } }")]
    [InlineData("{ events(filter: { kinds: [SUMMIT] }) { totalCount } }")]
    [InlineData("{ contacts(between: [1, 2]) { totalCount } }")]
    [InlineData("{ articles(filter: { words: \"x\" }) { totalCount } }")]
    public async Task A_value_that_no_type_takes_is_named(string query)
    {
        await using var api = await Api.StartAsync();
        var (code, message) = await api.ErrorAsync(query);
        code.ShouldBe("ARGUMENTS_OF_CORRECT_TYPE");
        message.ShouldStartWith("Argument");
    }
}
