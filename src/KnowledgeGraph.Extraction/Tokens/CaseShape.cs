namespace KnowledgeGraph.Extraction.Tokens;

internal enum CaseShape
{
    /// <summary>No letter that has a case.</summary>
    None,
    Lower,

    /// <summary>The first cased letter alone is a capital; also a single capital.</summary>
    Capitalised,

    /// <summary>Two or more letters, all capitals.</summary>
    Upper,
    Mixed,
}
