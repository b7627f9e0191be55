using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Turns the parts of a noun phrase into actors: office, party and name in whatever order they stood.</summary>
internal sealed class PhraseReader(PhraseTokens tokens, PeopleRegistry people, PlaceTable places, WordShapes? shapes)
{
    private const string AnyOfficial = "official";
    private const string Delegation = "delegation";
    private const string Spokesperson = "spokesperson";

    public NounPhrase? Read(IReadOnlyList<PhrasePart> parts, bool startsSentence)
    {
        if (parts.Count == 0 || startsSentence && IsDoubtful(parts) || IsThingFrom(parts))
            return null;
        var parties = Parties(parts);
        var offices = parts.Where(IsOffice).ToList();
        var owner = Owner(parts, offices.Count > 0);
        var names = parts.Where(part => part.Element == PhraseElement.Name && part.First != owner?.First).ToList();
        var modifier = Modifier(parts);
        var definite = parts.Any(part => part.Element is PhraseElement.Determiner or PhraseElement.Possessive or PhraseElement.PossessivePronoun);
        var actors = new List<Actor>();
        if (parts.Any(part => part.Element == PhraseElement.Capital))
            actors.AddRange(parties.Take(1).Select(party => Capital(party, parts)));
        else if (owner is { } possessor)
            actors.AddRange((names.Count > 0 ? [Named(names[0], null, Head(offices), modifier, parts)] : Unnamed([], offices, modifier, definite, parts)).Select(actor => actor with { Owner = OwnerOf(possessor), IsDefinite = true }));
        else if (parts.FirstOrDefault(part => part.Element == PhraseElement.Relation) is { End: > 0 } relation)
            actors.AddRange(names.Count == 0 && parties.Count > 1
                ? parties.Select(party => Related(relation, [party], names, modifier, definite, parts) with { Surface = SpanOf(party) })
                : [Related(relation, parties, names, modifier, definite, parts)]);
        else if (names.Count > 0)
            actors.Add(Named(names[0], parties.Count > 0 ? parties[0] : null, Head(offices), modifier, parts));
        else if (offices.Count > 0)
            actors.AddRange(Unnamed(parties, offices, modifier, definite, parts));
        else
            actors.AddRange(parties.Select(party => Bare(party, parties.Count > 1 && IsCompound(parts), definite)));
        return actors.Count == 0 ? null : new(parts[0].First, parts[^1].End, actors);
    }

    // 'Macron's spokesman', 'the bloc's envoy', 'the head of the agency'
    private PhrasePart? Owner(IReadOnlyList<PhrasePart> parts, bool hasOffice)
    {
        for (var i = 0; hasOffice && i < parts.Count; i++)
        {
            if (parts[i].Element == PhraseElement.Name && (i + 1 < parts.Count && parts[i + 1].Element == PhraseElement.Possessive || i > 0 && parts.First(IsOffice) == parts[i - 1] && IsOwner(parts[i], parts[i - 1]) || ServesNamed(parts, i)) || parts[i].Element == PhraseElement.Relation && Means(parts[i]) == Relation.Organisation)
                return parts[i];
        }

        return null;
    }

    // 'Marcin Przydacz, an aide to Duda': the second name is whom the first one serves.
    private static bool ServesNamed(IReadOnlyList<PhrasePart> parts, int at) => at > 2 && parts[at - 1].Element is PhraseElement.Preposition or PhraseElement.Of && IsOffice(parts[at - 2])
        && parts.Take(at).Any(part => part.Element == PhraseElement.Name);

    // 'rombongan Lee', 'juru bicara Macron': behind what no person is called, stands whose it is.
    private bool IsOwner(PhrasePart name, PhrasePart office)
    {
        if (shapes is null || !IsOffice(office))
            return false;
        var held = tokens.Sense<OfficeSense>(Layer.Office, office.First)!.Office;
        return held.Kind == OfficeKind.Body || held.Code == Delegation || held.Code == Spokesperson && Known(name) is { Count: > 0 } known && !known.Exists(person => person.Terms.Any(term => term.Office == Spokesperson));
    }

