namespace KnowledgeGraph.Web.Tests;

/// <summary>Invented reports, on days of which no sample tells.</summary>
internal static class Articles
{
    public static readonly Article ForTheWatcher = new(
        "Wang Yi receives Lavrov in Guilin",
        "GUILIN, June 9 - Chinese Foreign Minister Wang Yi met his Russian counterpart Sergei Lavrov in Guilin on Friday. "
            + "The hall in which they sat looks out on the river and on the hills behind it.",
        "2023-06-09T20:00:00+08:00");

    public static readonly Article AfterTheBreak = new(
        "Li Qiang meets Mishustin",
        "BEIJING, October 27 - Chinese Premier Li Qiang met Russian Prime Minister Mikhail Mishustin in Beijing on Friday. "
            + "It was the first cold day of the autumn in the city, and the guests had come with their coats.",
        "2023-10-27T19:00:00+08:00");

    public static readonly Article ForThePlayground = new(
        "Retno meets Qin Gang",
        "JAKARTA, May 12 - Indonesian Foreign Minister Retno Marsudi met Chinese Foreign Minister Qin Gang in Jakarta on Friday. "
            + "The rain that had been over the city for most of the week was gone by then.",
        "2023-05-12T15:00:00+07:00");

    /// <summary>Sends it past the pages; the answer is the summary of its first event.</summary>
    public static async Task<string> SendAsync(RunningServer server, Article article, CancellationToken cancellationToken)
    {
        const string mutation = "mutation($article: ArticleInput!) { ingestArticle(article: $article) { events { summary } } }";
        var data = await server.PostAsync(mutation, new { article = new { article.Title, article.Text, article.PublishedAt } }, cancellationToken);
        var events = data.GetProperty("ingestArticle").GetProperty("events").EnumerateArray().ToList();
        events.ShouldNotBeEmpty();
        return events[0].GetProperty("summary").GetString().ShouldNotBeNull();
    }
}

internal sealed record Article(string Title, string Text, string PublishedAt);
