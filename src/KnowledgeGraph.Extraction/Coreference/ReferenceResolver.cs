using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Who is meant by pronouns, titles, and nouns such as counterpart, by what was said before.</summary>
internal sealed partial class ReferenceResolver(PeopleRegistry people, PlaceTable places, SalienceList salience, PartyCode? home)
{
    // The office of whoever is at the head: leader, chief.
    private const string AnyHead = "leader";
    private const string AnyOfficial = "official";
    private const string AnyMinister = "minister";
    private const string Deputy = "deputy_";
    private const string AnyMinistry = "ministry";

    /// <summary>Who may answer in an interview.</summary>
    public IReadOnlyList<ArticlePerson> Speakers { get; set; } = [];

    /// <summary>Who answers in an interview.</summary>
    public ArticlePerson? Interviewed => Speakers.FirstOrDefault(person => person.IsOfficial);

    /// <summary>The actors that the piece means.</summary>
    /// <param name="before">Pieces of the sentence before it.</param>
    /// <param name="exclude">Those who already have a part in the same event.</param>
    public IReadOnlyList<Actor> Resolve(Piece piece, IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude)
    {
        if (piece.Phrase is { } phrase)
            return [.. phrase.Actors.SelectMany(actor => Resolve(actor, before, exclude))];
        if (piece.Is(WordClass.PluralPronoun))
            return Pair(before, exclude, false);
        if (piece.Is(WordClass.SingularPronoun | WordClass.PossessivePronoun) || piece.Clitic is not null)
            return Singular(before, exclude, Sex(piece)) is { } person ? [person] : [];
        if (piece.Is(WordClass.ThingPronoun))
            return Thing(before) is { } thing ? [thing] : [];
        if (piece.Is(WordClass.FirstPerson))
            return Interviewed is { } speaker ? [new() { Kind = ActorKind.Person, Surface = default, Person = speaker }] : [];
        if (piece.Is(WordClass.Here))
            return home is { } here ? [PartyOf(here)] : [];
        if (piece.Is(WordClass.CapitalNoun))
            return Country(before, exclude) is { } home && places.CapitalOf(home) is { } capital ? [PlaceOf(capital, piece)] : [];
        if (piece.Is(WordClass.CountryNoun))
            return Country(before, exclude) is { } country ? [PartyOf(country)] : [];
        return [];
    }

    /// <summary>The two people of two parties who were spoken of just now; empty: not exactly two.</summary>
    public IReadOnlyList<Actor> Two(IReadOnlyList<Piece> before) =>
        SalienceList.Two([.. ActorsOf(before).Select(Plainly)], false) ?? salience.Recent() ?? [];

    /// <summary>The two parties that were spoken of just now.</summary>
    public IReadOnlyList<Actor> Sides(IReadOnlyList<Piece> before) => Pair(before, [], true);

    private IEnumerable<Actor> Resolve(Actor actor, IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude) => actor switch
    {
        { Kind: ActorKind.Reference, Relation: Relation.Pair } => Pair(before, exclude, false).Select(Official),
        { Kind: ActorKind.Reference, Relation: Relation.PairOfParties } => Pair(before, exclude, true),
        { Kind: ActorKind.Reference, Relation: Relation.Pronoun } => Singular(before, exclude, actor.IsOfWoman) is { } person ? [person] : [],
        { Kind: ActorKind.Reference, Relation: Relation.Organisation } => [Organisation(before) is { } body ? PartyOf(body) with { Surface = actor.Surface } : actor],
        { Kind: ActorKind.Reference, Relation: Relation.Guest or Relation.Host, Person: null } => OfTrip(actor, before, exclude),
        { Kind: ActorKind.Reference } => [Related(actor, before, exclude)],
        { Owner: { } owner, Party: null } => [Owned(actor, Resolve(owner, before, exclude).FirstOrDefault()?.Party)],
        { IsNamedLater: true, Person: { Party: null } person } => [Introduced(actor, person, before)],
        { IsPossessed: true, Party: null } => [Owned(actor, Owner(actor, before, exclude)?.Party)],
        { Kind: ActorKind.Office, IsPlural: false } => [Titled(actor, before)],
        { Kind: ActorKind.Group, IsPlural: false, IsDefinite: true, OwnParty: { } party } => [Described(actor, party)],
        { Kind: ActorKind.Group, Office.Code: AnyOfficial, IsDefinite: true, IsIndefinite: false, IsPlural: false, Party: null } => [salience.Person(person => person.Person!.Office?.Title == actor.Office!.Title) ?? Singular(before, exclude, null) ?? Known(actor)],
        { Kind: ActorKind.Group or ActorKind.Body, IsDefinite: true, Party: null } => [Known(actor)],
        _ => [actor],
    };

