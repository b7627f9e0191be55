namespace KnowledgeGraph.Storage.Records;

/// <summary>What a mention tells of the offices of those whom it names.</summary>
/// <param name="Participants">As <see cref="ParticipantCells"/> writes them.</param>
public sealed record OfficeReport(string Mention, string Status, DateRecord Date, DateTimeOffset? PublishedAt, IReadOnlyList<string?[]> Participants);
