using System.Collections.Concurrent;
using GraphQL;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.History;

/// <summary>The graph as it is and as it was known at the instants that an operation asks for. One instance an operation or event.</summary>
internal sealed class GraphStates(
    IEventStore events, IEventStatistics statistics, IArticleStore articles, IOfficeReports offices, People people, IEventHistory history)
{
    private readonly StoreLoads _now = new(
        events, offices, people, _ => Task.FromResult<IEventReader>(events), articles.FindArticlesAsync);

    private readonly ConcurrentDictionary<DateTimeOffset, Past> _past = new();

    public static GraphStates Of(IResolveFieldContext context) => context.RequestServices!.GetRequiredService<GraphStates>();

    public StoreLoads Loads(IResolveFieldContext context) => AsOf.Of(context) is { } at ? At(at).Loads : _now;

    /// <summary>The events of the time that the field or one above it asks for.</summary>
    public async Task<IEventReader> EventsAsync(IResolveFieldContext context) =>
        AsOf.Of(context) is { } at ? await At(at).Events(context.CancellationToken) : events;

    /// <inheritdoc cref="EventsAsync"/>
    public async Task<IEventStatistics> StatisticsAsync(IResolveFieldContext context) =>
        AsOf.Of(context) is { } at ? await At(at).Events(context.CancellationToken) : statistics;

    private Past At(DateTimeOffset at) => _past.GetOrAdd(at, Open);

    private Past Open(DateTimeOffset at)
    {
        var gate = new Lock();
        Task<IPastEvents>? opened = null;
        return new(
            Opened,
            new(
                events, offices, people, async cancellationToken => await Opened(cancellationToken),
                async (ids, cancellationToken) => await (await Opened(cancellationToken)).FindArticlesAsync(ids, cancellationToken)));

        Task<IPastEvents> Opened(CancellationToken cancellationToken)
        {
            lock (gate)
                return opened ??= history.AsOfAsync(at, cancellationToken);
        }
    }

    private sealed record Past(Func<CancellationToken, Task<IPastEvents>> Events, StoreLoads Loads);
}
