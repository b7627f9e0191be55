namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>Collects tokens of a normalised copy, at the offsets of the original; equal forms share one string.</summary>
internal sealed class TokenSink(NormalizedText copy)
{
    private const int LongestShared = 64;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _forms =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _lastEnd;

    public List<Token> Tokens { get; } = [];

    public void Add(int start, int end, TokenKind kind)
    {
        var slice = copy.Value.AsSpan(start, end - start);
        var spaceBefore = start > _lastEnd || Tokens.Count == 0;
        Tokens.Add(new(copy.ToOriginal(start), copy.ToOriginal(end), Form(slice), kind == TokenKind.Word ? Shape(slice) : CaseShape.None, kind, spaceBefore));
        _lastEnd = end;
    }

    private string Form(ReadOnlySpan<char> slice)
    {
        if (slice.Length > LongestShared)
            return Fold(slice, new char[slice.Length]).ToString();
        var folded = Fold(slice, stackalloc char[LongestShared]);
        if (_forms.TryGetValue(folded, out var known))
            return known;
        var form = folded.ToString();
        _forms.Set.Add(form);
        return form;
    }

    private static Span<char> Fold(ReadOnlySpan<char> slice, Span<char> into)
    {
        var length = 0;
        foreach (var c in slice)
        {
            if (c is '\u00ad' or '\u200c' or '\u200d')
                continue;
            into[length++] = c is '\u2019' or '\u02bc' ? '\'' : char.ToLowerInvariant(c);
        }

        return into[..length];
    }

    private static CaseShape Shape(ReadOnlySpan<char> word)
    {
        var (upper, lower, firstUpper) = (0, 0, false);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                (upper, firstUpper) = (upper + 1, firstUpper || lower == 0);
            else if (char.IsLower(c))
                lower++;
        }

        return (upper, lower) switch
        {
            (0, 0) => CaseShape.None,
            (0, _) => CaseShape.Lower,
            (1, _) when firstUpper => CaseShape.Capitalised,
            (_, 0) => CaseShape.Upper,
            _ => CaseShape.Mixed,
        };
    }
}