    // 'The Slovenian diplomat' is the Slovenian spoken of last.
    private Actor Described(Actor actor, PartyCode party) =>
        actor.Office?.Code is "delegation" ? actor : salience.Person(person => person.Party == party) ?? actor;

    private PartyCode? Organisation(IReadOnlyList<Piece> before) => ActorsOf(before.Reverse())
        .Concat(salience.Latest).Select(actor => actor.Party).FirstOrDefault(party => party is { } code && PartyCatalogue.Get(code).IsOrganisation);

    // 'A spokesman of the agency said. … the spokesman, Henrik Aulestad'
    private Actor Introduced(Actor actor, ArticlePerson person, IReadOnlyList<Piece> before)
    {
        var unnamed = ActorsOf(before.Reverse()).Concat(salience.Latest)
            .FirstOrDefault(other => other is { Person: null, IsPlural: false, Party: not null } && other.Office?.Code == actor.Office!.Code && other.Modifier == actor.Modifier);
        if (unnamed is not null)
            (person.Party, person.Source) = (unnamed.Party, PartySource.Inherited);
        return actor;
    }

    private Actor? Owner(Actor actor, IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude) =>
        actor.IsOfThing ? Thing(before) : actor.IsOfWhoever ? Whoever(before) : Singular(before, exclude, actor.IsOfWoman);

    private static Actor Owned(Actor actor, PartyCode? party)
    {
        if (actor.Person is not { } person)
            return actor with { OwnParty = party, Source = PartySource.Inherited };
        (person.Party, person.Source) = (party, PartySource.Inherited);
        return actor;
    }

    private Actor? Whoever(IReadOnlyList<Piece> before) => ActorsOf(before)
        .Concat(salience.Latest).FirstOrDefault(actor => actor is { Party: not null, CanAct: true });

    // 'The two presidents' are people, even where only their states were named.
    private static Actor Official(Actor actor) => actor.Kind == ActorKind.Party && actor.Office is null ? actor with { Office = new(AnyHead, OfficeKind.Holder) } : actor;

    // 'The team', 'the ministry': the one spoken of last.
    private Actor Known(Actor actor) => salience.Latest.FirstOrDefault(other => other.Kind == actor.Kind && other.Party is not null
        && (other.Office?.Code == actor.Office?.Code || actor.Office?.Code == AnyMinistry)) ?? actor;

    // 'it said': the body, delegation or state that the text spoke of last.
    private Actor? Thing(IReadOnlyList<Piece> before) => before.Where((piece, i) => piece.Phrase is not null && !(i > 0 && before[i - 1].Is(WordClass.Locative))).SelectMany(piece => piece.Phrase!.Actors)
        .Concat(salience.Latest).FirstOrDefault(actor => actor is { Kind: ActorKind.Body or ActorKind.Group or ActorKind.Party, Party: not null, CanAct: true, IsPlural: false });

