using System.Text;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>A folded word of a name, with what is compared of it.</summary>
internal sealed class NameWord
{
    private const int ShortWord = 3;
    private const int LongWord = 6;
    private const int MinSkeleton = 3;
    private const string Kunya = "abu";

    private readonly string _sound;
    private readonly bool _isSyllable;

    /// <param name="text">Folded.</param>
    /// <param name="isSyllable">Whether each vowel counts, however long the word is.</param>
    public NameWord(string text, bool isSyllable = false)
    {
        _isSyllable = isSyllable;
        Text = text;
        Form = Naming.FormOf(text);
        Spelling = Sound(text, keepDoubles: true);
        _sound = Sound(text, keepDoubles: false);
        Skeleton = string.Concat(_sound.Where((letter, i) => i == 0 || !"aeiou".Contains(letter, StringComparison.Ordinal)));
        // Written together with what follows as often as apart.
        Heard = Form == Kunya ? "" : NameSounds.Of(text);
        Tokens = NameTokens.Of(text);
    }

    public string Text { get; }

    /// <summary>The same for all known forms of one given name.</summary>
    public string Form { get; }

    public bool IsInitial => Text.Length == 1;

    /// <summary>Letters, with the usual choices between letters made alike.</summary>
    public string Spelling { get; }

    public string Skeleton { get; }

    /// <summary>Two words that are the same, but for initials, have one of these in common.</summary>
    public IEnumerable<string> Keys => Form == Text ? [Skeleton] : [Skeleton, new NameWord(Form).Skeleton];

    public string Heard { get; }

    public IReadOnlyList<NameToken> Tokens { get; }

    /// <summary>Whether both are spellings of one word, or one is the initial of the other.</summary>
    public bool IsSame(NameWord other)
    {
        var (a, b) = (Text, other.Text);
        if (a == b || Form == other.Form)
            return true;
        if (a.Length == 1 || b.Length == 1)
            return a[0] == b[0];
        return IsSpeltAs(other);
    }

    /// <summary>Whether both have the same consonants, letter by letter, but for the usual choices between them; s and z are one, too (Sousa, Souza; MacEntee, McEntee).</summary>
    public bool HasConsonantsOf(NameWord other) => Skeleton.Replace('z', 's') == other.Skeleton.Replace('z', 's');

    /// <summary>Whether both have the same letters, but for the usual choices between them.</summary>
    public bool IsSpeltAs(NameWord other)
    {
        var (a, b) = (Text, other.Text);
        if (a == b)
            return true;
        if (a.Length <= ShortWord || b.Length <= ShortWord)
            return false;
        // Vowels tell short names apart, Zhang from Zheng; in long ones they vary with who writes them.
        return _sound == other._sound
            || !_isSyllable && a.Length >= LongWord && b.Length >= LongWord && Skeleton.Length >= MinSkeleton && Skeleton == other.Skeleton;
    }

    // The usual choices between letters in Latin transliterations.
    private static string Sound(string word, bool keepDoubles)
    {
        var plain = word.Replace("tsch", "c", StringComparison.Ordinal).Replace("sch", "c", StringComparison.Ordinal)
            .Replace("ch", "c", StringComparison.Ordinal).Replace("sh", "c", StringComparison.Ordinal)
            .Replace("kh", "h", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal).Replace("ks", "x", StringComparison.Ordinal);
        var sound = new StringBuilder(plain.Length);
        foreach (var letter in plain.Select(c => c switch { 'w' => 'v', 'q' => 'k', 'j' or 'y' => 'i', _ => c }))
        {
            if (sound.Length == 0 || keepDoubles || sound[^1] != letter)
                sound.Append(letter);
        }

        return sound.ToString();
    }
}
