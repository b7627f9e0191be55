namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>A sign by which an event is more or less sure, named as in <c>weights.tsv</c>.</summary>
/// <param name="Value">How far it holds, mostly 0 or 1.</param>
public sealed record Sign(string Name, double Value);
