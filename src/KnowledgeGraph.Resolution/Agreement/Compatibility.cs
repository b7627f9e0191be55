using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>Whether two reports agree, are open, or contradict each other.</summary>
internal sealed class Compatibility(Identity identity)
{
    private const int BothSides = 2;

    public Comparison Compare(ReportFacts a, ReportFacts b) => a.Article == b.Article
        ? Comparison.Contradict(Reason.SameArticle)
        : Compare(a, b, a.Report.Article.Voice == b.Report.Article.Voice);

    /// <summary>As if the two stood in different articles, of one voice or of two.</summary>
    public Comparison Compare(ReportFacts a, ReportFacts b, bool sameVoice)
    {
        if (a.Kind != b.Kind)
            return Comparison.Contradict(Reason.OtherKind);
        return Distance.Between(a, b) is { } distance ? Compare(a, b, distance, sameVoice) : Comparison.Contradict(Reason.TooFarApart);
    }

    private Comparison Compare(ReportFacts a, ReportFacts b, Distance distance, bool sameVoice)
    {
        var samePlace = Places.MayBeSame(a.Account.Place, b.Account.Place);
        if (!samePlace && a.Account.Place!.Country != b.Account.Place!.Country)
            return Comparison.Contradict(Reason.OtherPlace);
        if (OtherThing(a.Account, b.Account) is { } other)
            return Comparison.Contradict(other);
        if (PartyMatch.Of(a, b) is not { } parties)
            return Comparison.Contradict(Reason.OtherParties);
        var people = People(a, b, parties, distance);
        if (people.Contradict)
            return !IsReplaced(a, b, distance, people) ? Comparison.Contradict(Reason.OtherPeople)
                : SaysWhoCame(a, b) ? new(Relation.Agree, Reason.SameCity, AgreementLevel.Of(a, b, distance, people, isCopy: false, isPlain: false))
                : new(Relation.Open, Reason.OtherPeople);
        if (!samePlace && !MayBeOneJourney(a, people))
            return Comparison.Contradict(Reason.OtherPlace);
        if (parties.IsHosted && people.AgreedSides < BothSides)
            return Comparison.Contradict(Reason.OtherParties);
        var isCopy = sameVoice && a.Facts.Equals(b.Facts);
        if (!isCopy && !Sufficiency.IsEnough(a, b, distance, people, parties) || !samePlace && !AreDaysOfOne(a, distance))
            return new(Relation.Open, Reason.TooLittleInCommon);
        var isPlain = samePlace && !parties.IsHosted;
        var isStrong = isCopy || distance.Closeness == Closeness.SameDay && people.NamedSides > 0 && !parties.ByGroup && isPlain;
        return new(Relation.Agree, Common(a, b, people, isCopy), AgreementLevel.Of(a, b, distance, people, isCopy, isPlain), isStrong, distance.Closeness);
    }

    /// <summary>Whether a report that says so may correct another: all that they tell is the same but the people of one side or the city.</summary>
    public bool MayCorrect(ReportFacts right, ReportFacts wrong)
    {
        if (!right.Cues.IsCorrection || right.Kind != wrong.Kind || right.Article == wrong.Article
            || Distance.Between(right, wrong) is not { Closeness: <= Closeness.DayApart } distance
            || OtherThing(right.Account, wrong.Account) is not null || PartyMatch.Of(right, wrong) is not { IsHosted: false } parties)
        {
            return false;
        }

        var people = People(right, wrong, parties, distance);
        return Places.MayBeSame(right.Account.Place, wrong.Account.Place) ? people.OtherSides == 1 : Places.SameCountry(right, wrong) && people.OtherSides == 0;
    }

    /// <summary>Whether a report that tells of more days, people or targets than two others shows that these tell of one thing, though each tells of other ones.</summary>
    public bool Vouches(ReportFacts whole, ReportFacts a, ReportFacts b)
    {
        if (!IsPart(whole, a) || !IsPart(whole, b))
            return false;
        var comparison = Distance.Between(a, b) is null && HasDays(whole, a) && HasDays(whole, b)
            ? Compare(a, b, new(Closeness.DayApart, 1), sameVoice: false)
            : Compare(a, b);
        return comparison.Relation != Relation.Contradict || comparison.Reason is Reason.OtherPeople or Reason.OtherTargets
            && Places.MayBeSame(a.Account.Place, b.Account.Place) && Names(whole, a) && Names(whole, b);
    }

    /// <summary>Whether a report that agrees with two others shows that these, which spell names in two scripts, name the same people.</summary>
    public bool VouchesForNames(ReportFacts whole, ReportFacts a, ReportFacts b) =>
        Compare(a, b) is { Relation: Relation.Contradict, Reason: Reason.OtherPeople or Reason.OtherPlace } comparison
        && (Places.MayBeSame(a.Account.Place, b.Account.Place) || comparison.Reason == Reason.OtherPlace && a.Kind == EventKind.Visit && Places.SameCountry(a, b))
        && Compare(whole, a).Relation == Relation.Agree && Compare(whole, b).Relation == Relation.Agree
        && a.Sides.All(side => b.SideOf(side.Party) is not { } other || AreNamedAlike(side, other) || whole.SideOf(side.Party) is { } known && Names(known, side, a) && Names(known, other, b));

