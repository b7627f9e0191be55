using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>What the article spoke of so far: the last date, and the last visits and meetings that nouns and pronouns can mean.</summary>
internal sealed class Discourse
{
    private const int LongestMemory = 8;
    private const int LendingReach = 3;
    private const int JoiningReach = 2;
    private const int LongestTrip = 7;

    private readonly List<Candidate> _events = [];

    public EventDate? LastDate { get; private set; }

    public void Date(EventDate date) => LastDate = date;

    public void Add(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Frame.Kind is (EventKind.Visit or EventKind.Meeting) && !IsHalfOf(candidate, candidates))
                _events.Add(candidate);
            else if (candidate.Cancelled is { } cancelled && candidate.Frame.Kind == EventKind.Cancellation)
                _events.Add(cancelled);
        }
    }

    // One verb may open two frames: 'flew to Rome' of who flies and of who is flown.
    private static bool IsHalfOf(Candidate visit, IReadOnlyList<Candidate> sentence) => visit.Frame.Kind == EventKind.Visit && visit[SlotRole.Visitor].Count == 0
        && sentence.Any(other => other != visit && other.Trigger == visit.Trigger && other.Frame.Kind == EventKind.Visit && other[SlotRole.Visitor].Count > 0);

    /// <summary>'is in Beijing on a visit that began on Monday': a noun without a destination dates the visit that has one.</summary>
    public static void Extend(Candidate noun, IReadOnlyList<Candidate> sentence)
    {
        if (noun.Frame.Kind != EventKind.Visit || noun.Veto is not null || noun[SlotRole.Host].Count > 0)
            return;
        var visits = sentence.Where(visit => visit.Frame.Kind == EventKind.Visit && visit.Veto is null && visit[SlotRole.Host].Count > 0).ToList();
        // 'flew home from Jeddah after a visit of two days': nobody stands at the noun, and there is one trip that it can mean.
        var isBare = noun[SlotRole.Visitor].Count == 0;
        var told = isBare ? visits is [{ Edge: TripEdge.End } only] && noun.TriggerSense?.IsVerb == false ? only : null
            : visits.Find(visit => visit[SlotRole.Visitor].Any(actor => actor.Party == noun[SlotRole.Visitor][0].Party));
        if (told is null)
            return;
        told.Date ??= noun.Date;
        told.DurationDays ??= noun.DurationDays;
    }

    /// <summary>'They flew in on 7 March … and left on 10 March': a day without a destination is one of the visit told before.</summary>
    public void Bound(Candidate edge, IReadOnlyList<Candidate> sentence)
    {
        var isEnd = edge.Edge == TripEdge.End || edge.Expression?.Bound == Dates.DateBound.Until || IsReturn(edge);
        if (edge.Frame.Kind != EventKind.Visit || edge.Veto is not null || edge[SlotRole.Host].Count > 0 && !IsReturn(edge) || edge[SlotRole.Visitor].Count == 0 || edge.Date is not { Precision: DatePrecision.Day } said)
            return;
        var visitor = edge[SlotRole.Visitor][0].Party;
        if (Before(edge, sentence) is not { Veto: null } told || told.IsPlan != (edge.IsPlan || edge.IsPresent) && (told.IsPlan || !isEnd) || edge.Sentence - told.Sentence > LendingReach || told[SlotRole.Host].Count == 0 || !told[SlotRole.Visitor].Any(actor => actor.Party == visitor))
            return;
        var day = isEnd ? After(told.Date, said, edge.Expression) : said;
        if (told.Date is null || told.Date.Precision != DatePrecision.Day && told.Date.Overlaps(day))
            told.Date = day;
        else if (told.Date.Precision == DatePrecision.Day && told.Date.DaysFrom(day) <= LongestTrip && (isEnd ? day.Start >= told.Date.Start : day.Start <= told.Date.End))
            told.Date = new(told.Date.Start < day.Start ? told.Date.Start : day.Start, told.Date.End > day.End ? told.Date.End : day.End);
    }

    // 'He returns to Paris on Thursday': home is no destination, but where the trip ends.
    private static bool IsReturn(Candidate edge) => edge[SlotRole.Host].Count > 0 && edge[SlotRole.Visitor] is [{ Person: not null, Party: { } home }, ..] && edge[SlotRole.Host].All(host => host.Country == home);

    // 'mendarat Sabtu dan pulang Rabu': a weekday on which a trip ends is the next one after it began.
    private static EventDate After(EventDate? began, EventDate day, Dates.DateExpression? told) => told is { Kind: Dates.DateExpressionKind.Weekday } && began is { Precision: DatePrecision.Day } && day.End < began.Start && began.Start.DayNumber - day.Start.DayNumber < LongestTrip
        ? EventDate.Day(day.Start.AddDays(LongestTrip)) : day;

    // 'mendarat Sabtu dan pulang Rabu': the visit of the same sentence, or the last one before it.
    private Candidate? Before(Candidate edge, IReadOnlyList<Candidate> sentence) =>
        sentence.Where(visit => visit.Frame.Kind == EventKind.Visit && visit.Veto is null && visit.Trigger < edge.Trigger && visit[SlotRole.Host].Count > 0).MaxBy(visit => visit.Trigger) ?? Latest(EventKind.Visit, edge.Sentence);

    /// <summary>'The tour had begun in Argentina' goes on with the visitor spoken of.</summary>
    public void Continue(Candidate noun)
    {
        if (noun.Frame.Kind == Domain.Events.EventKind.Visit && noun.TriggerSense?.IsVerb == false && noun[SlotRole.Visitor].Count == 0 && noun[SlotRole.Host].Count > 0 && noun.IsDefinite
            && Latest(EventKind.Visit, noun.Sentence) is { } told && noun.Sentence - told.Sentence <= LendingReach && told[SlotRole.Visitor].Count > 0)
            noun.Slots[SlotRole.Visitor] = [.. told[SlotRole.Visitor]];
    }

    /// <summary>What 'the talks' without anybody in them tells of those spoken of before: their place and, when they took place, their day.</summary>
    public void Lend(Candidate noun)
    {
        if (noun.Slots.Count > 0 || noun.TriggerSense?.IsVerb == true || noun.Frame.Kind is not (EventKind.Visit or EventKind.Meeting) || noun.IsConsumed
            || (noun.Veto is not null && !noun.IsPastPlan) || Latest(noun.Frame.Kind, noun.Sentence) is not { } told || noun.Sentence - told.Sentence is < 1 or > LendingReach)
            return;
        if (told.Place is { } place && noun.Place is { } other && (place.Country != other.Country || place.City is not null && other.City is not null && place.City != other.City))
            return;
        told.Place ??= noun.Place;
        if (!noun.IsPastPlan && told.Veto is null && !told.IsConsumed)
            told.Date ??= noun.Date;
    }

    /// <summary>Gives the meeting spoken of last who else took part in it: 'both took part from their capitals', 'Macron attended the meeting'.</summary>
    public void Join(Candidate part)
    {
        if (!part.Frame.Joins && !IsAttended(part))
            return;
        var told = _events.FindLast(meeting => meeting.Frame.Kind == EventKind.Meeting && !meeting.Frame.Joins && meeting.Slots.Count > 0 && part.Sentence - meeting.Sentence <= JoiningReach);
        var joining = part[SlotRole.Participant];
        if (part.Veto is null && told is { Veto: null, IsConsumed: false } && told.IsPlan == part.IsPlan && joining.Count > 0 && joining.All(InOffice))
            told.Slots[SlotRole.Participant] = [.. told[SlotRole.Participant], .. joining];
        part.Veto ??= "no meeting of its own";
    }

    /// <summary>'Talks with Modi are on the programme': the other side is the visitor spoken of.</summary>
    public void Complete(Candidate talks)
    {
        if (talks.Frame.Kind != EventKind.Meeting || talks.Frame.Joins || talks.Veto is not null || talks.TriggerSense?.IsVerb != false || talks.Slots.Count != 1)
            return;
        var side = talks.Slots.Values.SelectMany(actors => actors).ToList();
        if (side.Count == 0 || side.Select(actor => actor.Party).Distinct().ToList() is not [{ } host] || !side.TrueForAll(actor => actor.CanAct)
            || Latest(EventKind.Visit, talks.Sentence) is not { Veto: null } trip || talks.Sentence - trip.Sentence > 2 || !trip[SlotRole.Host].Any(actor => actor.Country == host))
            return;
        var visitors = trip[SlotRole.Visitor].Where(actor => actor.CanAct && actor.Party != host).ToList();
        if (visitors.Count > 0)
            talks.Slots[SlotRole.With] = visitors;
    }

    /// <summary>'They spoke about mines': those who sit together don't telephone, unless the text says so.</summary>
    public void Follow(Candidate talk)
    {
        if (talk.Frame.Kind != EventKind.Meeting || talk.Mode != MeetingMode.Phone || !talk.IsModeAssumed || Latest(EventKind.Meeting, talk.Sentence) is not { Mode: MeetingMode.InPerson, Veto: null } told || talk.Sentence - told.Sentence > LendingReach)
            return;
        var people = told.Slots.Values.SelectMany(actors => actors).Select(actor => (actor.Person, actor.Party)).ToHashSet();
        if (talk.Slots.Values.SelectMany(actors => actors).All(actor => people.Contains((actor.Person, actor.Party))))
            talk.Mode = MeetingMode.InPerson;
    }

    // 'the meeting' with one side alone.
    private static bool IsAttended(Candidate noun) => noun.Frame.Kind == EventKind.Meeting && noun.TriggerSense?.IsVerb == false && noun.IsDefinite
        && noun.Slots.Count == 1 && noun.Features.ContainsKey($"marker.{MarkerKind.Light}") && !IsTold(noun);

    private static bool InOffice(Actor actor) => actor.CanAct && actor.Kind == ActorKind.Person && (actor.Person?.Office ?? actor.Office) is { Kind: OfficeKind.Holder };

    /// <summary>The last visit or meeting that the article spoke of.</summary>
    public Candidate? Latest(EventKind? kind, int sentence) => Latest(kind, sentence, _ => true);

    /// <summary>What 'it' means: of the kind of the noun spoken of just before, when that told of nobody ('The meeting was due in May. It was put off').</summary>
    public Candidate? Meant(int sentence, Func<Candidate, bool> fits)
    {
        var named = _events.FindLast(candidate => sentence - candidate.Sentence == 1 && candidate.TriggerSense is { IsVerb: false });
        var kind = named is not null && Antecedents.IsBare(named) ? Antecedents.KindOf(named) : null;
        return Latest(kind, sentence, fits);
    }

    /// <summary>The last visit or meeting that was planned once, spoken of just before.</summary>
    public Candidate? LatestPlanned(int sentence, Func<Candidate, bool> fits) => _events.FindLast(candidate => sentence - candidate.Sentence is > 0 and <= JoiningReach && fits(candidate));

    private Candidate? Latest(EventKind? kind, int sentence, Func<Candidate, bool> fits) => _events.FindLast(candidate =>
        (kind is null || candidate.Frame.Kind == kind) && sentence - candidate.Sentence <= LongestMemory && IsTold(candidate) && fits(candidate));

    // A visit with somebody in it; a meeting of two parties or of one organisation.
    private static bool IsTold(Candidate candidate) => candidate.Frame.Kind != EventKind.Meeting
        ? candidate.Slots.Count > 0
        : IsOfOrganisation(candidate) || candidate.Slots.Values.SelectMany(actors => actors).Select(actor => actor.Party ?? actor.OwnParty).Where(party => party is not null).Distinct().Count() > 1;

    private static bool IsOfOrganisation(Candidate meeting) => meeting.IsOwnSession && meeting.Slots.Values.SelectMany(actors => actors).All(actor => actor.Party is { } party && Meeting.MayMeetAlone(party));
}
