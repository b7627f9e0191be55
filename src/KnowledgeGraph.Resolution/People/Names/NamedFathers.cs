using System.Collections.Frozen;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>The fathers whom a name tells of, so that the father isn't taken for a shorter name of the son: Mohammed bin Salman Al Saud is no Salman Al Saud.</summary>
internal sealed class NamedFathers
{
    private static readonly FrozenSet<string> _blessings = Patronymics.Words("blessing");
    private static readonly FrozenSet<string> _families = Patronymics.Words("family");

    private readonly bool _isChain;
    private readonly List<(NameWord Child, NameWord Father)> _told = [];

    /// <param name="folded">The words of the name.</param>
    /// <param name="isHabit">Which of them are no names.</param>
    /// <param name="traits">Of the party.</param>
    public NamedFathers(string[] folded, Func<string, bool> isHabit, NamingTraits traits)
    {
        _isChain = traits.HasFlag(NamingTraits.Chain);
        for (var i = 1; i + 1 < folded.Length; i++)
        {
            if (NameSounds.IsChild(folded[i]) && !(_families.Contains(folded[i]) && i + 2 == folded.Length)
                && Names(folded[..i]) is [.., var child] && Names(folded[(i + 1)..]) is [var father, ..])
                _told.Add((new(child), new(father)));
        }

        List<string> Names(string[] words) => [.. NameFold.Compounds([.. words.Where((word, i) => !NameSounds.IsChild(word) && (i == words.Length - 1 || !isHabit(word)))])];
    }

    /// <summary>Whether the other name begins with a father that this one tells of, and doesn't name the child.</summary>
    /// <param name="own">The name that tells of them.</param>
    /// <param name="other">Another name.</param>
    public bool AreOf(PersonName own, PersonName other)
    {
        if (own.Words.Count == 0 || other.Words.Count < 2 || other.Words[0] is { IsInitial: true } || IsOne(other.Words[0], own.Words[0]))
            return false;
        var given = other.Words[0];
        return _told.Exists(told => IsOne(told.Father, given) && !other.Words.Any(word => IsOne(word, told.Child)))
            || _isChain && other.Words.Count < own.Words.Count && !own.Words[0].IsInitial && !_blessings.Contains(own.Words[0].Form) && !other.Words.Any(word => IsOne(word, own.Words[0])) && own.Words.Skip(1).Any(word => IsOne(word, given));
    }

    private static bool IsOne(NameWord one, NameWord other) => one.IsSame(other) || one.Heard.Length > 0 && one.Heard == other.Heard && NameVowels.Agree(one.Text, other.Text);
}
