using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>One visit for each delegation and country that the text says is travelled to.</summary>
internal static class VisitAssembler
{
    public static IEnumerable<Draft> Assemble(Candidate candidate)
    {
        if (candidate.IsPastPlan && candidate.Date is null)
        {
            candidate.Veto ??= "a plan of the past";
            yield break;
        }

        // A state itself does not travel; teams do, and they are no delegations.
        var visitors = candidate[SlotRole.Visitor].Where(actor => actor.CanAct && actor.Kind is not (ActorKind.Party or ActorKind.Body)).ToList();
        var hosts = candidate[SlotRole.Host];
        if (!visitors.Exists(actor => actor.Party is not null) || hosts.Count == 0)
        {
            candidate.IsOpenTrip = visitors.Count > 0 && hosts.Count == 0 && !candidate.Features.ContainsKey($"marker.{MarkerKind.Object}");
            candidate.Veto ??= visitors.Count == 0 ? "no visitor" : hosts.Count == 0 ? "no destination" : "a visitor without a party";
            yield break;
        }

        foreach (var delegation in visitors.Select(actor => Side.Of(actor, ParticipantRole.Visitor)).OfType<Side>().GroupBy(side => side.Party))
        {
            foreach (var host in hosts.DistinctBy(actor => actor.Country ?? actor.OwnParty))
            {
                if (Draft(candidate, [.. delegation], host) is { } draft)
                    yield return draft;
            }
        }
    }

    private static Draft? Draft(Candidate candidate, IReadOnlyList<Side> delegation, Actor host)
    {
        if (Side.AtPlace(host, ParticipantRole.Host) is not { } side || side.Party == delegation[0].Party || PartyCatalogue.Get(side.Party).IsOrganisation)
        {
            candidate.Veto ??= "visitor and host are not two different parties, the host a state";
            return null;
        }

        var draft = new Draft(EventKind.Visit, candidate);
        foreach (var visitor in delegation)
            draft.Add(visitor);
        draft.Add(side);
        draft.Place = host.Place is { } city
            ? new(city.Country, city.Name)
            : candidate.Place is { } place && place.Country == side.Party ? place : new(side.Party);
        return draft;
    }
}
