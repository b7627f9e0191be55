using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>All surfaces of a language. One pass over the tokens finds them; in each layer the longest match from the left wins.</summary>
internal sealed class LexiconMatcher
{
    private const int Unknown = -1;
    private static readonly int LayerCount = Enum.GetValues<Layer>().Length;

    private readonly FrozenDictionary<string, int> _words;
    private readonly FrozenDictionary<long, int> _next;
    private readonly Entry[][] _entries;
    private readonly FrozenSet<string> _common;
    private readonly IReadOnlyList<string> _clitics;

    internal LexiconMatcher(Dictionary<string, int> words, Dictionary<long, int> next, Entry[][] entries, IEnumerable<string> common, IReadOnlyList<string> clitics)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _next = next.ToFrozenDictionary();
        _entries = entries;
        _common = common.ToFrozenSet(StringComparer.Ordinal);
        _clitics = clitics;
    }

    /// <summary>The word stands in a surface that is no name.</summary>
    public bool Knows(string form) => _common.Contains(form);

    public LexiconHits Match(IReadOnlyList<Token> tokens)
    {
        var (ids, cut) = Ids(tokens);
        var hits = new LexiconHits(tokens.Count);
        Span<int> free = stackalloc int[LayerCount];
        free.Clear();
        Span<Hit> best = new Hit[LayerCount];
        for (var first = 0; first < tokens.Count; first++)
        {
            if (ids[first] == Unknown)
                continue;
            best.Clear();
            if (Longest(tokens, first, ids, cut, best) is { Entry: not null } shorter)
                hits.AddShorter(shorter);
            for (var layer = 0; layer < LayerCount; layer++)
            {
                // A name inside a longer name is none: 'Mexico' in 'New Mexico'. Of the other layers the reader takes what it comes to.
                if (best[layer].Entry is null || layer == (int)Layer.Name && first < free[layer])
                    continue;
                hits.Add(best[layer]);
                free[layer] = best[layer].End;
            }
        }

        return hits;
    }

    internal static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    /// <returns>The longest hit that needs no other words, where a longer one does.</returns>
    private Hit Longest(IReadOnlyList<Token> tokens, int first, int[] ids, string?[] cut, Span<Hit> best)
    {
        var state = 0;
        Hit shorter = default;
        for (var at = first; at < tokens.Count && ids[at] != Unknown && _next.TryGetValue(Key(state, ids[at]), out state); at++)
        {
            foreach (var entry in _entries[state])
            {
                var known = best[(int)entry.Layer];
                // 'RI' is the state before it is Ri the minister.
                if (!entry.FitsCase(tokens, first) || known.Entry is not null && known.End >= at + 1 && !entry.HasCasesOf(tokens, first))
                    continue;
                if (entry.IsConditional)
                    shorter = known.Entry is { IsConditional: false } ? known : shorter;
                best[(int)entry.Layer] = new(first, at + 1, entry, cut[at]);
            }

            // A clitic ends the word that it hangs on.
            if (cut[at] is not null)
                break;
        }

        return shorter;
    }

    private (int[] Ids, string?[] Cut) Ids(IReadOnlyList<Token> tokens)
    {
        var ids = new int[tokens.Count];
        var cut = new string?[tokens.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!_words.TryGetValue(tokens[i].Form, out ids[i]))
                ids[i] = WithoutClitic(tokens[i].Form, out cut[i]);
        }

        return (ids, cut);
    }

    private int WithoutClitic(string form, out string? clitic)
    {
        foreach (var ending in _clitics)
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)
                && _words.TryGetValue(form[..^ending.Length], out var id))
            {
                clitic = ending;
                return id;
            }
        }

        clitic = null;
        return Unknown;
    }
}
