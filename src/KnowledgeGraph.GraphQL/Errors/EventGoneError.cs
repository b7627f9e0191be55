using GraphQL;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Events;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class EventGoneError : ExecutionError
{
    public EventGoneError(ResolvedEvent last)
        : base("All reports of this event were withdrawn. Its last state stands beside this message.")
    {
        Code = "EVENT_GONE";
        Extensions = new Dictionary<string, object?>
        {
            ["lastState"] = new
            {
                id = last.Id.Value,
                kind = last.Kind.ToString().ToUpperInvariant(),
                status = last.Account.Status.ToString().ToUpperInvariant(),
                date = last.Account.Date?.ToString(),
                summary = EventSummaryLine.Of(last.Account),
            },
        };
    }
}
