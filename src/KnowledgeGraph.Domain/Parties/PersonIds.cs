namespace KnowledgeGraph.Domain.Parties;

/// <summary>Under which ids reports name a person.</summary>
/// <param name="Ids">As reports have them.</param>
/// <param name="Times">Of the ids that mean others too, when they mean the person.</param>
public sealed record PersonIds(ValueList<PersonId> Ids, ValueList<PersonTime> Times)
{
    /// <summary>Ids that mean nobody else.</summary>
    public static PersonIds FromIds(ValueList<PersonId> ids) => new(ids, []);

    /// <param name="office">Null: none is told.</param>
    public bool Mean(PersonId id, string? office, DateOnly day) =>
        Ids.Contains(id) && (Times.All(time => time.Id != id) || Times.Any(time => time.Covers(id, office, day)));
}
