using System.Net;

namespace KnowledgeGraph.Web.Tests;

public sealed class MissingPagesTests
{
    [Fact]
    public async Task Without_built_pages_the_api_answers_and_the_first_page_says_what_to_install()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var server = await RunningServer.StartWithoutPagesAsync(cancellation);

        foreach (var path in (string[])["", "playground"])
        {
            using var response = await server.GetAsync(path, cancellation);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("text/html");
            (await response.Content.ReadAsStringAsync(cancellation)).ShouldContain("Node 20.19 or later");
        }

        var data = await server.PostAsync("{ articles(first: 1) { totalCount } }", new { }, cancellation);
        data.GetProperty("articles").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }
}
