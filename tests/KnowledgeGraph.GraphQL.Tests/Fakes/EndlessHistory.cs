using KnowledgeGraph.Ingest.History;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Has more mentions than anybody asks for.</summary>
internal sealed class EndlessHistory : IEventHistory
{
    public Task<IPastEvents> AsOfAsync(DateTimeOffset at, CancellationToken cancellationToken) => throw new HistoryTooLargeException();
}
