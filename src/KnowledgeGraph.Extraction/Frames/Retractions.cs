using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'Will not travel to Dhaka after all', 'batal menyambangi Dhaka': what is denied as given up is a cancellation by who was to do it.</summary>
internal static class Retractions
{
    private const string Nothing = "nothing that was planned for who gives up";

    /// <summary>'was due in Rome on Monday. He stayed at home': what was planned for the subject, in the sentence or just before, is called off.</summary>
    public static void GiveUp(Candidate decision, List<Candidate> sentence, Discourse discourse)
    {
        var who = decision[SlotRole.Initiator].Select(actor => actor.Party).ToList();
        var planned = sentence.Where(told => told.Trigger < decision.Trigger).Reverse().FirstOrDefault(told => IsPlannedFor(told, who)) ?? discourse.LatestPlanned(decision.Sentence, told => IsPlannedFor(told, who));
        if (planned is null)
        {
            decision.Veto = Nothing;
            return;
        }

        decision.Cancelled = planned;
        planned.IsConsumed = true;
    }

    // The guest or the host may give it up.
    private static bool IsPlannedFor(Candidate told, List<Domain.Parties.PartyCode?> who) => told.Frame.Kind is EventKind.Visit or EventKind.Meeting && (told.IsPastPlan || told.IsPlan) && !told.IsConsumed
        && told.Slots.SelectMany(slot => slot.Value).Any(actor => (actor.Party ?? actor.Country) is { } party && who.Contains(party));

    public static Candidate? Of(Candidate denied, Frame? frame)
    {
        if (frame is null || !denied.IsRetracted || denied.Frame.Kind is not (EventKind.Visit or EventKind.Meeting) || denied.Frame.Joins)
            return null;
        var own = denied[denied.Frame.Kind == EventKind.Visit ? SlotRole.Visitor : SlotRole.Participant];
        if (own.Count == 0)
            return null;
        denied.IsConsumed = true;
        var decision = new Candidate
        {
            Frame = frame, Sentence = denied.Sentence, Paragraph = denied.Paragraph, Trigger = denied.Trigger, TriggerSpan = denied.TriggerSpan, SentenceSpan = denied.SentenceSpan,
            Evidence = denied.Evidence, TriggerSense = denied.TriggerSense, Cancelled = denied, IsOtherWorld = denied.IsOtherWorld,
        };
        decision.Slots[SlotRole.Initiator] = [own[0]];
        return decision;
    }
}
