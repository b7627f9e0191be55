using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Gulmira Estebesova has been Kyrgyzstan's envoy since 2021': a sentence that says who somebody is.</summary>
internal static class Copulas
{
    public static void Learn(IReadOnlyList<Piece> pieces)
    {
        if (pieces[0].Phrase is not { Actors: [{ Kind: ActorKind.Person, Person: { Party: null, Office: null } person }] })
            return;
        var i = 1;
        while (i < pieces.Count && pieces[i].Is(WordClass.Be | WordClass.Have | WordClass.Adverb | WordClass.Serving))
            i++;
        if (i > 1 && i < pieces.Count && pieces[i].Phrase is { Actors: [{ Kind: ActorKind.Office or ActorKind.Group, IsPlural: false, OwnParty: { } party, Office: { } office, Modifier: not OfficeModifier.Former } ] })
            (person.Party, person.Source, person.Office) = (party, PartySource.Stated, office);
    }
}
