using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeGraph.Web.Tests;

public abstract class ContactsPageTests(Browser browser, SampleServer samples)
{
    [Fact]
    public async Task The_first_page_answers_the_anchor_question()
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var foreign = Requests.OutsideOf(page, samples.Server.Address);

        await page.GotoAsync(samples.Server.Address.AbsoluteUri);

        await Expect(page).ToHaveURLAsync(At("?a=CN&b=RU&year=2023"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Contacts between China and Russia in 2023");
        await Expect(Rows(page).Nth(7)).ToBeVisibleAsync();
        await Expect(page.GetByTestId("live")).ToHaveTextAsync("Live");
        foreign.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_contact_opens_the_sentence_that_proves_it()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);

        foreach (var index in Enumerable.Range(0, 3))
        {
            var row = Rows(page).Nth(index);
            await row.GetByRole(AriaRole.Button, new() { Name = "Show evidence" }).ClickAsync();
            var mention = row.GetByTestId("evidence").Locator(".mention").First;
            (await mention.Locator("mark").InnerTextAsync()).Length.ShouldBeGreaterThan(20);
            await Expect(mention.Locator("code")).Not.ToBeEmptyAsync();
            await Expect(mention.Locator("time")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task What_did_not_occur_is_counted_and_can_be_shown()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context, "?a=CN&b=US&year=2023");
        await Expect(page.GetByTestId("left-out")).ToContainTextAsync("left out: ");
        var before = await Rows(page).CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show them too" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(At("?a=CN&b=US&year=2023&status=all"));
        await Expect(Rows(page).Nth(before)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pair_is_chosen_by_name_with_the_keyboard()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context);

        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "and party" });
        await box.FillAsync("indones");
        await box.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(At("?a=CN&b=ID&year=2023"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Contacts between China and Indonesia in 2023");
        await Expect(Rows(page).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_pair_without_contacts_is_told_so()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context, "?a=TV&b=AD&year=2011");

        await Expect(page.GetByText("No contact is known here.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_unknown_code_in_the_address_is_answered_with_near_ones()
    {
        await using var context = await browser.NewContextAsync();
        var page = await OpenAsync(context, "?a=CN&b=RUS&year=2023");

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("RU");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string search = "")
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(At(search));
        return page;
    }

    private string At(string search) => new Uri(samples.Server.Address, search).AbsoluteUri;

    private static ILocator Rows(IPage page) => page.Locator("[data-event]");
}
