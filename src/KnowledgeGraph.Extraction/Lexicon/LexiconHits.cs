namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>The hits of a text by the token at which they start.</summary>
internal sealed class LexiconHits(int tokens)
{
    private readonly Hit[]?[] _layers = new Hit[]?[Enum.GetValues<Layer>().Length];

    private Hit[]? _shorter;

    /// <summary>Keeps what is meant at the token where the words of a longer hit that it needs don't follow.</summary>
    public void AddShorter(Hit hit) => (_shorter ??= new Hit[tokens])[hit.First] = hit;

    /// <summary>The hit to take instead of one whose further words don't follow.</summary>
    public bool TryShorter(int token, out Hit hit)
    {
        hit = _shorter is { } hits && token < hits.Length ? hits[token] : default;
        return hit.Entry is not null;
    }

    public void Add(Hit hit)
    {
        var layer = _layers[(int)hit.Entry.Layer] ??= new Hit[tokens];
        layer[hit.First] = hit;
    }

    /// <summary>The hit of <paramref name="layer"/> that starts at the token.</summary>
    public bool TryAt(Layer layer, int token, out Hit hit)
    {
        hit = _layers[(int)layer] is { } hits && token < hits.Length ? hits[token] : default;
        return hit.Entry is not null;
    }

    public IEnumerable<Hit> Of(Layer layer) => (_layers[(int)layer] ?? []).Where(hit => hit.Entry is not null);
}
