using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Whether somebody who was seen under a family name alone may be a person, by the name.</summary>
internal static class FamilyName
{
    public static bool IsOf(PersonGroup alone, PersonGroup person) => alone.Members.All(candidate => person.Members.Any(one => IsOf(candidate, one)));

    /// <summary>Whether the name was misheard as it was read in another script.</summary>
    public static bool IsLike(PersonGroup alone, PersonGroup person) => !(HasCharacters(alone) && HasCharacters(person)) && alone.Members.All(candidate => person.Members.Any(one =>
        candidate.IsHeardWith(one) && !one.Traits.HasFlag(NamingTraits.Syllables)
        && Pairs(candidate, one).Any(pair => NameEar.IsLikeByEar(pair.Alone, pair.Full, candidate.Characters.Count > 0 ? 1 : 0))));

    /// <summary>Whether two family names are spellings of one, in one office with at most <paramref name="slack"/> days between them.</summary>
    public static bool IsOne(PersonGroup one, PersonGroup other, int slack) => one.Members.Any(candidate => other.Members.Any(rival =>
        candidate.DaysInOfficeTo(rival) <= slack
        && (candidate.Characters.Any(rival.Characters.Contains)
            || candidate.Names.Any(name => name.HasWord && rival.Names.Any(second => second.HasWord && !name.IsOther(second) && !name.HasOtherVowels(second, candidate.Traits)
                && (name.Words.Count == 1 && second.Words.Count == 1 && name.MayBe(second) || IsFamilyName(name, second, candidate, rival)))))));

    private static bool HasCharacters(PersonGroup group) => group.Members.Any(candidate => candidate.Characters.Count > 0);

    private static bool IsOf(PersonCandidate candidate, PersonCandidate person) =>
        candidate.Characters.Any(name => person.Characters.Any(full => full.StartsWith(name, StringComparison.Ordinal) || full.EndsWith(name, StringComparison.Ordinal)))
        || (candidate.WasHeard || person.WasHeard) && candidate.Transcribed.Any(name => person.Transcribed.Any(full => full.IsFull && name.MayBe(full)))
        || Pairs(candidate, person).Any(pair => pair.Alone.MayBe(pair.Full) || IsFamilyName(pair.Alone, pair.Full, candidate, person));

    private static bool IsFamilyName(PersonName alone, PersonName full, PersonCandidate candidate, PersonCandidate person) =>
        NameEar.IsFamilyName(alone, full, person.Traits, candidate.HearingWith(person));

    private static IEnumerable<(PersonName Alone, PersonName Full)> Pairs(PersonCandidate alone, PersonCandidate full) =>
        alone.Names.Where(name => name.HasWord).SelectMany(name => full.Names.Where(other => other.IsFull).Select(other => (name, other)));
}
