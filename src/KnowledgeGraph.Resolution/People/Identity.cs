using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Whether two named people are one, and whether a person can have sat in an unnamed seat.</summary>
internal sealed class Identity(OfficeTable offices, NamedPeople people)
{
    private const int Days = 7;

    private readonly NamePairs _names = new();
    private readonly ExclusiveOffices _exclusive = new(offices);
    private readonly OfficesAtOnce _atOnce = new(offices);

    /// <summary>People in the table are who they are; others are one person when their spellings may be one name. A family name alone means two where two offices are told that nobody holds at once.</summary>
    public bool IsSame(NamedPerson one, NamedPerson other) =>
        one.Id == other.Id ? IsKnown(one) || one.Name.IsFull || !(one.Office is { } a && other.Office is { } b && _atOnce.AreOfTwo(a, b)) : !(IsKnown(one) && IsKnown(other)) && _names.Of(one, other).MayBe;

    /// <summary>Whether the two may be one whose name was written by ear: never two whom the table knows, nor two offices that one person at a time holds.</summary>
    /// <returns>The less, the more alike; null: they can't be one.</returns>
    public int? Unlikeness(NamedPerson one, NamedPerson other) =>
        IsKnown(one) && IsKnown(other) || one.Office is { } a && other.Office is { } b && a != b && IsExclusive(a) && IsExclusive(b)
            ? null
            : _names.Of(one, other).Unlikeness;

    /// <summary>Whether two reports of one time name the holder of one office, however they spell the name: of an office that one person at a time holds; of
    /// another one where only one of the two read the name from characters, so that the sounds say nothing, and within days.</summary>
    /// <param name="from">With <paramref name="to"/>, the days that both tell of: there the office must not have changed hands.</param>
    public bool AreOneHolder(PartyCode party, NamedPerson one, NamedPerson other, DateOnly? from, DateOnly? to) =>
        one.Office is { } office && office == other.Office && !(IsKnown(one) && IsKnown(other))
        && (IsExclusive(office) || one.IsReadFromCharacters != other.IsReadFromCharacters && to?.DayNumber - from?.DayNumber <= Days)
        && !offices.TermsIn(party, office).Any(term => term.From > from && term.From <= to);

    /// <summary>Whether only one of the two was read from characters, so that they may be one however they sound; of both the same office is told, or none.</summary>
    public bool MayBeReadOtherwise(NamedPerson one, NamedPerson other) => one.IsReadFromCharacters != other.IsReadFromCharacters
        && !(IsKnown(one) && IsKnown(other)) && one.Office == other.Office;

    /// <summary>The same of any two scripts, where more is known of both than that.</summary>
    public bool MayBeSpeltOtherwise(NamedPerson one, NamedPerson other) => one.Script != other.Script && !(IsKnown(one) && IsKnown(other)) && one.Office == other.Office;

    public NamedPerson Named(Participant participant) => people.Of(participant);

    public bool IsKnown(NamedPerson person) => offices.TermsOf(person.Id).Any();

    public bool IsExclusive(string office) => _exclusive.Contains(office);

    /// <returns>True or false when the report or the table tells; null when nobody knows.</returns>
    public bool? Held(NamedPerson person, PartyCode party, string office, DateOnly? from, DateOnly? to)
    {
        if (person.Office == office)
            return true;
        if (from is not { } first || to is not { } last)
            return null;
        if (Terms(person, office).Any(term => Overlaps(term, first, last)))
            return true;
        if (!_exclusive.Contains(office) || !Covers(party, office, first, last))
            return null;
        return IsKnown(person) || first == last && offices.Holder(party, office, first) is { } holder && !new PersonName(holder.Name).MayBe(person.Name)
            ? false
            : null;
    }

    /// <summary>Whether one person held both offices then, such as head of state and head of the party.</summary>
    public bool AreOne(PartyCode party, string one, string other, DateOnly? day) => one == other
        || day is { } known && offices.Holder(party, one, known) is { } a && offices.Holder(party, other, known) is { } b && a.Person == b.Person;

    private IEnumerable<OfficeTerm> Terms(NamedPerson person, string office) => offices.TermsOf(person.Id).Where(term => term.Office == office);

    private bool Overlaps(OfficeTerm term, DateOnly first, DateOnly last) =>
        (term.From is null || term.From <= last) && first <= (term.To ?? offices.VerifiedUntil);

    // Outside what the table covers, silence of the table proves nothing.
    private bool Covers(PartyCode party, string office, DateOnly first, DateOnly last)
    {
        if (last > offices.VerifiedUntil)
            return false;
        return offices.TermsIn(party, office).Any(term => term.From is null || term.From <= first);
    }
}
