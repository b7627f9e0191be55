using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public abstract class LivePageTests(Browser browser, SampleServer samples)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pasted_article_joins_the_list_of_its_reader_and_of_a_watcher()
    {
        await using var context = await browser.NewContextAsync();
        var watcher = await OpenAsync(context);
        var reader = await OpenAsync(context);

        await PasteAsync(reader, Articles.ForTheWatcher);

        await Expect(reader.GetByTestId("receipt")).ToContainTextAsync("9 June 2023");
        await Expect(reader.Locator(".contact--fresh")).ToHaveCountAsync(1);
        await Expect(watcher.Locator(".contact--fresh")).ToHaveCountAsync(1);
        await Expect(watcher.Locator(".contact--fresh time")).ToHaveTextAsync("9 June 2023");
    }

    [Fact]
    public async Task A_lost_connection_is_shown_and_nothing_of_the_break_is_missed()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);

        await samples.Server.RestartAsync(() => Expect(page.GetByTestId("live")).ToContainTextAsync("Connection lost"), Cancellation);
        await Articles.SendAsync(samples.Server, Articles.AfterTheBreak, Cancellation);

        await Expect(page.GetByTestId("live")).ToHaveTextAsync("Live");
        await Expect(page.Locator(".contact--fresh time")).ToHaveTextAsync("27 October 2023");
        (await page.Locator("[data-event]").EvaluateAllAsync<bool>("rows => new Set(rows.map(r => r.dataset.event)).size === rows.length")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_fault_of_the_server_is_told_and_the_text_is_kept()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);
        await page.RouteAsync("**/graphql", route => route.AbortAsync());

        await PasteAsync(page, Articles.ForTheWatcher);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot be reached");
        await Expect(TextBox(page)).ToHaveValueAsync(Articles.ForTheWatcher.Text);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Server.Address.AbsoluteUri);
        await Expect(page.Locator("[data-event]").Nth(7)).ToBeVisibleAsync();
        await Expect(page.GetByTestId("live")).ToHaveTextAsync("Live");
        await Expect(page.Locator(".contact--fresh")).ToHaveCountAsync(0);
        return page;
    }

    private static ILocator TextBox(IPage page) => page.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true });

    private static async Task PasteAsync(IPage page, Article article)
    {
        await page.GetByLabel("Title").FillAsync(article.Title);
        await TextBox(page).FillAsync(article.Text);
        await page.GetByLabel("Published").FillAsync(article.PublishedAt[..16]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read its events" }).ClickAsync();
    }
}
