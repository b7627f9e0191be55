namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Scripts, as far as names in them are told apart: of the same script, letters can be compared.</summary>
[Flags]
internal enum Scripts
{
    None = 0,
    Latin = 1,
    Unspaced = 2,
    Cyrillic = 4,
    Arabic = 8,
    Other = 16,
}
