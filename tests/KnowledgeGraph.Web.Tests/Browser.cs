using KnowledgeGraph.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace KnowledgeGraph.Web.Tests;

/// <summary>One Chromium for all tests of the assembly; each test opens a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>In milliseconds; generous, for machines that do other things too.</summary>
    private const int Patience = 45_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (ChromiumLocation.Path is not { } path)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
    }

    /// <summary>Skips the test where no Chromium is; fails it where one is required.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        const string reason = "Chromium was not found: install the package chromium, or name its file in KG_CHROMIUM.";
        if (_browser is null && Environment.GetEnvironmentVariable("KG_REQUIRE_CHROMIUM") == "1")
            Assert.Fail(reason);
        if (_browser is null)
            Assert.Skip(reason);
        var context = await _browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
