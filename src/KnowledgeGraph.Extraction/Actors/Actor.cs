using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Coreference;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>One mention of somebody who may act, or of a place.</summary>
internal sealed record Actor
{
    public required ActorKind Kind { get; init; }

    /// <summary>The words without title, else the words that name the party or office.</summary>
    public required TextSpan Surface { get; init; }

    public PartyCode? OwnParty { get; init; }

    public PartySource Source { get; init; } = PartySource.Stated;

    public ArticlePerson? Person { get; init; }

    public Office? Office { get; init; }

    public OfficeModifier Modifier { get; init; }

    public PartyForm Form { get; init; } = PartyForm.Name;

    /// <summary>The city that the words name.</summary>
    public City? Place { get; init; }

    /// <summary>The city of a house: 'the foreign ministry in Kigali'.</summary>
    public City? Seat { get; init; }

    public Relation? Relation { get; init; }

    /// <summary>With the words of the one before, met by itself.</summary>
    public bool IsSeparate { get; init; }

    public bool IsDefinite { get; init; }

    /// <summary>'A spokesman' is nobody spoken of before.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Belongs to somebody spoken of: 'his spokesman'.</summary>
    public bool IsPossessed { get; init; }

    /// <summary>'her counterpart': the one to whom it belongs is a woman; null: not told.</summary>
    public bool? IsOfWoman { get; init; }

    /// <summary>Belongs to a state or body spoken of: 'its spokesman'.</summary>
    public bool IsOfThing { get; init; }

    /// <summary>The words don't tell whether it belongs to a person or to a state: 'juru bicaranya'.</summary>
    public bool IsOfWhoever { get; init; }

    /// <summary>Whose office, spokesman or people it is: a person, or a noun that means an organisation.</summary>
    public Actor? Owner { get; init; }

    /// <summary>A title with 'the' at a name: 'the spokesman, Henrik Aulestad', who was spoken of without his name.</summary>
    public bool IsNamedLater { get; init; }

    /// <summary>Words that no list knows belong to the title: 'menteri penanggulangan bencana'.</summary>
    public bool IsTitleCut { get; init; }

    public bool IsPlural { get; init; }

    public PartyCode? Party => OwnParty ?? Person?.Party;

    /// <summary>Adjectives and inhabitants only describe: 'Chinese', 'Americans'.</summary>
    public bool IsAttributive => Kind == ActorKind.Party && Form is PartyForm.Adjective or PartyForm.Inhabitant or PartyForm.Prefix;

    /// <summary>Can take part in diplomacy.</summary>
    public bool CanAct => Kind switch
    {
        ActorKind.Place => false,
        ActorKind.Party => !IsAttributive,
        ActorKind.Person => Person is { } person && person.Modifier != OfficeModifier.Former && (person.Office?.Kind != OfficeKind.Private || IsOfOrganisation(person)),
        _ => Modifier != OfficeModifier.Former && Office?.Kind != OfficeKind.Private,
    };

    // A manager of a firm acts for no state, 'the World Bank's country manager' for the bank.
    private static bool IsOfOrganisation(ArticlePerson person) => person is { Party: { } party, Source: PartySource.Stated } && PartyCatalogue.Get(party).IsOrganisation;

    /// <summary>Where it is, when read as a place.</summary>
    public PartyCode? Country => Place?.Country ?? (Kind == ActorKind.Party && Form is PartyForm.Name or PartyForm.Epithet ? OwnParty : null);
}
