using System.Text;

namespace KnowledgeGraph.Resolution.People;

/// <summary>A name as a set of folded words, so that transliterations and orders of one name can be told from different names.</summary>
internal sealed class PersonName
{
    private const int ShortWord = 3;
    private const int LongWord = 6;
    private const int MinSkeleton = 3;
    private const int MinSounds = 4;
    private const int SoundsAnError = 5;

    // Fewer consonants than these are those of many names.
    private const int SureSounds = 6;

    private readonly string[] _words;
    private readonly string[] _sounds;
    private readonly string[] _skeletons;
    private readonly string[] _heardWords;
    private readonly string _heard;
    private readonly int _written;
    private readonly bool _tellsFather;
    private readonly bool _hasInitial;
    private readonly string _together;

    public PersonName(string name)
    {
        Text = name;
        var folded = Fold(name);
        // What stands last belongs to the name: Zhou Wen-bin, Martin Luther King.
        _words = [.. folded.Where((word, i) => i == folded.Length - 1 || !NameSounds.IsHabit(word))];
        _written = folded.Length;
        _tellsFather = folded.SkipLast(1).Any(word => word is "bin" or "ibn" or "ben" or "bint");
        _heardWords = [.. _words.Select(NameSounds.Of)];
        _heard = NameSounds.Joined(_heardWords);
        IsFull = _words.Count(word => word.Length > 1) > 1;
        _hasInitial = _words.Any(word => word.Length == 1);
        _together = string.Concat(_words);
        _sounds = [.. _words.Select(Sound)];
        _skeletons = [.. _sounds.Select(Skeleton)];
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it is more than a family name, with or without initials.</summary>
    public bool IsFull { get; }

    /// <summary>Whether it is more than initials.</summary>
    public bool HasWord => _words.Any(word => word.Length > 1);

    public int Words => _words.Length;

    /// <summary>Two full names that are alike have one of these in common.</summary>
    public IEnumerable<string> Keys =>
        [.. _skeletons.Where((_, i) => _words[i].Length > 1).Select(skeleton => $"word {skeleton}"), $"sound {_heard}", $"all {_together}"];

    /// <summary>How alike two full names are; null: they are different names, or one is no full name.</summary>
    public Likeness? LikenessTo(PersonName other)
    {
        if (!IsFull || !other.IsFull || IsOfAWoman(other) || other.IsOfAWoman(this) || HasOtherVowels(other) || IsOfAnotherFather(other))
            return null;
        if (_together == other._together)
            return Likeness.SameWords;
        if (!MayBe(other))
            return _heard.Length >= SureSounds && _heard == other._heard ? Likeness.SameSound : null;
        if (_words.Length == other._words.Length)
            return _hasInitial || other._hasInitial ? Likeness.PartOfTheOther : Likeness.SameWords;
        // What is a habit in one name stands for a word of the other: Nguyen Van Nam, Nguyen Thi Nam.
        return _written == other._written ? null : Likeness.PartOfTheOther;
    }

    /// <summary>Whether each word of the shorter name is a word of the other. One word alone must be the first or the last: a family name.</summary>
    public bool MayBe(PersonName other)
    {
        var (few, many) = _words.Length <= other._words.Length ? (this, other) : (other, this);
        if (few._words.Length == 0)
            return false;
        if (few._words.Length == 1)
            return few.SameWord(0, many, 0) || few.SameWord(0, many, many._words.Length - 1);
        return few.AllWordsIn(many);
    }

    /// <summary>How far the two sound alike: 0 where their consonants are the same for writers of every script, else how many differ, at most one in five; null: they don't.</summary>
    /// <remarks>By Levenshtein's distance. Never enough by itself: the Chinese names Zhang Jun and Zheng Jun sound alike.</remarks>
    public int? Unlikeness(PersonName other)
    {
        var (few, many) = _heard.Length <= other._heard.Length ? (_heard, other._heard) : (other._heard, _heard);
        if (few.Length < MinSkeleton || many.Length < MinSounds && few != many)
            return null;
        if (few.Length >= MinSounds && IsWordOf(other) | other.IsWordOf(this))
            return 0;
        // The family name and another, where one has more names than the other.
        if (few.Length >= MinSounds && AreWordsByEarOf(other) | other.AreWordsByEarOf(this))
            return few.Length >= SureSounds ? 0 : 1;
        if (IsWordOf(other) | other.IsWordOf(this))
            return 1;
        // A family name alone, in a name whose parts are written together or apart.
        if (few.Length >= MinSounds && (_words.Length == 1 || other._words.Length == 1) && many.EndsWith(few, StringComparison.Ordinal))
            return 1;
        var distance = Distance(few, many);
        return distance <= many.Length / SoundsAnError ? distance : null;
    }

    // Daniel and Daniela, Ivanov and Ivanova.
    private bool IsOfAWoman(PersonName man) => _words.Any(word => word.EndsWith('a') && !man._words.Contains(word) && man._words.Contains(word[..^1]));

    // Hassan and Hussein, Mahmoud and Mohammed: the same consonants, another name.
    private bool HasOtherVowels(PersonName other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var (isHeard, agrees) = (false, false);
            for (var j = 0; j < other._words.Length && !agrees; j++)
            {
                if (_heardWords[i] != other._heardWords[j])
                    continue;
                isHeard = true;
                agrees = NameVowels.Agree(_words[i], other._words[j]);
            }

            if (isHeard && !agrees)
                return true;
        }

        return false;
    }

