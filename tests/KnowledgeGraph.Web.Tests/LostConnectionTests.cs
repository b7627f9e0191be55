using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

/// <summary>Stops the server, so no other test may use it.</summary>
public abstract class LostConnectionTests(Browser browser, SampleServer samples)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_connection_is_shown_and_nothing_of_the_break_is_missed()
    {
        await using var context = await browser.NewContextAsync();
        var page = await LivePage.OpenAsync(context, samples.Server);

        await samples.Server.RestartAsync(() => Expect(page.GetByTestId("live")).ToContainTextAsync("Connection lost"), Cancellation);
        await Articles.SendAsync(samples.Server, Articles.AfterTheBreak, Cancellation);

        await Expect(page.GetByTestId("live")).ToHaveTextAsync("Live");
        await Expect(page.Locator(".contact--fresh time")).ToHaveTextAsync("27 October 2023");
        (await page.Locator("[data-event]").EvaluateAllAsync<bool>("rows => new Set(rows.map(r => r.dataset.event)).size === rows.length")).ShouldBeTrue();
    }
}
