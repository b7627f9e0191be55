using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events.Changes;

internal sealed class EventSubscriptions(IEventFeed feed, IReportTexts texts, People people, TimeProvider clock)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public void AddTo(ObjectGraphType subscription) => subscription
        .Field<NonNullGraphType<EventChangeGraphType>, EventChange>("eventChanged")
        .Description("Each change once and in order. With `after`, first what happened since that cursor.")
        .Argument<EventFilterGraphType>("filter", "Only changes of events that match, as they were after the change.")
        .Argument<ListGraphType<NonNullGraphType<ChangeKindGraphType>>>("changes", "Only changes of these kinds.")
        .Argument<CursorGraphType>("after", "The position of a list or the cursor of a change; from now on when left out.")
        .ResolveStreamAsync(FollowAsync);

    private async Task<IObservable<EventChange?>> FollowAsync(IResolveFieldContext context)
    {
        var filter = EventFilterReader.Read(context, Today);
        var kinds = InputReader.ListArgument<ChangeKind>(context, "changes");
        var position = await feed.PositionAsync(context.CancellationToken);
        var after = context.GetArgument<string?>("after") is { } cursor ? LogCursor.Read(cursor) : position;
        if (after > position)
            throw new InvalidCursorError();
        return new ChangeStream(
            cancellationToken => feed.FollowAsync(after, cancellationToken),
            async (change, cancellationToken) => (kinds is null || kinds.Contains(change.Change))
                && await MatchesAsync(filter with { Today = Today }, change, cancellationToken),
            SubscriptionFlow.Of(context));
    }

    // Who is one person, and the words of its reports, are read only for an event that matches in all else.
    private async ValueTask<bool> MatchesAsync(EventFilter filter, EventChange change, CancellationToken cancellationToken)
    {
        if (!(filter with { Text = null, People = null }).Matches(change.Event))
            return false;
        var wide = await people.WidenAsync(filter, cancellationToken);
        return (wide with { Text = null }).Matches(change.Event)
            && (wide.Text is null || wide.Matches(change.Event, (await texts.ReadAsync([change], cancellationToken))[0]));
    }
}
