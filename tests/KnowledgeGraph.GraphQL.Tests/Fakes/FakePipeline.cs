using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Takes articles and tells the log of the event that the test has prepared.</summary>
internal sealed class FakePipeline(FakeGraph graph) : IIngestPipeline
{
    public List<IncomingArticle> Received { get; } = [];

    public ResolvedEvent? Finds { get; set; }

    public string? Refusal { get; set; }

    public async Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        Received.AddRange(articles);
        var incoming = articles.Single();
        var id = ArticleId.Of(incoming.Url, incoming.Source, incoming.ExternalId, incoming.Title, incoming.Text);
        var article = new Article(id, incoming.ExternalId, incoming.Url, incoming.Source, incoming.Title ?? "", incoming.Text, null, incoming.PublishedAt, "voice", 1, Graph.Noon);
        graph.Articles.Add(article);
        if (Finds is { } found)
        {
            graph.Events.Add(found);
            graph.Append(ChangeKind.Created, found);
        }

        return [new(article, true, Finds is null ? [] : [Finds.Id], await graph.PositionAsync(cancellationToken), ["a warning"], Refusal)];
    }

    public Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken) => Task.FromResult<IngestReceipt?>(null);
}
