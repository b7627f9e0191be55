using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Makes the article's events of its candidates: each occurrence once, with the dates and places that its neighbours lend it.</summary>
internal static class ArticleAssembler
{
    public static IReadOnlyList<Draft> Assemble(IReadOnlyList<Candidate> candidates, DateOnly? published, IReadOnlyList<(Place Place, int Sentence)> venues, StoryDays days)
    {
        var drafts = candidates.Where(IsOpen).SelectMany(Drafts).ToList();
        drafts.AddRange(OpenTrips.Follow(candidates, drafts));
        foreach (var draft in drafts)
            Plans.Settle(draft, published);
        drafts.RemoveAll(draft => draft.Candidate.Veto is not null && !draft.Candidate.IsOpenTrip);
        var visits = Of(drafts, EventKind.Visit);
        var meetings = Of(drafts, EventKind.Meeting);
        Occurrences.Merge(visits);
        Occurrences.Merge(meetings);
        Trips.Lend(visits, meetings);
        Neighbours.Lend([.. visits, .. meetings]);
        Trips.Lend(visits, meetings);
        Occurrences.Merge(visits);
        Occurrences.Merge(meetings);
        Venues.Lend([.. visits, .. meetings], venues);
        var cancellations = Of(drafts, EventKind.Cancellation);
        Occurrences.Merge(cancellations);
        Decisions.Unplan(visits, cancellations);
        Decisions.Unplan(meetings, cancellations);
        var statements = Statements.Assemble(Of(drafts, EventKind.Statement), [.. visits, .. meetings, .. cancellations]);
        Trips.Speak(visits, statements);
        OpenStatements.Lend(statements, [.. visits, .. meetings, .. cancellations]);
        days.Lend([.. visits, .. meetings, .. cancellations, .. statements], published);
        return [.. visits.Concat(meetings).Concat(cancellations).Concat(statements).OrderBy(draft => draft.Candidate.TriggerSpan.Start)];
    }

    private static List<Draft> Of(List<Draft> drafts, EventKind kind) => [.. drafts.Where(draft => draft.Kind == kind)];

    private static bool IsOpen(Candidate candidate)
    {
        if (candidate.IsConsumed)
            candidate.Veto ??= "called off";
        else if (candidate.Frame.CountsCalledOffOnly)
            candidate.Veto ??= "counts only where it is called off";
        return candidate.Veto is null;
    }

    private static IEnumerable<Draft> Drafts(Candidate candidate) => candidate.Frame.Kind switch
    {
        EventKind.Visit => VisitAssembler.Assemble(candidate),
        EventKind.Meeting => MeetingAssembler.Assemble(candidate),
        EventKind.Cancellation => CancellationAssembler.Assemble(candidate),
        _ => StatementAssembler.Assemble(candidate),
    };
}
