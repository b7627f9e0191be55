using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>What two reports say of the people: how many sides name somebody in common, how many fit by office alone.</summary>
/// <param name="OtherSides">How many sides tell of different people.</param>
/// <param name="DoubtedSides">How many sides tell of different offices, which one person may still have held.</param>
internal readonly record struct PeopleMatch(int OtherSides, int NamedSides = 0, int OfficeSides = 0, int DoubtedSides = 0)
{
    private const int Vouched = 2;

    public bool Contradict => OtherSides > 0;

    /// <summary>How many sides agree by name or by office.</summary>
    public int AgreedSides => NamedSides + OfficeSides;

    /// <param name="sameTime">Whether both tell of the same days or month, in which an office has one holder; null: perhaps.</param>
    /// <param name="isVouched">Whether all else that is told speaks for one event where names only resemble each other, or one of them was read from characters.</param>
    /// <param name="isSameDay">Whether the day does, so that somebody who is named on the other side vouches for a name that was read from characters.</param>
    public static PeopleMatch Of(ReportFacts a, ReportFacts b, PartyMatch parties, Identity identity, bool? sameTime = false, bool isVouched = false, bool isSameDay = false)
    {
        var isSameStay = a.Kind == EventKind.Visit && a.Date is { Precision: DatePrecision.Day } days && days == b.Date && days.Start < days.End;
        int named = 0, byEar = 0, inDoubt = 0, byOffice = 0, others = 0, heads = 0, doubted = 0, read = 0;
        foreach (var (one, other) in parties.Sides)
        {
            if (!one.IsActive || !other.IsActive)
                continue;
            if (one.People.Length > 0 && other.People.Length > 0)
            {
                if (Fit(a.Kind, one, other, identity.IsSame))
                    named++;
                else if (Fit(a.Kind, one, other, (x, y) => identity.IsSame(x, y) || identity.Unlikeness(x, y) is { } unlike && (unlike == 0 || x.Office is not null && x.Office == y.Office)))
                    byEar++;
                else if (Fit(a.Kind, one, other, (x, y) => identity.IsSame(x, y) || identity.Unlikeness(x, y) is not null))
                    inDoubt++;
                else if (sameTime != false && Fit(a.Kind, one, other, (x, y) => identity.IsSame(x, y) || identity.AreOneHolder(one.Party, x, y, Earlier(a.First, b.First), Later(a.Last, b.Last))))
                    byOffice += sameTime == true ? 1 : 0;
                else if (AreHeadsOfGroup(a, one, b, other))
                    heads++;
                else if (sameTime == true && Fit(a.Kind, one, other, (x, y) => identity.IsSame(x, y) || identity.MayBeReadOtherwise(x, y) || isSameStay && identity.MayBeSpeltOtherwise(x, y)))
                    read++;
                else
                    others++;
            }
            else
            {
                var seats = Seats(a, one, b, other, identity);
                others += seats == false || seats is null && IsPersonAndOffice(a, one, other) ? 1 : 0;
                byOffice += seats == true ? 1 : 0;
                doubted += seats is null && TellOtherOffices(one, other) ? 1 : 0;
            }
        }

        // Names that only resemble each other need somebody else who vouches for them, or the place and the day.
        others += inDoubt > 0 && !isVouched && named + byEar + inDoubt < Vouched ? inDoubt : 0;
        others += named + byEar + inDoubt > 0 ? heads : 0;
        others += isVouched || isSameDay && named + byEar + byOffice > 0 ? 0 : read;
        return new(others, named + byEar + inDoubt, byOffice, doubted);
    }

    // Delegations are told in part: one traveller in common will do. A meeting of other people is another meeting.
    private static bool Fit(EventKind kind, Side one, Side other, Func<NamedPerson, NamedPerson, bool> same)
    {
        var common = Shared(one, other, same);
        return common > 0 && (kind is EventKind.Visit or EventKind.Cancellation
            || common == one.People.Length || Shared(other, one, same) == other.People.Length);
    }

    private static int Shared(Side one, Side other, Func<NamedPerson, NamedPerson, bool> same) =>
        one.People.Count(person => Array.Exists(other.People, candidate => same(person, candidate)));

    // A session of two groups is led by several heads; a talk of somebody with one of them is told by who it is.
    private static bool AreHeadsOfGroup(ReportFacts a, Side one, ReportFacts b, Side other) =>
        a.Kind == EventKind.Meeting && one.Party == other.Party
        && a.Sides.Concat(b.Sides).All(side => PartyGroups.IsGroup(side.Party));

    private static bool TellOtherOffices(Side one, Side other) => one.Offices.Length > 0 && other.Offices.Length > 0;

    // Lavrov said, and the foreign ministry said: two statements; the foreign minister is he. An organisation speaks through its people.
    private static bool IsPersonAndOffice(ReportFacts a, Side one, Side other) =>
        a.Kind == EventKind.Statement && a.Sides.Length == 1 && one.People.Length + other.People.Length > 0
        && !PartyCatalogue.Get(one.Party).IsOrganisation;

    private static bool? Seats(ReportFacts a, Side one, ReportFacts b, Side other, Identity identity)
    {
        if (one.People.Length > 0)
            return Filled(one, other, b, identity);
        if (other.People.Length > 0)
            return Filled(other, one, a, identity);
        if (one.OpenOffices.Length == 0 || other.OpenOffices.Length == 0)
            return null;
        if (one.OpenOffices.Any(office => other.OpenOffices.Any(rival => identity.AreOne(one.Party, office, rival, a.First))))
            return true;
        return one.OpenOffices.Concat(other.OpenOffices).All(identity.IsExclusive) ? false : null;
    }

    // Whether somebody named on one side can sit in a seat that the other side knows by office only.
    private static bool? Filled(Side named, Side open, ReportFacts openReport, Identity identity)
    {
        if (open.OpenOffices.Length == 0)
            return null;
        var unknown = false;
        foreach (var person in named.People)
        {
            foreach (var office in open.OpenOffices)
            {
                var held = identity.Held(person, open.Party, office, openReport.First, openReport.Last);
                if (held == true)
                    return true;
                unknown |= held is null;
            }
        }

        return unknown ? null : false;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one < other ? one : other;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other ? one : other;
}
