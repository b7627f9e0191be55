using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class CancellationFormGraphType : EnumerationGraphType
{
    public CancellationFormGraphType()
    {
        Name = "CancellationForm";
        Description = "How a plan is called off.";
        Add("CANCELLED", CancellationForm.Cancelled, "Called off for good.");
        Add("POSTPONED", CancellationForm.Postponed, "A later time is meant.");
        Add("SUSPENDED", CancellationForm.Suspended, "The report says that it is suspended or paused.");
    }
}
