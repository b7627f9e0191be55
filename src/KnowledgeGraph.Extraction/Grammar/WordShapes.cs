namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>What a word that no list knows is by its shape.</summary>
internal sealed record WordShapes(IReadOnlyList<string> VerbBeginnings, IReadOnlyList<string> AdverbEndings)
{
    private const int ShortestStem = 3;

    public bool IsAdverb(string form)
    {
        foreach (var ending in AdverbEndings)
        {
            if (form.Length >= ending.Length + ShortestStem && form.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
