using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>A position of somebody who speaks for a party.</summary>
internal static class StatementAssembler
{
    public static IEnumerable<Draft> Assemble(Candidate candidate)
    {
        var draft = new Draft(EventKind.Statement, candidate);
        foreach (var actor in candidate[SlotRole.Speaker])
        {
            if (Speaks(actor) && Side.Of(actor, ParticipantRole.Speaker) is { } side)
                draft.Add(side);
        }

        if (draft.Sides.Count == 0)
        {
            candidate.Veto ??= "nobody who speaks for a party";
            yield break;
        }

        draft.Targets.AddRange(candidate.Targets.Where(target => !draft.Parties.Contains(target)));
        yield return draft;
    }

    // 'Officials said' is an anonymous source; the ministers of an organisation speak for it.
    private static bool Speaks(Actor actor) => actor.CanAct && actor.Kind != ActorKind.Group && !(actor.Kind == ActorKind.Office && actor.IsPlural && !(actor.Party is { } party && PartyCatalogue.Get(party).IsOrganisation));
}
