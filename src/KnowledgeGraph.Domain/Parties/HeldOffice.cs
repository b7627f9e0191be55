using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>An office that a person held, as the table says or as reports show.</summary>
/// <param name="From">Of a learnt office the first day on which a report tells of it; null where it is not known.</param>
/// <param name="To">Of a learnt office the last such day; null: still held when the table was verified.</param>
/// <param name="Source">That of the table, or <see cref="FromReports"/>.</param>
/// <param name="IsLearnt">Whether only reports say so.</param>
/// <param name="Reports">How many live mentions name the person in it.</param>
/// <param name="Mentions">Some of them, by day.</param>
public sealed record HeldOffice(
    string Office, PartyCode Party, DateOnly? From, DateOnly? To, string Source, bool IsLearnt, int Reports, ValueList<MentionId> Mentions)
{
    /// <summary>The source of what was learnt.</summary>
    public const string FromReports = "reports";
}
