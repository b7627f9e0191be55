using Deque.AxeCore.Playwright;
using KnowledgeGraph.Web.Tests.Stores;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public sealed class AccessibilityTests(Browser browser, SqliteSampleServer samples) : IClassFixture<SqliteSampleServer>
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 400)]
    public async Task The_contacts_page_has_no_barrier_that_axe_finds(ColorScheme scheme, int width)
    {
        await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Server.Address.AbsoluteUri);
        await page.Locator("[data-event] button").First.ClickAsync();
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();

        var result = await page.RunAxe();

        result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task Nothing_stands_outside_of_the_window(int width)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(samples.Server.Address.AbsoluteUri);
        await Expect(page.Locator("[data-event]").First).ToBeVisibleAsync();

        var overhang = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        overhang.ShouldBe(0);
    }
}
