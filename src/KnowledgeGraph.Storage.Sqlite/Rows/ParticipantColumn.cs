using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Participants in their column: their cells, in which the number of the role, that of its bit in <c>event_party.roles</c>, stands for its name.</summary>
internal static class ParticipantColumn
{
    private const int RoleAt = 1;

    private static readonly string[] _names = [.. Enum.GetValues<ParticipantRole>().Select(WireName.Of)];

    public static string Write(string?[][] participants) => RecordJson.Write([.. participants.Select(
        cells => With(cells, ((int)WireName.Parse<ParticipantRole>(cells[RoleAt]!)).ToString(CultureInfo.InvariantCulture)))]);

    public static string?[][] Read(string json)
    {
        var participants = RecordJson.Cells(json);
        foreach (var cells in participants)
        {
            // Rows that were written before hold the name.
            if (int.TryParse(cells[RoleAt], NumberStyles.None, CultureInfo.InvariantCulture, out var role))
                cells[RoleAt] = _names[role];
        }

        return participants;
    }

    private static string?[] With(string?[] cells, string role)
    {
        string?[] copy = [.. cells];
        copy[RoleAt] = role;
        return copy;
    }
}
