using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Ingest.People;

/// <summary>From when to when somebody held an office: by a term of the table of offices, or from the first to the last month in which mentions say so.</summary>
/// <param name="First">Included; <see cref="DateOnly.MinValue"/> where a term leaves it open.</param>
/// <param name="Last">Included; of a term without an end the day to which the table is verified.</param>
public sealed record OfficeTime(string Office, DateOnly First, DateOnly Last)
{
    internal static IEnumerable<OfficeTime> Of(OfficeTable table, IEnumerable<PersonId> ids, PartyCode party) =>
        ids.SelectMany(table.TermsOf).Where(term => term.Party == party)
            .Select(term => new OfficeTime(term.Office, term.From ?? DateOnly.MinValue, term.To ?? table.VerifiedUntil));

    internal static IEnumerable<OfficeTime> Of(IEnumerable<OfficeMonth> months) =>
        months.Where(month => month.Office is not null).GroupBy(month => month.Office!, StringComparer.Ordinal)
            .Select(office => new OfficeTime(office.Key, office.Min(month => month.Month), office.Max(month => month.Month).AddMonths(1).AddDays(-1)));
}
