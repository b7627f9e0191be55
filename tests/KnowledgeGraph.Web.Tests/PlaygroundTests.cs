using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public abstract class PlaygroundTests(Browser browser, SampleServer samples)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan _untilServed = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task The_anchor_question_is_ready_to_run_and_answered()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        var foreign = Requests.OutsideOf(page, samples.Server.Address);

        var answer = await RunAndReadAsync(page, "ChinaRussiaContacts2023");

        answer.GetProperty("contacts").GetProperty("totalCount").GetInt32().ShouldBeGreaterThanOrEqualTo(8);
        await Expect(Answer(page)).ToContainTextAsync("\"totalCount\"");
        foreign.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TravelsOfOnePerson")]
    [InlineData("CancelledVisits")]
    public async Task Each_example_has_an_answer(string tab)
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        await ChooseTabAsync(page, tab);

        var answer = await RunAndReadAsync(page, tab);

        answer.GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(0);
        await Expect(Answer(page)).ToContainTextAsync("\"totalCount\"");
    }

    [Fact]
    public async Task A_subscription_shows_the_event_of_an_article_that_comes_in()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        await ChooseTabAsync(page, "ChangesOfContacts");
        var subscribed = SubscribedAsync(page);
        await RunAsync(page);
        await subscribed;

        var summary = await Articles.SendAsync(samples.Server, Articles.ForThePlayground, TestContext.Current.CancellationToken);

        await Expect(Answer(page)).ToContainTextAsync(summary);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(new Uri(samples.Server.Address, "playground/").AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit }),
            response => response.Request.PostData?.Contains("__schema", StringComparison.Ordinal) ?? false);
        await Expect(page.GetByRole(AriaRole.Tab)).ToHaveCountAsync(4);
        // The editor's workers and the schema come after the tabs; a tab that is chosen before runs the document of the first. That the
        // network is idle tells neither: a machine that does other things too may never let it be.
        await Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("ChinaRussiaContacts2023");
        await Task.Delay(_untilServed, TestContext.Current.CancellationToken);
        return page;
    }

    // The button says 'stop' before the socket is open: what is sent until then is not for this subscription.
    private static async Task SubscribedAsync(IPage page)
    {
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) =>
        {
            if (frame.Text?.Contains("\"subscribe\"", StringComparison.Ordinal) == true)
                sent.TrySetResult();
        };
        await sent.Task.WaitAsync(_patience);
        await Task.Delay(_untilServed, TestContext.Current.CancellationToken);
    }

    // GraphiQL reads the names of operations a moment after a document came into its editor.
    private static async Task ChooseTabAsync(IPage page, string tab)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
        await Task.Delay(_untilServed * 2, TestContext.Current.CancellationToken);
    }

    private static Task RunAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();

    /// <summary>The editor draws only the lines in sight, so the whole answer is read from the wire.</summary>
    private static async Task<JsonElement> RunAndReadAsync(IPage page, string operation)
    {
        var response = await page.RunAndWaitForResponseAsync(
            () => RunAsync(page),
            response => response.Request.PostData?.Contains($"query {operation}", StringComparison.Ordinal) ?? false);
        var answer = await response.JsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    private static ILocator Answer(IPage page) => page.Locator(".graphiql-response");
}
