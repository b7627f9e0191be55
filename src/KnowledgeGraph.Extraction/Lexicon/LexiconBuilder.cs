using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>Gathers surfaces into a trie over words.</summary>
internal sealed class LexiconBuilder(ITokenizer tokenizer, IReadOnlyList<string> clitics)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _next = [];
    private readonly List<List<Entry>> _entries = [[]];
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly HashSet<string> _plain = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The words of grammar and those that open frames; none that stands in a name, and no titles, which many languages share.</summary>
    public IEnumerable<string> PlainWords => _plain.Where(word => !_names.Contains(word));

    public void Add(string surface, Sense sense)
    {
        var tokens = Tokens(surface);
        if (tokens.Count == 0)
            return;
        var state = 0;
        foreach (var token in tokens)
            state = Step(state, token.Form);
        if (sense.Layer != Layer.Name)
            _common.UnionWith(tokens.Select(token => token.Form));
        else
            _names.UnionWith(tokens.Where(token => token.Case != CaseShape.Lower).Select(token => token.Form));
        if (sense.Layer is Layer.Trigger or Layer.Cue)
            _plain.UnionWith(tokens.Select(token => token.Form));
        CaseShape[] cases = [.. tokens.Select(token => token.Case)];
        var entry = _entries[state].Find(candidate => candidate.Layer == sense.Layer && candidate.HasCases(cases));
        if (entry is null)
            _entries[state].Add(entry = new(cases, sense.Layer));
        entry.Add(sense);
    }

    // An ending such as 's is cut off only behind a word.
    private IReadOnlyList<Token> Tokens(string surface) => surface.Length > 1 && !char.IsLetterOrDigit(surface[0]) && char.IsLetter(surface[1])
        ? [.. tokenizer.Tokenize("x" + surface).Tokens.Skip(1)]
        : tokenizer.Tokenize(surface).Tokens;

    public LexiconMatcher Build() => new(_words, _next, [.. _entries.Select(list => list.ToArray())], _common, clitics);

    private int Step(int state, string form)
    {
        if (!_words.TryGetValue(form, out var word))
            _words.Add(form, word = _words.Count);
        var key = LexiconMatcher.Key(state, word);
        if (_next.TryGetValue(key, out var next))
            return next;
        _entries.Add([]);
        return _next[key] = _entries.Count - 1;
    }
}
