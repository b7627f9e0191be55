using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Records;

/// <summary>A participant as a JSON array: party, role, name, surface, office, person; missing ones at the end are left out.</summary>
public static class ParticipantCells
{
    public static string?[] Of(Participant participant)
    {
        string?[] cells =
        [
            participant.Party.Value, WireName.Of(participant.Role),
            participant.Name, participant.Surface, participant.Office, participant.Person?.Value,
        ];
        var length = cells.Length;
        while (cells[length - 1] is null)
            length--;
        return cells[..length];
    }

    public static Participant ToParticipant(string?[] cells) => new(
        PartyCode.Parse(cells[0]!), WireName.Parse<ParticipantRole>(cells[1]!), At(cells, 2), At(cells, 3), At(cells, 4),
        At(cells, 5) is { } person ? new PersonId(person) : null);

    /// <returns>The id of the person; null: nobody is named.</returns>
    public static string? PersonOf(string?[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return At(cells, 5);
    }

    private static string? At(string?[] cells, int index) => index < cells.Length ? cells[index] : null;
}
