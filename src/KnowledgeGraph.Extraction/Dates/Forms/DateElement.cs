namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>One token of a form.</summary>
internal sealed record DateElement(DateSlot Slot, IReadOnlyList<string> Words);