    private Actor Titled(Actor actor, IReadOnlyList<Piece> before)
    {
        if (actor.Modifier is OfficeModifier.Former || actor.IsTitleCut || actor.IsIndefinite && actor.OwnParty is null || actor.Office is not { } office)
            return actor;
        // 'The emir' is the emir, though a president of this sentence is a head of state too.
        var here = ActorsOf(before).ToList();
        var holder = here.Find(person => Holds(person, actor, office) && person.Person!.Office!.Title == office.Title)?.Person
            ?? salience.Person(person => Holds(person, actor, office) && person.Person!.Office!.Title == office.Title)?.Person
            ?? here.Find(person => Holds(person, actor, office))?.Person
            ?? salience.Person(person => Holds(person, actor, office))?.Person
            ?? people.Holder(person => Holds(person, actor, office));
        if (holder is null && actor.Modifier != OfficeModifier.Deputy && (actor.OwnParty is not null || actor.IsDefinite) && IsHead(office.Code))
            holder = salience.Person(person => (actor.OwnParty is { } party ? person.Party == party : person.Party is not null && office.Code == AnyHead)
                && person.Person!.Office is { Kind: OfficeKind.Holder } held && (office.Code == AnyHead && actor.OwnParty is not null || IsHead(held.Code)))?.Person;
        return holder is null ? actor : new() { Kind = ActorKind.Person, Surface = actor.Surface, Person = holder, Office = office };
    }

    private static bool Holds(Actor person, Actor title, Office office) => person.Kind == ActorKind.Person && Holds(person.Person!, title, office);

    private static bool Holds(ArticlePerson person, Actor title, Office office) => person.Office is { } held && IsSame(held, office)
        && person.Modifier != OfficeModifier.Former && IsDeputy(held, person.Modifier) == IsDeputy(office, title.Modifier)
        && (title.OwnParty is null || title.OwnParty == person.Party);

    // 'The minister' is any minister, 'the education minister' is not the foreign minister.
    private static bool IsSame(Office held, Office title) => held.Code == title.Code && (title.Code != AnyMinister || held.Title == title.Title || IsAnyMinister(title))
        || IsAnyMinister(title) && held.Code.EndsWith(AnyMinister, StringComparison.Ordinal);

    private static bool IsAnyMinister(Office office) => office.Code == AnyMinister && office.Title?.Contains(' ', StringComparison.Ordinal) != true;

    private static bool IsDeputy(Office office, OfficeModifier modifier) => modifier == OfficeModifier.Deputy || office.Code.StartsWith(Deputy, StringComparison.Ordinal);

    private static bool IsHead(string code) => code.StartsWith("head_", StringComparison.Ordinal) || code == AnyHead;

    private Actor Related(Actor actor, IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude)
    {
        var owner = Singular(before, [], actor.IsOfWoman);
        if (actor.Relation is Relation.Other or Relation.Guest or Relation.Host && actor.Person is null)
            return salience.Pair(false, false, _ => true) is { } pair && (owner is null || pair.Any(one => one.Party == owner.Party))
                ? pair.FirstOrDefault(other => other.Party != owner?.Party && !exclude.Contains(other)) ?? actor
                : actor;
        if (actor.Relation == Relation.Compatriot && actor.Person is { Party: null } named)
            (named.Party, named.Source) = (owner?.Party, PartySource.Inherited);
        var office = owner?.Person?.Office ?? owner?.Office;
        if (actor.Person is { } person)
        {
            person.Office ??= office;
            if (actor.OwnParty is { } party && person.Party is null)
                (person.Party, person.Source) = (party, PartySource.Stated);
            return actor with { Kind = ActorKind.Person };
        }

        var holder = office is not null && actor.OwnParty is not null ? people.Holder(person => person.Office?.Code == office.Code && person.Modifier != OfficeModifier.Former && person.Party == actor.OwnParty) : null;
        return holder is null
            ? actor with { Kind = ActorKind.Office, Office = office }
            : new() { Kind = ActorKind.Person, Surface = actor.Surface, Person = holder };
    }