    // Faisal bin Turki and Turki bin Faisal: what is told by fathers has an order.
    private bool IsOfAnotherFather(PersonName other) => _tellsFather && other._tellsFather && !SameWord(0, other, 0);

    private bool AreWordsByEarOf(PersonName other)
    {
        if (_words.Length < 2 || _words.Length >= other._words.Length)
            return false;
        var heard = other._heardWords.ToList();
        return Array.TrueForAll(_heardWords, sounds => sounds.Length > 1 && heard.Remove(sounds));
    }

    private bool IsWordOf(PersonName other) => _words.Length == 1 && other._words.Length > 0
        && (other._heardWords[0] == _heard || other._heardWords[^1] == _heard);

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }

    private bool AllWordsIn(PersonName many)
    {
        var used = new bool[many._words.Length];
        for (var i = 0; i < _words.Length; i++)
        {
            var match = Array.FindIndex(used, taken => !taken);
            while (match >= 0 && !SameWord(i, many, match))
                match = Array.FindIndex(used, match + 1, taken => !taken);
            if (match < 0)
                return false;
            used[match] = true;
        }

        return true;
    }

    private bool SameWord(int index, PersonName other, int otherIndex)
    {
        var (a, b) = (_words[index], other._words[otherIndex]);
        if (a == b)
            return true;
        if (a.Length == 1 || b.Length == 1)
            return a[0] == b[0];
        if (a.Length <= ShortWord || b.Length <= ShortWord)
            return false;
        // Vowels tell short names apart, Zhang from Zheng; in long ones they vary with who writes them.
        return _sounds[index] == other._sounds[otherIndex]
            || a.Length >= LongWord && b.Length >= LongWord && _skeletons[index].Length >= MinSkeleton && _skeletons[index] == other._skeletons[otherIndex];
    }

    private static string[] Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '.' or '·')
                folded.Append(' ');
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // The usual choices between letters in Latin transliterations, made alike.
    private static string Sound(string word)
    {
        var plain = word.Replace("tsch", "c", StringComparison.Ordinal).Replace("sch", "c", StringComparison.Ordinal)
            .Replace("ch", "c", StringComparison.Ordinal).Replace("sh", "c", StringComparison.Ordinal)
            .Replace("kh", "h", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal).Replace("ks", "x", StringComparison.Ordinal);
        var sound = new StringBuilder(plain.Length);
        foreach (var letter in plain.Select(c => c switch { 'w' => 'v', 'q' => 'k', 'j' or 'y' => 'i', _ => c }))
        {
            if (sound.Length == 0 || sound[^1] != letter)
                sound.Append(letter);
        }

        return sound.ToString();
    }

    private static string Skeleton(string sound) =>
        string.Concat(sound.Where((letter, i) => i == 0 || !"aeiou".Contains(letter, StringComparison.Ordinal)));
}
