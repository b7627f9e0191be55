using System.Text;
using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Text;

/// <summary>Words that must all stand in one document, and phrases in quotes whose words must follow each other.</summary>
/// <param name="Phrases">Tokens of <see cref="TextTokens"/>; those of a phrase stand side by side, in this order.</param>
public sealed record TextQuery(ValueList<ValueList<string>> Phrases)
{
    /// <summary>Tokens of a question.</summary>
    public const int MaxTokens = 40;

    private const string Quotes = "\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D";

    /// <exception cref="FormatException">There is no word in it, or there are too many.</exception>
    public static TextQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrases = Pieces(text).SelectMany(PhrasesOf).Distinct().ToValueList();
        if (phrases.Count == 0)
            throw new FormatException("There is no word in the text to look for.");
        if (phrases.Sum(phrase => phrase.Count) > MaxTokens)
            throw new FormatException($"The text to look for is too long: at most {MaxTokens} words, or pairs of letters in scripts without spaces.");
        return new(phrases);
    }

    /// <summary>Whether a document of these texts holds all of it.</summary>
    public bool Matches(params IEnumerable<string> texts)
    {
        var tokens = TextDocument.TokensOf(texts);
        return Phrases.All(phrase => Holds(tokens, phrase));
    }

    /// <summary>As the full-text indexes of SQLite and Lucene read it: <c>"wang yi" AND "moscow"</c>.</summary>
    public string Expression => string.Join(" AND ", Phrases.Select(phrase => $"\"{string.Join(' ', phrase)}\""));

    public override string ToString() => Expression;

    // What stands between quotes, and each word outside them; a quote that is never closed reaches to the end.
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text)
        {
            var isQuote = Quotes.Contains(c, StringComparison.Ordinal);
            if (isQuote || (!isQuoted && char.IsWhiteSpace(c)))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            else
            {
                piece.Append(c);
            }

            isQuoted ^= isQuote;
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    // A lone letter at an end may be part of a longer word in the document, where it stands in pairs only: it is asked by itself.
    private static IEnumerable<ValueList<string>> PhrasesOf(string piece)
    {
        var runs = TextTokens.Runs(piece);
        var first = runs is [{ IsLoneLetter: true }, ..] ? 1 : 0;
        var end = runs.Count > first && runs[^1].IsLoneLetter ? runs.Count - 1 : runs.Count;
        var phrase = runs[first..end].SelectMany(run => run.Tokens).ToValueList();
        if (phrase.Count > 0)
            yield return phrase;
        foreach (var run in runs[..first].Concat(runs[end..]))
            yield return [TextDocument.Mark + run.Letters[0]];
    }

    private static bool Holds(List<string> tokens, ValueList<string> phrase)
    {
        for (var start = 0; start <= tokens.Count - phrase.Count; start++)
        {
            if (phrase.Select((token, i) => tokens[start + i] == token).All(same => same))
                return true;
        }

        return false;
    }
}
