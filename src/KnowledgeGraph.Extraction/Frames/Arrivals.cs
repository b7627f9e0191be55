using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'Borrell, who landed at noon', 'the minister flew in by night': an arrival without a destination is one at whoever receives the visitor, else where the article was written.</summary>
internal static class Arrivals
{
    private const int MeetingReach = 2;
    private const int VisitReach = 6;

    public static void Complete(Candidate arrival, IReadOnlyList<Candidate> sentence, Discourse discourse, PartyCode? here)
    {
        if (!arrival.Frame.Arrives || arrival.Veto is not null || arrival.TriggerSense?.IsVerb != true || arrival[SlotRole.Host].Count > 0
            || arrival[SlotRole.Visitor] is not [{ Kind: ActorKind.Person, CanAct: true, Person: { Party: { } own } visitor }, ..])
            return;
        if (sentence.Any(other => other != arrival && other.Frame.Kind == EventKind.Visit && other[SlotRole.Host].Count > 0 && other[SlotRole.Visitor].Any(actor => actor.Person == visitor)))
            return;
        // The trip told before is dated by it.
        if (discourse.Latest(EventKind.Visit, arrival.Sentence) is { } told && arrival.Sentence - told.Sentence <= VisitReach && told[SlotRole.Host].Count > 0 && told[SlotRole.Visitor].Any(actor => actor.Person == visitor))
            return;
        var meeting = sentence.Concat(discourse.Latest(EventKind.Meeting, arrival.Sentence) is { } latest && arrival.Sentence - latest.Sentence <= MeetingReach ? [latest] : [])
            .FirstOrDefault(candidate => candidate is { Veto: null, Mode: MeetingMode.InPerson, Frame.Kind: EventKind.Meeting } && Actors(candidate).Exists(actor => actor.Person == visitor));
        if (((meeting is null ? null : Receiver(meeting, own)) ?? here) is { } host && host != own && !PartyCatalogue.Get(host).IsOrganisation)
            arrival.Slots[SlotRole.Host] = [new() { Kind = ActorKind.Party, Surface = default, OwnParty = host, Source = PartySource.Inherited }];
    }

    /// <summary>'A visit by the minister was put off': of a visit whose destination isn't told, where the article was written would have received it.</summary>
    public static void Receive(Candidate decision, PartyCode? here)
    {
        if (decision is not { Frame.Kind: EventKind.Cancellation, Veto: null, Cancelled: { Frame.Kind: EventKind.Visit } visit } || visit[SlotRole.Host].Count > 0 || decision[SlotRole.Host].Count > 0 || here is not { } host)
            return;
        var parties = decision.Slots.Concat(visit.Slots).SelectMany(slot => slot.Value).Select(actor => actor.Party).Distinct().ToList();
        if (parties is [{ } only] && only != host && visit[SlotRole.Visitor].Count > 0 && !PartyCatalogue.Get(host).IsOrganisation)
            decision.Slots[SlotRole.Host] = [new() { Kind = ActorKind.Party, Surface = default, OwnParty = host, Source = PartySource.Inherited }];
    }

    private static PartyCode? Receiver(Candidate meeting, PartyCode own) => meeting.Place?.Country
        ?? (Actors(meeting).Select(actor => actor.Party).OfType<PartyCode>().Where(party => party != own).Distinct().ToList() is [var only] ? only : null);

    private static List<Actor> Actors(Candidate meeting) => [.. meeting.Slots.Values.SelectMany(actors => actors)];
}
