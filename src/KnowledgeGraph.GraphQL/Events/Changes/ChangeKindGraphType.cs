using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Changes;

internal sealed class ChangeKindGraphType : EnumerationGraphType
{
    public ChangeKindGraphType()
    {
        Name = "ChangeKind";
        Description = "What a commit did to an event.";
        Add("CREATED", ChangeKind.Created, "First report of the event.");
        Add("UPDATED", ChangeKind.Updated, "More reports, or other facts shown.");
        Add("STATUS_CHANGED", ChangeKind.StatusChanged, "Its status is another one now.");
        Add("MERGED", ChangeKind.Merged, "Took in other events, which are named as previous ids.");
        Add("SPLIT", ChangeKind.Split, "Some of its reports form another event now.");
        Add("RETRACTED", ChangeKind.Retracted, "All its reports were withdrawn.");
    }
}
