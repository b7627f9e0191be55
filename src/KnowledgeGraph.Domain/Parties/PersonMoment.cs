using System.Globalization;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>An id in an office and month: who is meant where the id means several people. It is an id itself: <c>ab12@1996-03.head_of_state</c>.</summary>
/// <param name="Id">As reports name the person.</param>
/// <param name="Office">Null: no office is told.</param>
/// <param name="Month">Its first day.</param>
public readonly record struct PersonMoment(PersonId Id, string? Office, DateOnly Month)
{
    private const string Format = "yyyy-MM";

    /// <summary>As an id of its own.</summary>
    public PersonId ToId() => new(FormattableString.Invariant($"{Id.Value}@{Month:yyyy-MM}{(Office is null ? "" : ".")}{Office}"));

    /// <returns>Null: it is an id as reports have it.</returns>
    public static PersonMoment? Of(PersonId id)
    {
        var at = id.Value.LastIndexOf('@');
        if (at <= 0 || id.Value.Length - at - 1 < Format.Length)
            return null;
        var (month, rest) = (id.Value.Substring(at + 1, Format.Length), id.Value[(at + 1 + Format.Length)..]);
        return DateOnly.TryParseExact(month, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && (rest.Length == 0 || rest[0] == '.' && rest.Length > 1)
            ? new(new(id.Value[..at]), rest.Length == 0 ? null : rest[1..], first)
            : null;
    }

    /// <summary>The id as reports have it.</summary>
    public static PersonId Stored(PersonId id) => Of(id)?.Id ?? id;
}
