namespace KnowledgeGraph.Extraction.Actors;

/// <param name="Code">As in the table of offices: <c>foreign-minister</c>.</param>
internal sealed record Office(string Code, OfficeKind Kind);
