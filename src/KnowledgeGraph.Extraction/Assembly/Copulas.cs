using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Gulmira Estebesova has been Kyrgyzstan's envoy since 2021': a sentence that says who somebody is.</summary>
internal static class Copulas
{
    private const int Reach = 14;

    public static void Learn(IReadOnlyList<Piece> pieces)
    {
        if (pieces[0].Phrase is not { Actors: [{ Kind: ActorKind.Person, Person: { Party: null } person }] })
            return;
        var i = 1;
        // 'Petra Hollenstein, 58, a Swiss national, has since January been'
        while (i < Math.Min(pieces.Count, Reach) && !pieces[i].IsVerb && !pieces[i].Is(WordClass.Be | WordClass.Serving | WordClass.Break | WordClass.Relative))
            i++;
        var verb = i;
        while (i < pieces.Count && (pieces[i].Is(WordClass.Be | WordClass.Have | WordClass.Adverb | WordClass.Serving) || pieces[i].Date is not null || pieces[i].Is(WordClass.Preposition) && i + 1 < pieces.Count && pieces[i + 1].Date is not null))
            i++;
        if (i > verb && i < pieces.Count && pieces[i].Phrase is { Actors: [{ Kind: ActorKind.Office or ActorKind.Group, IsPlural: false, OwnParty: { } party, Office: { } office, Modifier: not OfficeModifier.Former } ] })
            (person.Party, person.Source, person.Office) = (party, PartySource.Stated, office);
    }
}
