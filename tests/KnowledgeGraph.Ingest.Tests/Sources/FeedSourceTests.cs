using System.Net;
using System.Text;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Sources;

public sealed class FeedSourceTests
{
    private const string Rss = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Daily</title>
        <item><title>Talks &amp;amp; tea</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Sat, 04 Feb 2023 15:34:00 +0700</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>The ministers met.</p><p>They had tea.</p>]]></content:encoded></item>
        <item><title>No date</title><link>https://example.org/2</link><pubDate>soon</pubDate><description>A plain summary.</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:1</id><updated>2023-02-04T15:34:00+07:00</updated>
        <entry><id>e1</id><title>T</title><link rel="alternate" href="https://example.org/3"/><updated>2023-02-04T15:34:00+07:00</updated>
        <content type="html">&lt;p&gt;Body of the entry.&lt;/p&gt;</content></entry></feed>
        """;

    [Fact]
    public async Task Rss_is_read_with_full_content_link_title_and_offset()
    {
        var items = await ReadAsync(new FakeServer(Rss));

        var first = items[0].ShouldBeOfType<SourceDocument>().Article;
        (first.Url, first.Source, first.Title, first.Text).ShouldBe(("https://example.org/1", "Harbour Daily", "Talks & tea", "The ministers met.\n\nThey had tea."));
        first.PublishedAt.ShouldBe(new DateTimeOffset(2023, 2, 4, 15, 34, 0, TimeSpan.FromHours(7)));
        first.PublishedAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(7));
        items[1].ShouldBeOfType<SourceDocument>().Article.ShouldSatisfyAllConditions(
            second => second.Text.ShouldBe("A plain summary."), second => second.PublishedAt.ShouldBeNull());
    }

    [Fact]
    public async Task Atom_is_read()
    {
        var article = (await ReadAsync(new FakeServer(Atom))).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article;

        (article.Url, article.Source, article.Text).ShouldBe(("https://example.org/3", "Wire", "Body of the entry."));
    }

    [Fact]
    public async Task The_second_request_is_conditional_and_an_unchanged_feed_yields_nothing()
    {
        var server = new FakeServer(Rss);
        using var client = new HttpClient(server);
        var source = new FeedSource(new("https://example.org/rss"), client, new());

        (await source.ReadAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        (await source.ReadAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);

        server.Conditions.ShouldBe([null, "\"v1\""]);
    }

    [Fact]
    public async Task Of_a_feed_that_changed_only_the_new_and_the_changed_entries_are_read()
    {
        var server = new FakeServer(Rss);
        using var client = new HttpClient(server);
        var source = new FeedSource(new("https://example.org/rss"), client, new());
        await source.ReadAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken);

        server.Publish(Rss.Replace("A plain summary.", "A corrected summary.", StringComparison.Ordinal).Replace(
            "</channel>", "<item><title>New</title><link>https://example.org/3</link><description>A third.</description></item></channel>", StringComparison.Ordinal));

        (await source.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken))
            .Select(item => item.ShouldBeOfType<SourceDocument>().Article.Text).ShouldBe(["A corrected summary.", "A third."]);
        (await source.ReadAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        server.Conditions.ShouldBe([null, "\"v1\"", "\"v2\""]);
    }

    [Fact]
    public async Task A_relative_link_is_taken_from_the_address_of_the_feed()
    {
        var feed = Rss.Replace("https://example.org/1", "/news/1", StringComparison.Ordinal);

        (await ReadAsync(new FakeServer(feed)))[0].ShouldBeOfType<SourceDocument>().Article.Url.ShouldBe("https://example.org/news/1");
    }

    [Theory]
    [InlineData("<html><body>Not a feed</body></html>", 200, "no RSS or Atom feed")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>", 200, "no RSS or Atom feed")]
    [InlineData("", 200, "no RSS or Atom feed")]
    [InlineData("gone", 410, "answered 410")]
    public async Task A_feed_that_fails_is_a_fault_that_names_its_address(string body, int status, string message)
    {
        var fault = (await ReadAsync(new FakeServer(body, (HttpStatusCode)status))).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>();

        fault.Origin.ShouldBe("https://example.org/rss");
        fault.Message.ShouldContain(message);
    }

    private static async Task<List<SourceItem>> ReadAsync(FakeServer server)
    {
        using var client = new HttpClient(server);
        return await new FeedSource(new("https://example.org/rss"), client, new())
            .ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FakeServer(string body, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
    {
        private string _body = body;
        private int _version = 1;

        public List<string?> Conditions { get; } = [];

        public void Publish(string body) => (_body, _version) = (body, _version + 1);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var condition = request.Headers.IfNoneMatch.SingleOrDefault()?.Tag;
            Conditions.Add(condition);
            var tag = $"\"v{_version}\"";
            var response = new HttpResponseMessage(condition != tag ? status : HttpStatusCode.NotModified)
            {
                Content = new StringContent(condition != tag ? _body : "", Encoding.UTF8, "application/rss+xml"),
            };
            response.Headers.ETag = new(tag);
            return Task.FromResult(response);
        }
    }
}
