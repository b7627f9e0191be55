using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>One candidate: which frame its trigger opened, what its slots were bound to, and what became of it.</summary>
/// <param name="Trigger">The words that opened the frame, at <paramref name="Span"/> of the text.</param>
/// <param name="Outcome">'event', or what vetoed the candidate, in words for the person who mends a pack.</param>
public sealed record TraceStep(string Rule, string Trigger, TextSpan? Span, ValueList<TraceSlot> Slots, string Outcome);

/// <summary>What a slot of a frame was bound to, and by which marker.</summary>
public sealed record TraceSlot(string Slot, string Words, string Marker);
