namespace KnowledgeGraph.Extraction.Scope;

/// <summary>What the words around a trigger make of it.</summary>
/// <param name="Veto">Why nothing happened; null: it did or will.</param>
internal readonly record struct Verdict(bool IsPlan, bool IsPastPlan, string? Veto, bool IsRetracted = false)
{
    public static Verdict Vetoed(string why) => new(false, false, why);
}