    private Actor OwnerOf(PhrasePart part) => part.Element == PhraseElement.Name
        ? new() { Kind = ActorKind.Person, Surface = SpanOf(part), Person = Person(part, default) }
        : new() { Kind = ActorKind.Reference, Surface = SpanOf(part), Relation = Means(part) };

    private Relation Means(PhrasePart relation) => tokens.Sense<RelationSense>(Layer.Office, relation.First)!.Relation;

    // A capital at the head of a sentence alone makes no name.
    private bool IsDoubtful(IReadOnlyList<PhrasePart> parts) => parts is [{ Element: PhraseElement.Name } name]
        && name.End == name.First + 1 && tokens.Sense<PersonSense>(Layer.Name, name.First) is null && !people.Knows(tokens.Text.Tokens[name.First]);

    // 'Bantuan dari Jepang': one unknown word with a capital and where it is from is nobody.
    private bool IsThingFrom(IReadOnlyList<PhrasePart> parts) =>
        parts is [{ Element: PhraseElement.Name } name, { Element: PhraseElement.Of }, _]
        && name.End == name.First + 1 && tokens.Sense<PersonSense>(Layer.Name, name.First) is null && !people.Knows(tokens.Text.Tokens[name.First]);

    // 'his spokesman', 'juru bicaranya'
    private bool IsPossessed(IReadOnlyList<PhrasePart> parts) => parts[0].Element == PhraseElement.PossessivePronoun || parts.Any(part => IsOffice(part) && tokens.HasClitic(part.First));

    private static bool IsOffice(PhrasePart part) => part.Element is PhraseElement.Office or PhraseElement.Offices or PhraseElement.Body;

    private Actor Named(PhrasePart name, PhrasePart? party, Office? office, OfficeModifier modifier, IReadOnlyList<PhrasePart> parts)
    {
        var person = Person(name, new(party is { } stated && !(office is null && IsKnownElsewhere(name, stated)) ? PartyOf(stated) : null, PartySource.Stated, office, modifier));
        if (person.Party is null && party is null && HomeOf(parts) is { } home)
            (person.Party, person.Source) = (home, PartySource.Table);
        person.IsFemale = Sex(parts) ?? person.IsFemale;
        foreach (var alias in parts.Where(part => part.Element == PhraseElement.Alias && part.First == name.End))
            people.Alias(person, Words(alias));
        return new()
        {
            Kind = ActorKind.Person, Surface = SpanOf(name), Person = person, Office = office, Modifier = modifier, IsDefinite = true,
            IsOfWoman = OwnerSex(parts[0]), IsNamedLater = office is not null && party is null && !IsPossessed(parts) && (tokens.IsCue(parts[0].First, WordClass.Definite) || parts.Any(part => part.Element == PhraseElement.Comma)),
            IsPossessed = IsPossessed(parts), IsOfThing = tokens.IsCue(parts[0].First, WordClass.OfThing), IsOfWhoever = parts[0].Element != PhraseElement.PossessivePronoun,
        };
    }

    private ArticlePerson Person(PhrasePart name, PersonClues clues) => people.Meet(tokens.Text.WordsOf(name.First, name.End), Words(name), Known(name), clues);

    private List<KnownPerson> Known(PhrasePart name) => tokens.HitEnd(Layer.Name, name.First) == name.End
        ? [.. tokens.Senses<PersonSense>(Layer.Name, name.First).Select(sense => sense.Person)]
        : [];

    // 'welcomed Blinken from Israel': where a known person comes from says nothing of whom he acts for.
    private bool IsKnownElsewhere(PhrasePart name, PhrasePart party) => Known(name) is { Count: > 0 } known && PartyOf(party) is { } code && !known.Exists(person => person.ActsFor(code));

