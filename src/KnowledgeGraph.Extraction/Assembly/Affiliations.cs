using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Whom somebody acts for, where it doesn't stand at the name: in an apposition, in a relative clause about their work, at the delegation that they lead.</summary>
internal static class Affiliations
{
    private const int Reach = 9;
    private const int LeadReach = 5;
    private const string AnyOfficial = "official";

    private const WordClass End = WordClass.Break | WordClass.QuoteMark | WordClass.Bracket;

    public static void Learn(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Phrase is { Actors: [{ Kind: ActorKind.Person, Owner: null, Person: { Party: null, Known: null } person }] })
                Learn(pieces, i, person);
        }
    }

    private static void Learn(IReadOnlyList<Piece> pieces, int at, ArticlePerson person)
    {
        if (Led(pieces, at) is { } sender)
            (person.Party, person.Source) = (sender, PartySource.Stated);
        else if ((Behind(pieces, at) ?? Before(pieces, at)) is var (party, office))
            (person.Party, person.Source, person.Office) = (party, PartySource.Stated, person.Office ?? office);
    }

    // 'a Kenyan delegation headed by Peter Waga'
    private static PartyCode? Led(IReadOnlyList<Piece> pieces, int at)
    {
        if (Leading(pieces, at) is not (var leading and >= 0))
            return null;
        for (var i = leading - 1; i >= 0 && i >= leading - LeadReach; i--)
        {
            if (pieces[i].IsVerb || pieces[i].Is(End))
                return null;
            if (pieces[i].Phrase is { } phrase)
                return phrase.Actors[0] is { Kind: ActorKind.Group or ActorKind.Party or ActorKind.Body or ActorKind.Reference } group ? group.Party : null;
        }

        return null;
    }

    // 'headed by Peter Waga', 'headed by the director for Asia and Africa, Baskara Wiryawan'
    private static int Leading(IReadOnlyList<Piece> pieces, int at)
    {
        var first = at - 1;
        while (first > 0 && first > at - Reach && pieces[at - 1].Is(WordClass.Comma) && !pieces[first].Is(WordClass.Leading | End) && !pieces[first].IsVerb)
            first--;
        return first >= 0 && pieces[first].Is(WordClass.Leading) ? first : -1;
    }

    // 'Said Aden, an adviser at Somalia's port ministry,', 'Hossam Fathy, who handles the file in Cairo,'
    private static (PartyCode, Office)? Behind(IReadOnlyList<Piece> pieces, int at)
    {
        var first = at + 2;
        if (first >= pieces.Count || !pieces[at + 1].Is(WordClass.Comma))
            return null;
        var serves = pieces[first].Is(WordClass.Relative) && first + 1 < pieces.Count && pieces[first + 1].Is(WordClass.Serving);
        if (serves)
            first += 2;
        if (pieces[first - 1].Is(WordClass.Comma) && (pieces[first].IsVerb || pieces[first].Is(WordClass.Preposition | WordClass.Relative | WordClass.Coordinator | WordClass.Subordinator | WordClass.Verb)))
            return null;
        return Read(pieces, first, serves);
    }

    // 'Vanuatu's disaster office director, Joseph Kalsakau,'
    private static (PartyCode, Office)? Before(IReadOnlyList<Piece> pieces, int at)
    {
        if (at < 2 || !pieces[at - 1].Is(WordClass.Comma) || at + 1 < pieces.Count && !pieces[at + 1].Is(WordClass.Comma | End) && pieces[at + 1].Date is null)
            return null;
        var first = at - 1;
        while (first > 0 && first > at - Reach && !Stops(pieces[first - 1]))
            first--;
        return first < at - 1 && !pieces[first].Is(WordClass.Preposition | WordClass.Subordinator) && Head(pieces, first) is { IsPlural: false, Kind: not ActorKind.Person } ? Read(pieces, first, false) : null;
    }

    private static Actor? Head(IReadOnlyList<Piece> pieces, int first) => pieces.Skip(first).Take(Reach).FirstOrDefault(piece => piece.Phrase is not null)?.Phrase!.Actors[0];

    private static bool Stops(Piece piece) => piece.IsVerb || piece.Is(End | WordClass.Comma | WordClass.Verb | WordClass.Be | WordClass.Have | WordClass.Relative);

    // An office and a party between the commas; whoever has an office of no state acts for none.
    private static (PartyCode, Office)? Read(IReadOnlyList<Piece> pieces, int first, bool serves)
    {
        PartyCode? party = null;
        Office? office = null;
        var isOfficial = serves;
        for (var i = first; i < pieces.Count && i < first + Reach && !Stops(pieces[i]); i++)
        {
            if (serves && pieces[i].Triggers.Count > 0)
                return null;
            isOfficial |= pieces[i].Is(WordClass.Serving);
            if (pieces[i].Phrase is not { } phrase)
                continue;
            if (phrase.Actors.Any(actor => actor.Kind == ActorKind.Person))
                break;
            office ??= phrase.Actors[0].Office;
            party ??= phrase.Actors[0].Party ?? phrase.Actors[0].Country;
            isOfficial |= phrase.Actors[0].Kind == ActorKind.Body;
        }

        if (party is not { } code || !isOfficial && office is null or { Kind: OfficeKind.Private })
            return null;
        return (code, office is { Kind: OfficeKind.Holder or OfficeKind.Group } held ? held : new(AnyOfficial, OfficeKind.Group));
    }
}
