using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Dates.Forms;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>Finds words that speak of time among tokens: at each token the longest form that fits, then on behind it.</summary>
internal sealed class DateExpressionFinder
{
    private readonly DateWords _words;
    private readonly DateValueFactory _factory;
    private readonly Dictionary<string, List<DateForm>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(DateElement First, DateForm[] Forms)> _byFirstSlot;
    private readonly FrozenSet<string> _starters;

    public DateExpressionFinder(DateWords words)
    {
        _words = words;
        _factory = new(words.MonthFirst);
        foreach (var form in words.Forms.Where(f => f.Elements[0].Slot == DateSlot.Words))
        {
            foreach (var word in form.Elements[0].Words)
            {
                if (!_byFirstWord.TryGetValue(word, out var forms))
                    _byFirstWord[word] = forms = [];
                forms.Add(form);
            }
        }

        _byFirstSlot = [.. words.Forms.Where(f => f.Elements[0].Slot != DateSlot.Words).GroupBy(f => f.Elements[0].Slot).Select(g => (g.First().Elements[0], g.ToArray()))];
        _starters = _byFirstWord.Keys.Concat(words.SlotWords).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words that may begin an expression.</summary>
    public IEnumerable<string> Words => _starters;

    /// <returns>In the order of the text, without overlap.</returns>
    public IReadOnlyList<DateExpression> Find(TokenizedText text, int first, int end)
    {
        var found = new List<DateExpression>();
        var at = first;
        while (at < end)
        {
            if (text.Tokens[at].Kind != TokenKind.Number && !_starters.Contains(text.Tokens[at].Form))
            {
                at++;
                continue;
            }

            var (form, length) = Longest(text.Tokens, at, end);
            if (form is not null)
                Add(text, form, at, at + length, found);
            at += Math.Max(1, length);
        }

        return found;
    }

    private (DateForm? Form, int Length) Longest(IReadOnlyList<Token> tokens, int at, int end)
    {
        (DateForm? Form, int Length) best = (null, 0);
        if (_byFirstWord.TryGetValue(tokens[at].Form, out var forms))
            best = Longest(forms, tokens, at, end, best);
        foreach (var group in _byFirstSlot)
        {
            if (_words.ValueOf(group.First, tokens[at]) is not null)
                best = Longest(group.Forms, tokens, at, end, best);
        }

        return best;
    }

    private (DateForm? Form, int Length) Longest(
        IReadOnlyList<DateForm> forms, IReadOnlyList<Token> tokens, int at, int end, (DateForm? Form, int Length) best)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            var form = forms[i];
            if (form.Elements.Count > best.Length && Fits(form, tokens, at, end))
                best = (form, form.Elements.Count);
        }

        return best;
    }

    private bool Fits(DateForm form, IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at + form.Elements.Count > end)
            return false;
        for (var i = 0; i < form.Elements.Count; i++)
        {
            if (_words.ValueOf(form.Elements[i], tokens[at + i]) is null)
                return false;
        }

        return !IsCutOut(tokens, at + form.Elements.Count, end);
    }

    // '2023' of '2023-02-04', '5' of '5-year': a number that goes on is not read in part.
    private static bool IsCutOut(IReadOnlyList<Token> tokens, int next, int end) =>
        tokens[next - 1].Kind == TokenKind.Number && next + 1 < end
        && tokens[next].Form is "-" or "/" && !tokens[next].SpaceBefore && !tokens[next + 1].SpaceBefore;

    private void Add(TokenizedText text, DateForm form, int first, int end, List<DateExpression> found)
    {
        var captures = new DateCaptures();
        for (var i = 0; i < form.Elements.Count; i++)
            captures.Set(form.Elements[i].Slot, _words.ValueOf(form.Elements[i], text.Tokens[first + i]) ?? 0, first + i);
        var bound = BoundOf(text.Tokens, first);
        foreach (var (value, valueEnd) in _factory.Make(form, captures, end))
        {
            found.Add(new(text.SpanOf(first, valueEnd), first, valueEnd, value, bound, form.DatesWhatFollows));
            first = valueEnd;
        }
    }

    // At most two words back: 'beginning on Monday'.
    private DateBound BoundOf(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 2); i--)
        {
            if (_words.FromWords.Contains(tokens[i].Form))
                return DateBound.From;
            if (_words.UntilWords.Contains(tokens[i].Form))
                return DateBound.Until;
        }

        return DateBound.None;
    }
}
