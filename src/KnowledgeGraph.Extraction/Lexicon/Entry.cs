using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>A surface of the lexicon with all its meanings; the meanings of one spelling in other letter cases are entries of their own.</summary>
internal sealed class Entry(IReadOnlyList<CaseShape> cases, Layer layer)
{
    private readonly List<Sense> _senses = [];

    public Layer Layer { get; } = layer;

    public IReadOnlyList<Sense> Senses => _senses;

    /// <summary>None of its meanings holds by its own words alone.</summary>
    public bool IsConditional => _senses.TrueForAll(sense => sense.IsConditional);

    /// <summary>What its words of grammar do, together.</summary>
    public WordClass Class { get; private set; }

    public void Add(Sense sense)
    {
        if (!_senses.Contains(sense))
            _senses.Add(sense);
        if (sense is CueSense cue)
            Class |= cue.Class;
    }

    public T? First<T>()
        where T : Sense
    {
        foreach (var sense in _senses)
        {
            if (sense is T found)
                return found;
        }

        return null;
    }

    public bool HasCases(IReadOnlyList<CaseShape> other) => cases.SequenceEqual(other);

    public bool HasCasesOf(IReadOnlyList<Token> tokens, int first) =>
        Enumerable.Range(0, cases.Count).All(i => cases[i] == tokens[first + i].Case);

    /// <summary>A capital in the surface must be one in the text; capitals throughout (AS, US) too, else a pronoun would be a state.</summary>
    public bool FitsCase(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            var shape = tokens[first + i].Case;
            var fits = cases[i] switch
            {
                CaseShape.Upper => shape is CaseShape.Upper,
                CaseShape.Capitalised or CaseShape.Mixed => shape is CaseShape.Capitalised or CaseShape.Upper or CaseShape.Mixed,
                _ => true,
            };
            if (!fits)
                return false;
        }

        return true;
    }
}
