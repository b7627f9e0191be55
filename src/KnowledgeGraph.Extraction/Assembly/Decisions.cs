using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>What was called off isn't told a second time as a plan.</summary>
internal static class Decisions
{
    public static void Unplan(List<Draft> drafts, List<Draft> cancellations) => drafts.RemoveAll(draft => draft.IsPlan && cancellations.Exists(
        cancellation => cancellation.Cancels == draft.Kind && draft.Parties.IsSubsetOf(cancellation.Parties) && Occurrences.SamePeople(draft, cancellation)
            && (cancellation.PlannedDate is null || draft.Date is null || cancellation.PlannedDate.Overlaps(draft.Date))
            && cancellation.Form == CancellationForm.Cancelled));
}
