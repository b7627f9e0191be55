namespace KnowledgeGraph.Web.Tests;

/// <summary>The browser of the system: none is downloaded.</summary>
internal static class ChromiumLocation
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } = Array.Find(
        Environment.GetEnvironmentVariable("KG_CHROMIUM") is { Length: > 0 } named ? [named] : Usual,
        File.Exists);
}
