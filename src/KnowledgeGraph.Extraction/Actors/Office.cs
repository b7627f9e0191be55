namespace KnowledgeGraph.Extraction.Actors;

/// <param name="Code">As in the table of offices: <c>foreign-minister</c>.</param>
/// <param name="Title">Which of its titles; of ministers without a code of their own it tells which ministry.</param>
internal sealed record Office(string Code, OfficeKind Kind, string? Title = null);
