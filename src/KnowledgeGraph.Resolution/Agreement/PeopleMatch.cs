using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>What two reports say of the people: how many sides name somebody in common, how many fit by office alone.</summary>
/// <param name="Contradict">They tell of different people.</param>
internal readonly record struct PeopleMatch(bool Contradict, int NamedSides = 0, int OfficeSides = 0)
{
    private const int Vouched = 2;

    /// <summary>How many sides agree by name or by office.</summary>
    public int AgreedSides => NamedSides + OfficeSides;

    /// <param name="sameTime">Whether both tell of the same days, on which an office has one holder.</param>
    /// <param name="isVouched">Whether place and day speak for one event where names only resemble each other.</param>
    public static PeopleMatch Of(ReportFacts a, ReportFacts b, PartyMatch parties, Identity identity, bool sameTime = false, bool isVouched = false)
    {
        int named = 0, byEar = 0, inDoubt = 0, byOffice = 0;
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
                else if (sameTime && Fit(a.Kind, one, other, (x, y) => identity.IsSame(x, y) || identity.AreOneHolder(x, y)))
                    byOffice++;
                else
                    return new(true);
            }
            else
            {
                var seats = Seats(a, one, b, other, identity);
                if (seats == false || IsPersonAndOffice(a, one, other))
                    return new(true);
                byOffice += seats == true ? 1 : 0;
            }
        }

        // Names that only resemble each other need somebody else who vouches for them, or the place and the day.
        return inDoubt > 0 && !isVouched && named + byEar + inDoubt < Vouched ? new(true) : new(false, named + byEar + inDoubt, byOffice);
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

    // Lavrov said, and the foreign ministry said: two statements. An organisation speaks through its people.
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
}
