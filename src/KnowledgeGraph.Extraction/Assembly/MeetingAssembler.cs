using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>A meeting of all who are bound, or one for each of those who were met separately.</summary>
internal static class MeetingAssembler
{
    public static IEnumerable<Draft> Assemble(Candidate candidate)
    {
        if (candidate.IsPastPlan && candidate.Date is null)
        {
            candidate.Veto ??= "a plan of the past";
            yield break;
        }

        var all = candidate[SlotRole.Participant].Concat(candidate[SlotRole.With]).ToList();
        var groups = all.Where(actor => actor.IsSeparate).Select(actor => (IEnumerable<Actor>)all.Where(other => !other.IsSeparate && other != all.Find(a => a.Party == actor.Party && !a.IsSeparate)).Append(actor))
            .Prepend(all.Where(actor => !actor.IsSeparate));
        foreach (var group in groups)
        {
            if (Draft(candidate, group) is { } draft)
                yield return draft;
        }
    }

    private static Draft? Draft(Candidate candidate, IEnumerable<Actor> actors)
    {
        var draft = new Draft(EventKind.Meeting, candidate);
        foreach (var actor in actors)
        {
            if (actor.IsAttributive && actor.OwnParty is { } party)
                draft.Add(new(party, ParticipantRole.Participant, null, actor.Surface, null, PartySource.Stated));
            else if (Side.Of(actor, ParticipantRole.Participant) is { } side)
                draft.Add(side);
        }

        if (draft.Parties.Count < 2 && !Sessions.IsOne(draft))
        {
            candidate.Veto ??= "not two different parties";
            return null;
        }

        if (candidate.Frame.NeedsOffice && draft.Sides.Exists(side => side.Office is null && side.Person is null))
        {
            candidate.Veto ??= "nobody acts for one of the parties";
            return null;
        }

        if (draft.Mode != MeetingMode.InPerson)
            draft.Place = null;
        return draft;
    }
}
