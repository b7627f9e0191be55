namespace KnowledgeGraph.Domain.Parties;

/// <summary>Days on which an id means a person, where at other times or in other offices it means others.</summary>
/// <param name="Office">Null: no office is told, or one that is none of <paramref name="Others"/>.</param>
/// <param name="Others">The offices in which people of this id were seen; empty where <paramref name="Office"/> is one.</param>
/// <param name="From">Included.</param>
/// <param name="To">Included.</param>
public sealed record PersonTime(PersonId Id, string? Office, ValueList<string> Others, DateOnly From, DateOnly To)
{
    /// <summary>Whether somebody of this id in that office, or in none, on that day is meant.</summary>
    public bool Covers(PersonId id, string? office, DateOnly day) =>
        Id == id && From <= day && day <= To && (Office is null ? office is null || !Others.Contains(office) : Office == office);
}