    private IEnumerable<Actor> Unnamed(
        IReadOnlyList<PhrasePart> parties, IReadOnlyList<PhrasePart> offices, OfficeModifier modifier, bool definite, IReadOnlyList<PhrasePart> parts)
    {
        var office = Head(offices)!;
        // 'para menteri': what stands before the title makes it several.
        var plural = offices.Prepend(parts[0]).Any(part => tokens.Senses<OfficeSense>(Layer.Office, part.First).Any(sense => sense.IsPlural));
        var first = parts.First(part => part.Element is not PhraseElement.Determiner).First;
        var surface = tokens.Text.SpanOf(first, parts[^1].End);
        var actor = new Actor
        {
            IsIndefinite = parts[0].Element == PhraseElement.Determiner && !tokens.IsCue(parts[0].First, WordClass.Definite),
            Kind = office.Kind switch { OfficeKind.Body => ActorKind.Body, OfficeKind.Group => ActorKind.Group, _ => ActorKind.Office },
            IsOfWoman = OwnerSex(parts[0]), Surface = surface, Office = office, Modifier = modifier, IsDefinite = definite, IsPlural = plural,
            IsPossessed = IsPossessed(parts), IsOfWhoever = parts[0].Element != PhraseElement.PossessivePronoun,
            IsOfThing = tokens.IsCue(parts[0].First, WordClass.OfThing), IsTitleCut = parties.Count == 0 && shapes is not null && IsCut(parts[^1].End, shapes),
        };
        return parties.Count == 0
            ? [actor with { OwnParty = HomeOf(parts), Source = PartySource.Table }]
            : parties.Select(party => actor with { OwnParty = PartyOf(party), Surface = parties.Count > 1 ? SpanOf(party) : surface, Seat = office.Kind == OfficeKind.Body ? tokens.Sense<PlaceSense>(Layer.Name, party.First)?.Place : null });
    }

    private PartyCode? HomeOf(IReadOnlyList<PhrasePart> parts) => parts.Where(IsOffice).Select(part => tokens.Sense<OfficeSense>(Layer.Office, part.First)!.Party).FirstOrDefault(party => party is not null);

    // 'Ms Grono', 'the spokeswoman, Mao Ning'; null: no title tells.
    private bool? Sex(IReadOnlyList<PhrasePart> parts)
    {
        var titles = parts.Where(part => part.Element == PhraseElement.Honorific || IsOffice(part)).ToList();
        return titles.Exists(part => tokens.IsCue(part.First, WordClass.Feminine)) ? true : titles.Exists(part => tokens.IsCue(part.First, WordClass.Masculine)) ? false : null;
    }

    private bool? OwnerSex(PhrasePart part) => part.Element != PhraseElement.PossessivePronoun ? null
        : tokens.IsCue(part.First, WordClass.Feminine) ? true : tokens.IsCue(part.First, WordClass.Masculine) ? false : null;

    // Where words that describe stand behind their noun, an unknown one goes on with the title.
    private bool IsCut(int end, WordShapes shapes) => tokens.End(PhraseElement.Word, end, tokens.Text.Tokens.Count) > 0 && tokens.Text.Tokens[end] is { HasCapital: false } next
        && tokens.IsUnknown(end) && !shapes.VerbBeginnings.Any(beginning => next.Form.StartsWith(beginning, StringComparison.Ordinal));

    private Actor Related(
        PhrasePart relation, IReadOnlyList<PhrasePart> parties, IReadOnlyList<PhrasePart> names,
        OfficeModifier modifier, bool definite, IReadOnlyList<PhrasePart> parts)
    {
        var clues = new PersonClues(parties.Count > 0 ? PartyOf(parties[0]) : null, PartySource.Stated, null, modifier);
        return new()
        {
            Kind = ActorKind.Reference,
            Relation = Means(relation), IsOfWoman = OwnerSex(parts[0]),
            Surface = names.Count > 0 ? SpanOf(names[0]) : tokens.Text.SpanOf(parts[0].First, parts[^1].End),
            OwnParty = clues.Party,
            Person = names.Count > 0 ? Person(names[0], clues) : null,
            Modifier = modifier, IsDefinite = definite,
        };
    }

