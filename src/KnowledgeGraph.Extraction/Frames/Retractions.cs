using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>'Will not travel to Dhaka after all', 'batal menyambangi Dhaka': what is denied as given up is a cancellation by who was to do it.</summary>
internal static class Retractions
{
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
            Frame = frame, Sentence = denied.Sentence, Trigger = denied.Trigger, TriggerSpan = denied.TriggerSpan, SentenceSpan = denied.SentenceSpan,
            Evidence = denied.Evidence, TriggerSense = denied.TriggerSense, Cancelled = denied, IsOtherWorld = denied.IsOtherWorld,
        };
        decision.Slots[SlotRole.Initiator] = [own[0]];
        return decision;
    }
}