    private static IEnumerable<Actor> ActorsOf(IEnumerable<Piece> pieces) => pieces.Where(piece => piece.Phrase is not null).SelectMany(piece => piece.Phrase!.Actors);

    private static bool? Sex(Piece piece) => piece.Is(WordClass.Feminine) ? true : piece.Is(WordClass.Masculine) ? false : null;

    private static bool Agrees(Actor actor, bool? isFemale) => isFemale is null || actor.Person?.IsFemale is not { } told || told == isFemale;

    /// <param name="isFemale">What the pronoun tells; null: nothing.</param>
    private Actor? Singular(IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude, bool? isFemale)
    {
        // 'He met Mikati and flew to Damascus, where he …': the second pronoun means the first.
        if (FirstPronoun(before) is var first and >= 0 && (isFemale is null || Sex(before[first]) is not { } other || other == isFemale))
            return Singular([.. before.Take(first)], exclude, isFemale);
        // 'With Samoa's prime minister she conferred', 'after talks with Safadi he said': somebody else.
        var isFronted = before.Count > 1 && before[0].Is(WordClass.Preposition) && before[0].Phrase is null && !before.Any(piece => piece.IsVerb || piece.Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be | WordClass.Have));
        foreach (var actor in before.Where(piece => piece.Phrase is not null && !isFronted).SelectMany(piece => piece.Phrase!.Actors).Select(actor => Plainly(actor)))
        {
            // Somebody in office whose state isn't told is still the one who is meant.
            if (actor.Kind == ActorKind.Person && (actor.Person!.Party is not null || actor.Person.Office is not null) && !Contains(exclude, actor) && Agrees(actor, isFemale))
                return actor;
        }

        return salience.Meant(actor => actor.Person!.Party is not null && !Contains(exclude, actor) && Agrees(actor, isFemale))
            ?? ActorsOf(before).FirstOrDefault(actor => actor.Kind is ActorKind.Office && actor.Party is not null && !Contains(exclude, actor))
            ?? salience.Latest.FirstOrDefault(actor => actor.Kind is ActorKind.Office && actor.Party is not null && !Contains(exclude, actor));
    }

    private static int FirstPronoun(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Is(WordClass.SingularPronoun) && !pieces[i].Is(WordClass.PossessivePronoun))
                return i;
            if (pieces[i].Phrase is { } phrase && phrase.Actors.Any(actor => actor.Kind is ActorKind.Person or ActorKind.Office or ActorKind.Group))
                return -1;
        }

        return -1;
    }

    // Titles and descriptions, without what needs the rest of the sentence.
    private Actor Plainly(Actor actor) => actor switch
    {
        { Kind: ActorKind.Office, IsPlural: false } => Titled(actor, []),
        { Kind: ActorKind.Group, IsPlural: false, IsDefinite: true, OwnParty: { } party } => Described(actor, party),
        _ => actor,
    };

    private static bool Contains(IReadOnlyList<Actor> actors, Actor actor) =>
        actors.Any(other => other.Person is not null && other.Person == actor.Person || ReferenceEquals(other, actor));

    private PartyCode? Country(IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude)
    {
        var own = exclude.Select(actor => actor.Party).ToHashSet();
        foreach (var actor in ActorsOf(before.Reverse()))
        {
            if ((actor.Country ?? actor.OwnParty) is { } country && !own.Contains(country) && !PartyCatalogue.Get(country).IsOrganisation)
                return country;
        }

        return salience.Country(country => !own.Contains(country) && !PartyCatalogue.Get(country).IsOrganisation);
    }

    private static Actor PartyOf(PartyCode party) => new() { Kind = ActorKind.Party, Surface = default, OwnParty = party, Source = PartySource.Inherited };

    private static Actor PlaceOf(City place, Piece piece) => new() { Kind = ActorKind.Place, Surface = piece.Phrase is null ? default : new(0, 0), Place = place };
}
