using System.Collections.Frozen;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Tells of one occurrence told twice, and joins the two.</summary>
internal static class Occurrences
{
    private const int LongestTrip = 7;

    // Words that say little of who holds the office.
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(["leader", "minister", "official", "chief_envoy", "head_of_state", "head_of_government"], StringComparer.Ordinal);

    public static void Merge(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            for (var j = i + 1; j < drafts.Count;)
            {
                if (AreOne(drafts[i], drafts[j]))
                {
                    Join(drafts[i], drafts[j]);
                    drafts.RemoveAt(j);
                }
                else
                {
                    j++;
                }
            }
        }
    }

    private static bool AreOne(Draft a, Draft b) => a.Kind switch
    {
        EventKind.Visit => SameRoles(a, b) && SamePeople(a, b) && (a.IsPlan == b.IsPlan || a.Date is null || b.Date is null) && SameTrip(a.Date, b.Date),
        EventKind.Meeting => SameMode(a, b) && (a.Parties.SetEquals(b.Parties) || Holds(a, b) || Holds(b, a) || Sessions.Holds(a, b) || Sessions.Holds(b, a)) && SamePeople(a, b) && SameOffices(a, b) && SameDay(a.Date, b.Date) && !AreSeparate(a, b),
        EventKind.Cancellation => a.Cancels == b.Cancels && (a.Parties.IsSubsetOf(b.Parties) || b.Parties.IsSubsetOf(a.Parties)) && SamePeople(a, b) && SameDay(a.Date, b.Date),
        _ => false,
    };

    // 'The two met in a session chaired by Qin': the verb tells of two, the noun beside it of three.
    private static bool Holds(Draft whole, Draft part) => whole.Sentence == part.Sentence
        && whole.Candidate.TriggerSense?.IsVerb != part.Candidate.TriggerSense?.IsVerb
        && part.Parties.IsSubsetOf(whole.Parties) && part.People.All(whole.People.Contains);

    private static bool AreSeparate(Draft a, Draft b) => a.Candidate == b.Candidate;

    private static bool SameMode(Draft a, Draft b) => a.Mode == b.Mode;

    private static bool SameRoles(Draft a, Draft b) => Of(a, ParticipantRole.Visitor) == Of(b, ParticipantRole.Visitor) && Of(a, ParticipantRole.Host) == Of(b, ParticipantRole.Host);

    private static PartyCode Of(Draft draft, ParticipantRole role) => draft.Sides.Find(side => side.Role == role)!.Party;

    /// <summary>No party is represented by different named people in the two.</summary>
    public static bool SamePeople(Draft a, Draft b) => a.Parties.Intersect(b.Parties).All(party =>
    {
        var (x, y) = (Named(a, party), Named(b, party));
        return x.Count == 0 || y.Count == 0 || x.Overlaps(y);
    });

    // 'The members of the presidency' are not the foreign minister who is named in the next sentence.
    private static bool SameOffices(Draft a, Draft b) => a.Parties.Intersect(b.Parties).All(party => Fits(a, b, party) && Fits(b, a, party));

    private static bool Fits(Draft unnamed, Draft named, PartyCode party) => Offices(unnamed, party, false) is not { Count: > 0 } told
        || Offices(named, party, true) is not { Count: > 0 } held || told.Overlaps(held);

    private static HashSet<string> Offices(Draft draft, PartyCode party, bool named) =>
        [.. draft.Sides.Where(side => side.Party == party && side.Person is not null == named && side.Office is { Kind: OfficeKind.Holder } office && !Vague.Contains(office.Code)).Select(side => side.Office!.Code)];

    private static HashSet<ArticlePerson> Named(Draft draft, PartyCode party) =>
        [.. draft.Sides.Where(side => side.Party == party).Select(side => side.Person).OfType<ArticlePerson>()];

    private static bool SameDay(EventDate? a, EventDate? b) => a is null || b is null || a.Overlaps(b);

    private static bool SameTrip(EventDate? a, EventDate? b) => a is null || b is null
        || a.Overlaps(b) || a.Precision == DatePrecision.Day && b.Precision == DatePrecision.Day && a.DaysFrom(b) <= LongestTrip;

    private static void Join(Draft into, Draft other)
    {
        into.IsToldAgain = true;
        foreach (var side in other.Sides)
            into.Add(side);
        into.Date = into.Kind == EventKind.Visit ? Span(into.Date, other.Date) : Exact(into.Date, other.Date);
        into.HasOwnDate |= other.HasOwnDate;
        into.IsPlan &= other.IsPlan;
        if (into.Place is null || into.Place.City is null && other.Place?.Country == into.Place.Country)
            into.Place = other.Place ?? into.Place;
        into.PlannedDate ??= other.PlannedDate;
    }

    private static EventDate? Exact(EventDate? a, EventDate? b) =>
        a is null ? b : b is null || Length(a) <= Length(b) ? a : b;

    private static EventDate? Span(EventDate? a, EventDate? b)
    {
        if (a is null || b is null || a.Precision != DatePrecision.Day || b.Precision != DatePrecision.Day)
            return Exact(a, b);
        return new(a.Start < b.Start ? a.Start : b.Start, a.End > b.End ? a.End : b.End);
    }

    private static int Length(EventDate date) => date.End.DayNumber - date.Start.DayNumber;
}
