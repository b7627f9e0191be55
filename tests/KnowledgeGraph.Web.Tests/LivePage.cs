using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

internal static class LivePage
{
    /// <summary>The first page, which follows the changes and has not heard of any yet.</summary>
    public static async Task<IPage> OpenAsync(IBrowserContext context, RunningServer server)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address.AbsoluteUri);
        await Expect(page.Locator("[data-event]").Nth(7)).ToBeVisibleAsync();
        await Expect(page.GetByTestId("live")).ToHaveTextAsync("Live");
        await Expect(page.Locator(".contact--fresh")).ToHaveCountAsync(0);
        return page;
    }
}
