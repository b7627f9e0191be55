using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>What lies ahead of the publication is a plan; a plan whose day has passed says nothing of what happened.</summary>
internal static class Plans
{
    public static void Settle(Draft draft, DateOnly? published)
    {
        if (draft.Kind == EventKind.Statement || draft.Date is not { } date || published is not { } day)
            return;
        if (draft.Kind == EventKind.Cancellation)
        {
            // A decision that is reported was taken: a day ahead is that of the visit or talks.
            if (date.Start > day)
                (draft.PlannedDate, draft.Date) = (draft.PlannedDate ?? date, null);
            return;
        }

        if (date.Start > day)
            draft.IsPlan = true;
        else if (draft.IsPlan && date.End < day || draft.Candidate.IsPastPlan && date.End <= day)
            draft.Candidate.Veto ??= "a plan whose day has passed";
    }
}