    private Actor Bare(PhrasePart party, bool isCompound, bool definite)
    {
        var sense = tokens.Senses<PartySense>(Layer.Name, party.First).FirstOrDefault(s => s.Party is not null);
        var place = tokens.Senses<PlaceSense>(Layer.Name, party.First).FirstOrDefault();
        return new()
        {
            Kind = sense is null && place?.IsMetonym != true ? ActorKind.Place : ActorKind.Party,
            Surface = SpanOf(party),
            OwnParty = sense?.Party ?? (place?.IsMetonym == true ? place.Place.Country : null),
            Form = isCompound ? PartyForm.Prefix : sense?.Form ?? PartyForm.Name,
            // Of 'Singapore' the state is meant.
            Place = sense is null ? place?.Place : null,
            IsDefinite = definite,
        };
    }

    /// <summary>A city or landmark that can't stand for its government.</summary>
    public Actor? Place(int at) => tokens.Senses<PlaceSense>(Layer.Name, at).FirstOrDefault() is { } sense
        ? new()
        {
            Kind = ActorKind.Place, Surface = tokens.Text.SpanOf(at, tokens.HitEnd(Layer.Name, at)), Place = sense.Place,
        }
        : null;

    private Actor Capital(PhrasePart party, IReadOnlyList<PhrasePart> parts) => new()
    {
        Kind = ActorKind.Place,
        Surface = tokens.Text.SpanOf(parts[0].First, parts[^1].End),
        Place = PartyOf(party) is { } code ? places.CapitalOf(code) : null,
        OwnParty = null,
    };

    private Office? Head(IReadOnlyList<PhrasePart> offices)
    {
        var all = offices.Select(part => tokens.Sense<OfficeSense>(Layer.Office, part.First)!.Office).ToList();
        var head = all.Find(office => office.Kind != OfficeKind.Body) ?? all.FirstOrDefault();
        return head is { Kind: OfficeKind.Private } && all.Exists(office => office.Kind == OfficeKind.Body) ? new(AnyOfficial, OfficeKind.Group) : head;
    }

    private OfficeModifier Modifier(IReadOnlyList<PhrasePart> parts) => parts
        .Where(part => part.Element == PhraseElement.Modifier)
        .Select(part => tokens.Sense<ModifierSense>(Layer.Office, part.First)?.Modifier ?? OfficeModifier.None)
        .FirstOrDefault(modifier => modifier != OfficeModifier.None);

    private List<PhrasePart> Parties(IReadOnlyList<PhrasePart> parts)
    {
        var parties = new List<PhrasePart>();
        foreach (var part in parts)
        {
            if (part.Element == PhraseElement.Party)
                parties.Add(part);
            else if (part.Element == PhraseElement.Parties)
                parties.AddRange(Each(part));
        }

        return parties;
    }

    private IEnumerable<PhrasePart> Each(PhrasePart list)
    {
        PartyCode? last = null;
        for (var at = list.First; at < list.End; at++)
        {
            // A party's abbreviation in brackets is the same party again.
            if (tokens.PartyAt(at) is not { } party || party == last)
                continue;
            last = party;
            var end = tokens.HitEnd(Layer.Name, at);
            yield return new(PhraseElement.Party, at, end);
            at = end - 1;
        }
    }

    private bool IsCompound(IReadOnlyList<PhrasePart> parts) =>
        parts.FirstOrDefault(part => part.Element == PhraseElement.Parties) is { End: > 0 } list
        && Enumerable.Range(list.First, list.End - list.First).Any(tokens.IsJoined);

    private PartyCode? PartyOf(PhrasePart part) => tokens.PartyAt(part.First);

    private TextSpan SpanOf(PhrasePart part) => tokens.Text.SpanOf(part.First, part.End);

    private List<Token> Words(PhrasePart part) => [.. Enumerable.Range(part.First, part.End - part.First).Select(at => tokens.Text.Tokens[at])];
}
