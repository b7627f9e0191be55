using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public abstract class LivePageTests(Browser browser, SampleServer samples)
{
    [Fact]
    public async Task A_pasted_article_joins_the_list_of_its_reader_and_of_a_watcher()
    {
        await using var context = await browser.NewContextAsync();
        var watcher = await LivePage.OpenAsync(context, samples.Server);
        var reader = await LivePage.OpenAsync(context, samples.Server);

        await PasteAsync(reader, Articles.ForTheWatcher);

        await Expect(reader.GetByTestId("receipt")).ToContainTextAsync("9 June 2023");
        await Expect(reader.Locator(".contact--fresh")).ToHaveCountAsync(1);
        await Expect(watcher.Locator(".contact--fresh")).ToHaveCountAsync(1);
        await Expect(watcher.Locator(".contact--fresh time")).ToHaveTextAsync("9 June 2023");
    }

    [Fact]
    public async Task A_fault_of_the_server_is_told_and_the_text_is_kept()
    {
        await using var context = await browser.NewContextAsync();
        var page = await LivePage.OpenAsync(context, samples.Server);
        await page.RouteAsync("**/graphql", route => route.AbortAsync());

        await PasteAsync(page, Articles.ForTheWatcher);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot be reached");
        await Expect(TextBox(page)).ToHaveValueAsync(Articles.ForTheWatcher.Text);
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
