using GraphQL.Types;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events.Filters;

internal sealed class EventOrderGraphType : EnumerationGraphType
{
    public EventOrderGraphType()
    {
        Name = "EventOrder";
        Description = "Events without a date come last in both date orders. Ties are broken by id, in the same direction.";
        Add("START_DESC", EventOrder.StartDesc, "Newest start first.");
        Add("START_ASC", EventOrder.StartAsc, "Oldest start first.");
        Add("LAST_REPORTED_DESC", EventOrder.LastReportedDesc, "Latest report first.");
        Add("CONFIDENCE_DESC", EventOrder.ConfidenceDesc, "Most probable first.");
    }
}
