using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.ServiceModel.Syndication;
using System.Xml;
using KnowledgeGraph.Ingest.Html;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>An RSS or Atom feed: each read asks only for what changed since the last (ETag, Last-Modified; RFC 9110 §13), and yields only the entries that are new or changed.</summary>
public sealed class FeedSource(Uri address, HttpClient client, SourceOptions options) : IArticleSource
{
    private static readonly XmlReaderSettings _settings = new() { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private HashSet<SourceItem> _known = [];
    private EntityTagHeaderValue? _entityTag;
    private DateTimeOffset? _lastModified;

    private string AskedAgain => $"It is asked again after {options.FeedIntervalSeconds} s.";

    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (feed, fault) = await FetchAsync(cancellationToken);
        if (fault is not null)
            yield return fault;
        if (feed is null)
            yield break;
        var items = new HashSet<SourceItem>();
        foreach (var entry in feed.Items)
        {
            var item = await DocumentAsync(entry, feed.Title?.Text, cancellationToken);
            if (items.Add(item) && !_known.Contains(item))
                yield return item;
        }

        _known = items;
    }

    private async Task<(SyndicationFeed? Feed, SourceFault? Fault)> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (_entityTag is not null)
                request.Headers.IfNoneMatch.Add(_entityTag);
            request.Headers.IfModifiedSince = _lastModified;
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotModified)
                return (null, null);
            if (!response.IsSuccessStatusCode)
                return Failed($"the server answered {(int)response.StatusCode} {response.ReasonPhrase}. {AskedAgain}");
            var feed = await LoadAsync(response, cancellationToken);
            // Only a feed that was read whole may answer for the next request.
            (_entityTag, _lastModified) = (response.Headers.ETag, response.Content.Headers.LastModified);
            return (feed, null);
        }
        catch (Exception error) when (error is XmlException or FormatException)
        {
            return Failed($"no RSS or Atom feed: {error.Message}");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or DecodingException
            || error is TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Failed($"{error.Message.TrimEnd('.')}. {AskedAgain}");
        }
    }

    private async Task<SyndicationFeed> LoadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var buffer = new MemoryStream(await DocumentReader.ReadLimitedAsync(body, options.MaxDocumentBytes, cancellationToken));
        using var xml = XmlReader.Create(buffer, _settings);
        return SyndicationFeed.Load(xml);
    }

    private (SyndicationFeed? Feed, SourceFault Fault) Failed(string message) => (null, new(address.ToString(), message));

    private async Task<SourceItem> DocumentAsync(SyndicationItem item, string? feedTitle, CancellationToken cancellationToken)
    {
        var link = LinkOf(item)?.ToString();
        var origin = link ?? $"{address} ({item.Id ?? item.Title?.Text})";
        var source = string.IsNullOrWhiteSpace(feedTitle) ? address.Host : feedTitle.Trim();
        var read = await HtmlArticleReader.ReadAsync(Content(item), link, source, item.Id, origin, cancellationToken);
        if (read is not SourceDocument document)
            return new SourceFault(origin, "the entry of the feed holds no text.");
        var title = item.Title is null ? null : WebUtility.HtmlDecode(item.Title.Text).Trim();
        return new SourceDocument(document.Article with
        {
            Url = link, Title = title, PublishedAt = Published(item), ExternalId = item.Id,
        });
    }

    private Uri? LinkOf(SyndicationItem item)
    {
        var link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate");
        return link?.GetAbsoluteUri() ?? (link?.Uri is { } relative ? new Uri(address, relative) : null);
    }

    private static string Content(SyndicationItem item) =>
        item.ElementExtensions.ReadElementExtensions<string>("encoded", "http://purl.org/rss/1.0/modules/content/").FirstOrDefault()
        ?? (item.Content as TextSyndicationContent)?.Text
        ?? item.Summary?.Text
        ?? "";

    private static DateTimeOffset? Published(SyndicationItem item)
    {
        try
        {
            return item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime != default ? item.LastUpdatedTime : null;
        }
        catch (XmlException)
        {
            // Dates are parsed on access; an odd one leaves the entry undated.
            return null;
        }
    }
}