    private bool AreNamedAlike(Side one, Side other) => one.People.Length == 0 || other.People.Length == 0
        || Array.Exists(one.People, person => Array.Exists(other.People, rival => identity.IsSame(person, rival)));

    // A family name alone may be that of both.
    private bool Names(Side whole, Side part, ReportFacts report) => Array.TrueForAll(part.People, person =>
        Array.Exists(whole.People, known => known.Name.IsFull && IsNamedIn(report, part.Party, known, person)));

    private bool IsPart(ReportFacts whole, ReportFacts part) => Compare(whole, part) is { Relation: Relation.Agree, Closeness: <= Closeness.DayApart };

    private static bool HasDays(ReportFacts whole, ReportFacts part) => whole.Kind is EventKind.Visit or EventKind.Meeting
        && whole.Date is { Precision: DatePrecision.Day } days && part.Date is { Precision: DatePrecision.Day } day && days.Start <= day.Start && day.End <= days.End;

    private bool Names(ReportFacts whole, ReportFacts part) => whole.Account is Statement all
        ? ((Statement)part.Account).Targets.All(all.Targets.Contains)
        : part.Sides.All(side => side.People.All(person => whole.SideOf(side.Party)?.People.Any(known => IsNamedIn(part, side.Party, known, person)) == true));

    private bool IsNamedIn(ReportFacts part, PartyCode party, NamedPerson known, NamedPerson person) => identity.IsSame(known, person)
        || known.Script != person.Script && identity.Unlikeness(known, person) is not null
        || identity.AreOneHolder(party, known, person, part.First, part.Last) || !known.IsReadFromCharacters && identity.MayBeReadOtherwise(known, person);

    private PeopleMatch People(ReportFacts a, ReportFacts b, PartyMatch parties, Distance distance) => PeopleMatch.Of(
        a, b, parties, identity, distance.Closeness == Closeness.Year ? null : true, isVouched: distance.Closeness == Closeness.SameDay && IsPinned(a, b),
        isSameDay: distance.Closeness == Closeness.SameDay);

    // Two delegations of one country that arrive in another on one day, talks of other people of the same two in one city, two decisions of a day on one thing, two speakers of a day about just the same parties are rare.
    private static bool IsPinned(ReportFacts a, ReportFacts b) => (a.Account, b.Account) switch
    {
        (Meeting, Meeting) => Places.SameCity(a, b),
        (Visit, Visit) => Places.SameCity(a, b) || (a.Scripts & b.Scripts) == 0,
        (Statement one, Statement other) => one.Targets.Count > 0 && one.Targets.ToHashSet().SetEquals(other.Targets),
        _ => true,
    };

    private static Reason Common(ReportFacts a, ReportFacts b, PeopleMatch people, bool isCopy) =>
        isCopy ? Reason.Copy
        : people.NamedSides > 0 ? Reason.SamePeople
        : people.OfficeSides > 0 ? Reason.SameOffices
        : Places.SameCity(a, b) ? Reason.SameCity
        : Reason.SamePeriod;

    private static bool SaysWhoCame(ReportFacts a, ReportFacts b) => Places.SameCity(a, b) && (a.Account.Status == EventStatus.Occurred ? a : b).Cues.IsReplacement;

    // Somebody else came than was planned: one side, on the day and in the city of the plan. Too little to join, unless it says so, and nothing against it.
    private static bool IsReplaced(ReportFacts a, ReportFacts b, Distance distance, PeopleMatch people) =>
        a.Kind is EventKind.Visit or EventKind.Meeting && a.Account.Status != b.Account.Status && people.OtherSides == 1
        && distance.Closeness == Closeness.SameDay && (Places.SameCity(a, b) || a.Kind == EventKind.Visit);

    // A trip leads through several cities of a country; and of the talk of two people, reports may name the wrong one.
    private static bool MayBeOneJourney(ReportFacts a, PeopleMatch people) => a.Kind switch
    {
        EventKind.Visit => people.NamedSides > 0,
        EventKind.Meeting => people.AgreedSides >= BothSides,
        _ => false,
    };

    private static bool AreDaysOfOne(ReportFacts a, Distance distance) =>
        distance.Closeness == Closeness.SameDay || a.Kind == EventKind.Visit && distance.Closeness == Closeness.DayApart;

    // A decision is known by what it calls off, a statement by whom it is about.
    private static Reason? OtherThing(DiplomaticEvent one, DiplomaticEvent other) => (one, other) switch
    {
        (Meeting a, Meeting b) when a.Mode != b.Mode => Reason.OtherMode,
        (Cancellation a, Cancellation b) when a.Cancels != b.Cancels
            || a.PlannedDate is { } day && b.PlannedDate is { } otherDay && day.DaysFrom(otherDay) > 1 => Reason.OtherCancelled,
        (Statement a, Statement b) when Sufficiency.AreAboutOthers(a, b) => Reason.OtherTargets,
        _ => null,
    };
}
