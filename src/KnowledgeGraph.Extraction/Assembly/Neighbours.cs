using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>A story goes on with the day that it told last, as long as it speaks of the same people and does not look back.</summary>
internal static class Neighbours
{
    private const int Nearby = 2;

    public static void Lend(IReadOnlyList<Draft> encounters)
    {
        var told = encounters.OrderBy(draft => draft.Candidate.TriggerSpan.Start).ToList();
        for (var i = 1; i < told.Count; i++)
        {
            var draft = told[i];
            if (draft.Date is not null || draft.IsPlan || draft.Candidate.IsBackground || draft.Kind == EventKind.Cancellation)
                continue;
            var before = told.Take(i).Reverse().TakeWhile(other => draft.Sentence - other.Sentence <= Nearby)
                .FirstOrDefault(other => other.Date is { Precision: DatePrecision.Day } && !other.IsPlan && other.People.Intersect(draft.People).Any());
            if (before?.Date is { } date)
                draft.Date = before.Kind == EventKind.Visit ? EventDate.Day(date.End) : date;
        }
    }
}
