using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>The people of one article: a later mention by any word of a name means the person who was called by the whole of it.</summary>
internal sealed class PeopleRegistry(DateOnly? published, IReadOnlyDictionary<string, bool> firstNames)
{
    private const int ShortestAlias = 2;

    private readonly List<ArticlePerson> _people = [];
    private readonly Dictionary<string, List<ArticlePerson>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticlePerson> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<ArticlePerson> All => _people;

    /// <summary>The person of this mention, new or known, with what the mention adds.</summary>
    public ArticlePerson Meet(string surface, IReadOnlyList<Token> words, IReadOnlyList<KnownPerson> candidates, PersonClues clues)
    {
        var person = Find(surface, words, candidates, clues) ?? Introduce(surface, candidates, clues);
        Index(person, words);
        if (surface.Length > person.Surface.Length && words.Count > 1)
            (person.Surface, person.Name) = (surface, person.Known?.Name ?? surface);
        if (words.Count > 1 && firstNames.TryGetValue(words[0].Form, out var isFemale))
            person.IsFemale ??= isFemale;
        Learn(person, clues);
        return person;
    }

    public bool Knows(Token word) => _byWord.ContainsKey(word.Form);

    /// <summary>Another name of the person, given in brackets.</summary>
    public void Alias(ArticlePerson person, IReadOnlyList<Token> words) => Index(person, words);

    /// <summary>The last one whom the article gave such an office.</summary>
    public ArticlePerson? Holder(Predicate<ArticlePerson> holds) => _people.FindLast(holds);

    private static void Learn(ArticlePerson person, PersonClues clues)
    {
        if (clues.Party is { } party && person.Source >= clues.Source)
            (person.Party, person.Source) = (party, clues.Source);
        if (clues.Office is { } office && (person.Office is null || office.Kind == OfficeKind.Holder))
            (person.Office, person.Modifier) = (office, clues.Modifier);
    }

    private ArticlePerson? Find(string surface, IReadOnlyList<Token> words, IReadOnlyList<KnownPerson> candidates, PersonClues clues)
    {
        if (_byName.TryGetValue(PersonId.Normalise(surface), out var same) && Agrees(same, clues))
            return same;
        if (_people.Find(person => person.Known is { } known && candidates.Contains(known) && Agrees(person, clues)) is { } met)
            return met;
        var shared = words.Where(word => IsAlias(word) && !IsParticleOfAnother(word)).Select(word => _byWord.GetValueOrDefault(word.Form) ?? []).ToList();
        if (shared.Count == 0 || shared.Exists(list => list.Count == 0))
            return words.Count > 1 ? Longer(words, clues) : null;
        return shared[0].Find(person => shared.TrueForAll(list => list.Contains(person)) && Agrees(person, clues));
    }

    // 'Al-Bashir' at the head of a sentence, after 'Mohammed al-Bashir'.
    private bool IsParticleOfAnother(Token word) => !_byWord.ContainsKey(word.Form) && _people.Exists(person =>
        person.Surface.Contains($" {word.Form}-", StringComparison.Ordinal) || person.Surface.Contains($" {word.Form} ", StringComparison.Ordinal));

    // 'Recep Tayyip Erdogan' after 'Erdogan'.
    private ArticlePerson? Longer(IReadOnlyList<Token> words, PersonClues clues) => _people.Find(person =>
        !person.Surface.Contains(' ', StringComparison.Ordinal) && person.Known is null && Agrees(person, clues)
        && words.Any(word => PersonId.Normalise(person.Surface) == PersonId.Normalise(word.Form)));

    private static bool Agrees(ArticlePerson person, PersonClues clues) =>
        clues.Party is null || person.Party is null || person.Party == clues.Party || person.Source == PartySource.Inherited;

    private ArticlePerson Introduce(string surface, IReadOnlyList<KnownPerson> candidates, PersonClues clues)
    {
        var known = Choose(candidates, clues);
        var person = new ArticlePerson(known?.Name ?? surface, surface, known) { Source = PartySource.None };
        if (known?.TermOn(published) is { } term)
            (person.Party, person.Source, person.Office) = (term.Party, PartySource.Table, new(term.Office, OfficeKind.Holder));
        _people.Add(person);
        _byName.TryAdd(PersonId.Normalise(surface), person);
        return person;
    }

    private KnownPerson? Choose(IReadOnlyList<KnownPerson> candidates, PersonClues clues)
    {
        var fitting = candidates.Where(c => clues.Party is not { } party || c.ActsFor(party)).ToList();
        if (fitting.Count > 1 && clues.Office is { } office)
            fitting = fitting.Where(c => c.Terms.Any(term => term.Office == office.Code)).ToList() is { Count: > 0 } holders ? holders : fitting;
        if (fitting.Count > 1 && published is { } day)
            fitting = [.. fitting.Where(c => c.Terms.Any(term => term.Covers(day, DateOnly.MaxValue)))];
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private void Index(ArticlePerson person, IReadOnlyList<Token> words)
    {
        foreach (var word in words.Where(IsAlias))
        {
            if (!_byWord.TryGetValue(word.Form, out var people))
                _byWord.Add(word.Form, people = []);
            if (!people.Contains(person))
                people.Add(person);
        }
    }

    private static bool IsAlias(Token word) => word.IsWord && word.HasCapital && word.Form.Length >= ShortestAlias;
}

/// <summary>What stands at a name.</summary>
internal readonly record struct PersonClues(PartyCode? Party, PartySource Source, Office? Office, OfficeModifier Modifier);
