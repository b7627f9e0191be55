using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public sealed class PlaygroundTests(Browser browser, SampleServer samples) : IClassFixture<SampleServer>
{
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
        await page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();

        var answer = await RunAndReadAsync(page, tab);

        answer.GetProperty("events").GetProperty("totalCount").GetInt32().ShouldBeGreaterThan(0);
        await Expect(Answer(page)).ToContainTextAsync("\"totalCount\"");
    }

    [Fact]
    public async Task A_subscription_shows_the_event_of_an_article_that_comes_in()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.GetByRole(AriaRole.Tab, new() { Name = "ChangesOfContacts" }).ClickAsync();
        await RunAsync(page);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop query" })).ToBeVisibleAsync();

        var summary = await Articles.SendAsync(samples.Server, Articles.ForThePlayground, TestContext.Current.CancellationToken);

        await Expect(Answer(page)).ToContainTextAsync(summary);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(samples.Server.Address, "playground/").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Tab)).ToHaveCountAsync(4);
        return page;
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
