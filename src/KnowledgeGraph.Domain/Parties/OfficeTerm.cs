namespace KnowledgeGraph.Domain.Parties;

/// <summary>Who held which office of a party from when to when; both days included.</summary>
/// <param name="ShortNames">What alone means this person in a later mention: <c>Lavrov</c>.</param>
/// <param name="To">Null: in office on the day to which the table is verified.</param>
public sealed record OfficeTerm(
    PersonId Person, string Name, ValueList<string> ShortNames, PartyCode Party, string Office, DateOnly? From, DateOnly? To, string Source)
{
    /// <summary>Whether the term holds on <paramref name="day"/>; an open end holds until <paramref name="verifiedUntil"/>.</summary>
    public bool Covers(DateOnly day, DateOnly verifiedUntil) => (From is null || From <= day) && day <= (To ?? verifiedUntil);
}
