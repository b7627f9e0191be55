using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>Whether two reports tell of one place.</summary>
internal static class Places
{
    /// <summary>Whether they may be one: what one doesn't tell fits anything.</summary>
    public static bool MayBeSame(Place? one, Place? other) => one is null || other is null
        || one.Country == other.Country && (one.City is null || other.City is null || one.Id == other.Id);

    public static bool SameCity(ReportFacts a, ReportFacts b) =>
        a.Account.Place is { City: not null } one && b.Account.Place is { City: not null } other && one.Id == other.Id;

    public static bool SameCountry(ReportFacts a, ReportFacts b) => a.Account.Place is { } one && b.Account.Place is { } other && one.Country == other.Country;
}
