using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Records;

/// <summary>What stores derive from an event so that it is found by its parties and their pairs.</summary>
/// <param name="Roles">The roles of each party, in the order of codes.</param>
/// <param name="Many">A visit or meeting of more than <see cref="MaxContactParties"/> parties: it has no entry for each of its pairs; those of its parties serve.</param>
/// <param name="Pairs">Each pair of a visit or meeting as <c>CN-RU</c>.</param>
public sealed record EventIndex(IReadOnlyList<KeyValuePair<string, ParticipantRole[]>> Roles, bool Many, IReadOnlyList<string> Pairs)
{
    public const int MaxContactParties = 20;

    public static EventIndex Of(AccountRecord account)
    {
        ArgumentNullException.ThrowIfNull(account);
        KeyValuePair<string, ParticipantRole[]>[] roles = [.. account.Participants
            .GroupBy(cells => cells[0]!, cells => WireName.Parse<ParticipantRole>(cells[1]!), StringComparer.Ordinal)
            .OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => KeyValuePair.Create(party.Key, party.Distinct().Order().ToArray()))];
        var isContact = account.Kind is "VISIT" or "MEETING";
        var many = isContact && roles.Length > MaxContactParties;
        return new(roles, many, isContact && !many ? [.. Block.Pairs([.. roles.Select(party => PartyCode.Parse(party.Key))])] : []);
    }
}
