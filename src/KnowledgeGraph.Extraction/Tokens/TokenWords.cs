using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>What a language tells the tokenizer and the sentence splitter.</summary>
/// <param name="Abbreviations">With their full stop, as written: <c>Mr.</c>, <c>Jan.</c></param>
/// <param name="MayEndSentence">Those of them after which a sentence may end: <c>U.S.</c>, <c>a.m.</c></param>
/// <param name="Clitics">Ends of words that are tokens of their own: <c>'s</c>, <c>n't</c>.</param>
/// <param name="CommonWords">Lower case; a capital on one of them after a full stop begins a sentence.</param>
internal sealed record TokenWords(
    IReadOnlySet<string> Abbreviations, IReadOnlySet<string> MayEndSentence, IReadOnlyList<string> Clitics, IReadOnlySet<string> CommonWords)
{
    private const string MayEnd = " ?";

    public static TokenWords None { get; } = new(new HashSet<string>(), new HashSet<string>(), [], new HashSet<string>());

    /// <summary>From <c>abbreviations.txt</c> (one a line; <c> ?</c> behind it: may end a sentence), <c>stopwords.txt</c> and <c>clitics</c> of <c>pack.yaml</c>.</summary>
    public static TokenWords Read(PackReader pack)
    {
        var abbreviations = new HashSet<string>(StringComparer.Ordinal);
        var mayEnd = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in pack.Lines("abbreviations.txt"))
        {
            var word = line.Text.EndsWith(MayEnd, StringComparison.Ordinal) ? line.Text[..^MayEnd.Length].TrimEnd() : line.Text;
            if (!word.EndsWith('.') || word.Contains(' ', StringComparison.Ordinal))
                pack.Errors.Add(line.File, line.Line, 0, $"`{word}` is no abbreviation.", "Write one word that ends in a full stop.");
            // 'MONDAY, SEPT. 16' at the head of a list.
            string[] spellings = [word, word.ToUpperInvariant()];
            abbreviations.UnionWith(spellings);
            if (word.Length < line.Text.Length)
                mayEnd.UnionWith(spellings);
        }

        var common = pack.Lines("stopwords.txt").SelectMany(l => l.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new(abbreviations, mayEnd, pack.Map("pack.yaml").Texts("clitics"), common.ToHashSet(StringComparer.Ordinal));
    }
}
