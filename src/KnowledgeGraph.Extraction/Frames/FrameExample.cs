namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A sentence that must raise the frame's kind, or must not.</summary>
/// <param name="Is">What it says, as <c>RU&gt;CN 2024-04-08</c>; empty for a counterexample.</param>
/// <param name="Gap">Why it isn't found yet; null: it is.</param>
internal sealed record FrameExample(string File, int Line, string Text, DateOnly? Published, string Is, string? Gap);
