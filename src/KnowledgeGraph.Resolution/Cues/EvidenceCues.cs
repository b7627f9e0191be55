using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.Cues;

/// <summary>What the words of a piece of evidence tell beside the facts: at what time of the day, as which of several talks, whether as a correction, and whether somebody came in place of another.</summary>
/// <remarks>Words are weak: they choose between things that facts leave open, and never join what facts hold apart.</remarks>
internal sealed class EvidenceCues
{
    private const int Weak = 1;
    private const int Strong = 2;

    private static readonly PartOfDay[] _parts = Enum.GetValues<PartOfDay>();

    private static readonly FrozenDictionary<string, SearchValues<string>> _table = Tables.Lines("cues/cues")
        .ToFrozenDictionary(cells => cells[0], cells => SearchValues.Create([.. cells[1].Split(';').Select(Pattern)], StringComparison.Ordinal), StringComparer.Ordinal);

    private readonly bool _isFirst;
    private readonly bool _isAgain;
    private readonly PartOfDay? _part;

    public EvidenceCues(string text)
    {
        var words = Words(text);
        _isFirst = Has(words, "first");
        _isAgain = Has(words, "again");
        PartOfDay[] parts = [.. _parts.Where(part => Has(words, NameOf(part)))];
        _part = parts is [var only] ? only : null;
        IsCorrection = Has(words, "correction");
        IsReplacement = Has(words, "replacement");
    }

    private enum PartOfDay
    {
        Early,
        Midday,
        Late,
    }

    /// <summary>Whether it says that something was reported otherwise before.</summary>
    public bool IsCorrection { get; }

    /// <summary>Whether it says that somebody came in place of another.</summary>
    public bool IsReplacement { get; }

    /// <summary>How far the two speak for one talk of a day: above 0 for one, below 0 for two.</summary>
    public int Fit(EvidenceCues other) => FitOfParts(other) + FitOfNumbers(other);

    /// <summary>Whether two things speak against one talk: the time of the day, and which of several it was.</summary>
    public bool AreOfTwo(EvidenceCues other) => Fit(other) < -Strong;

    /// <summary>Whether one tells of the first of several and the other of a later one.</summary>
    public bool IsOtherOfSeveral(EvidenceCues other) => TellsNumber && other.TellsNumber && _isAgain != other._isAgain;

    private int FitOfParts(EvidenceCues other) => _part is not { } one || other._part is not { } two ? 0 : Math.Abs(one - two) switch
    {
        0 => Strong,
        1 => -Weak,
        _ => -Strong,
    };

    private int FitOfNumbers(EvidenceCues other) => (TellsNumber, other.TellsNumber) switch
    {
        (true, true) => _isAgain == other._isAgain ? Strong : -Strong,
        (true, false) => FitOfNumber(other._part),
        (false, true) => other.FitOfNumber(_part),
        _ => 0,
    };

    // The second talk of a day is seldom held in the morning.
    private int FitOfNumber(PartOfDay? part) => part is null or PartOfDay.Midday ? 0 : _isAgain == (part == PartOfDay.Late) ? Weak : -Weak;

    private bool TellsNumber => _isFirst != _isAgain;

    private static string NameOf(PartOfDay part) => part switch
    {
        PartOfDay.Early => "early",
        PartOfDay.Midday => "midday",
        _ => "late",
    };

    private static bool Has(string words, string cue) => words.AsSpan().ContainsAny(_table[cue]);

    // In small letters, one space around each word.
    private static string Words(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                words.AppendRune(Rune.ToLowerInvariant(rune));
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        return words.Append(' ').ToString();
    }

    private static string Pattern(string word) => NameScript.IsUnspaced(word) ? word : word.EndsWith('*') ? $" {word[..^1]}" : $" {word} ";
}
