namespace KnowledgeGraph.Extraction.Scope;

/// <param name="Parent">-1: none.</param>
/// <param name="Opener">The piece that opened it; -1: the sentence did.</param>
internal sealed record Clause(int Number, int Parent, ClauseKind Kind, int Opener);

internal enum ClauseKind
{
    Main,
    Subordinate,
    Relative,

    /// <summary>What was said or thought.</summary>
    Complement,
    Quote,
}
