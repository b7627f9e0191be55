using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>The decision, with those of the cancelled visit or meeting who did not take it as its other side.</summary>
internal static class CancellationAssembler
{
    public static IEnumerable<Draft> Assemble(Candidate candidate)
    {
        var cancelled = candidate.Cancelled;
        if (candidate.Frame.SlotOf(SlotRole.Event) is not null && cancelled is null)
        {
            candidate.Veto ??= "no visit or meeting that is called off";
            yield break;
        }

        // 'Iran suspended flights': only of somebody who travels.
        if (cancelled is { Frame.CountsCalledOffOnly: true } && cancelled[SlotRole.Visitor].Count == 0 && !candidate[SlotRole.Initiator].Any(actor => actor.Kind is ActorKind.Person or ActorKind.Office))
        {
            candidate.Veto ??= "nobody who was to travel";
            yield break;
        }

        var kind = cancelled?.Frame.Kind ?? candidate.Frame.Cancels ?? EventKind.Visit;
        var draft = new Draft(EventKind.Cancellation, candidate) { Cancels = kind };
        foreach (var initiator in candidate[SlotRole.Initiator].Select(actor => Side.Of(actor, ParticipantRole.Initiator)).OfType<Side>())
            draft.Add(initiator);
        var deciders = draft.Parties;
        var sides = (cancelled?.Slots ?? []).SelectMany(slot => slot.Value.Select(actor => (slot.Key, Actor: actor)))
            .Concat(candidate[SlotRole.Affected].Select(actor => (SlotRole.Affected, Actor: actor)))
            .Concat(candidate[SlotRole.Host].Select(actor => (SlotRole.Host, Actor: actor)));
        // 'a visit by a Chinese vessel' is none of China's; 'a Chinese visit' is.
        foreach (var (role, actor) in sides.Where(side => side.Item1 != SlotRole.Visitor || !side.Actor.IsAttributive || cancelled!.Features.ContainsKey($"marker.{MarkerKind.Modifier}")))
            AddSide(draft, role, actor, deciders);
        draft.Place = Place(candidate, cancelled, kind);
        // One day told for both: 'cancelled a visit on Friday' is read as the day of the decision, unless the visit is told as a plan.
        var isShared = cancelled?.Expression is { } told && told == candidate.Expression && candidate.Sentence == cancelled.Sentence;
        var isOfThePlan = isShared && cancelled!.IsPlan && !candidate.IsPlan;
        draft.Date = isOfThePlan ? null : candidate.Date;
        draft.PlannedDate = isShared && !isOfThePlan ? null : cancelled?.Date;
        if (draft.Parties.Count < 2 && !Sessions.IsCalledOff(draft))
        {
            candidate.Veto ??= "not two different parties";
            yield break;
        }

        yield return draft;
    }

    private static void AddSide(Draft draft, SlotRole role, Actor actor, HashSet<PartyCode> deciders)
    {
        var side = role == SlotRole.Host || actor.IsAttributive ? Side.AtPlace(actor, ParticipantRole.Affected) : Side.Of(actor, ParticipantRole.Affected);
        if (side is null)
            return;
        if (!deciders.Contains(side.Party))
            draft.Add(side);
        else if (side.Person is not null && draft.Sides.TrueForAll(other => other.Person is null))
            draft.Add(side with { Role = ParticipantRole.Initiator });
    }

    private static Place? Place(Candidate candidate, Candidate? cancelled, EventKind kind)
    {
        var hosts = (cancelled?[SlotRole.Host] ?? []).Concat(candidate[SlotRole.Host]).Select(host => host.Place is { } city ? new Place(city.Country, city.Name) : host.Country is { } country ? new Place(country) : null).OfType<Place>().Distinct().ToList();
        if (hosts.Count == 1)
            return hosts[0].City is null && cancelled?.Place is { } planned && planned.Country == hosts[0].Country ? planned : hosts[0];
        if (kind == EventKind.Meeting || cancelled?.Place is not null)
            return cancelled?.Place;
        var hostingDecider = candidate[SlotRole.Initiator].FirstOrDefault(actor => actor.Party is { } party && !PartyCatalogue.Get(party).IsOrganisation);
        var visitor = (cancelled?[SlotRole.Visitor] ?? []).Concat(candidate[SlotRole.Affected]).FirstOrDefault();
        return hosts.Count == 0 && hostingDecider is not null && visitor is not null && visitor.Party != hostingDecider.Party ? new(hostingDecider.Party!.Value) : null;
    }
}
