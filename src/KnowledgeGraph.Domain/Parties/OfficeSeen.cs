using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>An office in which dated reports name a person.</summary>
/// <param name="Reports">How many live mentions name the person in it.</param>
/// <param name="Evidence">Those of the first and of the last days, by day, then by id; never empty.</param>
public sealed record OfficeSeen(PersonId Person, PartyCode Party, string Office, int Reports, ValueList<OfficeEvidence> Evidence)
{
    /// <summary>How many mentions of the first and how many of the last days are kept as evidence.</summary>
    public const int EvidenceAtEachEnd = 5;

    /// <summary>The first day on which a report names the person in this office.</summary>
    public DateOnly First => Evidence[0].Day;

    /// <summary>The last one.</summary>
    public DateOnly Last => Evidence[^1].Day;
}

/// <summary>A mention that names somebody in an office, and the day for which it does.</summary>
public sealed record OfficeEvidence(DateOnly Day, MentionId Mention);
