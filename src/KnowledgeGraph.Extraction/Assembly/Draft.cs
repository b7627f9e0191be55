using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>An event in the making: several candidates of an article may tell of it.</summary>
internal sealed class Draft(EventKind kind, Candidate candidate)
{
    public EventKind Kind { get; } = kind;

    public Candidate Candidate { get; } = candidate;

    public List<Side> Sides { get; } = [];

    public EventDate? Date { get; set; } = candidate.Date;

    public bool IsPlan { get; set; } = candidate.IsPlan;

    public bool HasOwnDate { get; set; } = candidate.HasOwnDate;

    public Place? Place { get; set; } = candidate.Place;

    public MeetingMode Mode { get; set; } = candidate.Mode;

    public CancellationForm Form { get; init; } = candidate.Frame.Form;

    public EventKind Cancels { get; set; }

    public EventDate? PlannedDate { get; set; }

    public List<PartyCode> Targets { get; } = [];

    /// <summary>What is said names none of its targets; they are those of what was told before.</summary>
    public bool AreTargetsLent { get; private set; }

    public TextSpan Evidence { get; } = candidate.Evidence;

    /// <summary>The article tells of it more than once.</summary>
    public bool IsToldAgain { get; set; }

    public int Sentence => Candidate.Sentence;

    public HashSet<PartyCode> Parties => [.. Sides.Select(side => side.Party)];

    public IEnumerable<ArticlePerson> People => Sides.Select(side => side.Person).OfType<ArticlePerson>();

    public void Lend(IEnumerable<PartyCode> targets)
    {
        Targets.AddRange(targets);
        AreTargetsLent = true;
    }

    /// <summary>Adds a side; an unnamed one gives way to a named one of its party and role.</summary>
    public void Add(Side side)
    {
        if (side.Person is not null && Sides.Exists(other => other.Person == side.Person))
            return;
        var unnamed = Sides.FindIndex(other => other.Party == side.Party && other.Role == side.Role && other.Person is null);
        if (side.Person is not null && unnamed >= 0)
            Sides[unnamed] = side;
        else if (side.Person is not null || Sides.TrueForAll(other => other.Party != side.Party || other.Role != side.Role))
            Sides.Add(side);
    }
}

/// <summary>A party of a draft, and who acts for it.</summary>
internal sealed record Side(PartyCode Party, ParticipantRole Role, ArticlePerson? Person, TextSpan Surface, Office? Office, PartySource Source)
{
    public static Side? Of(Actor actor, ParticipantRole role) => actor.Party is { } party && actor.CanAct
        ? new(party, role, actor.Kind == ActorKind.Person ? actor.Person : null, actor.Surface, actor.Person?.Office ?? actor.Office, actor.Person?.Source ?? actor.Source)
        : null;

    public static Side? AtPlace(Actor actor, ParticipantRole role) => (actor.Country ?? actor.OwnParty) is { } country
        ? new(country, role, null, actor.Surface, null, PartySource.Stated)
        : null;
}
