using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>All that was seen of one id, with what the table of offices knows of it.</summary>
internal sealed class PersonCandidate
{
    // Of a longer text the beginning is name enough, and so many spellings tell who is meant.
    private const int MaxLetters = 200;
    private const int MaxNames = 50;

    public PersonCandidate(PersonSeen seen, OfficeTable table)
    {
        var terms = table.TermsOf(seen.Id).ToList();
        (Seen, IsKnown) = (seen, terms.Count > 0);
        Names =
        [
            .. terms.Select(term => term.Name).Concat(seen.Names).Distinct(StringComparer.Ordinal)
                .Take(MaxNames).Select(name => new PersonName(name.Length > MaxLetters ? name[..MaxLetters] : name)),
        ];
        Offices =
        [
            .. terms.Select(term => new OfficeSpan(term.Office, term.From ?? DateOnly.MinValue, term.To ?? table.VerifiedUntil)),
            .. seen.Offices.Where(month => month.Office is not null).GroupBy(month => month.Office!, StringComparer.Ordinal)
                .Select(office => Span(office.Key, office)),
        ];
        if (seen.Offices.Count > 0 || terms.Count > 0)
            Active = Span("", seen.Offices, Offices);
        IsFull = Names.Any(name => name.IsFull);
    }

    public PersonSeen Seen { get; }

    public PersonId Id => Seen.Id;

    public IReadOnlyList<PersonName> Names { get; }

    public IReadOnlyList<OfficeSpan> Offices { get; }

    /// <summary>From the first to the last day known; null: none is.</summary>
    public OfficeSpan? Active { get; }

    /// <summary>Whether the table of offices has the person.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether more than a family name is known.</summary>
    public bool IsFull { get; }

    public Likeness? LikenessTo(PersonCandidate other) =>
        Names.SelectMany(name => other.Names.Select(rival => name.LikenessTo(rival))).Min();

    /// <summary>Days between the two in the same office; null: they share none.</summary>
    public int? DaysInOfficeTo(PersonCandidate other) =>
        Offices.SelectMany(office => other.Offices.Where(rival => rival.Office == office.Office).Select(rival => (int?)office.DaysTo(rival))).Min();

    private static OfficeSpan Span(string office, IEnumerable<OfficeMonth> months, params IEnumerable<OfficeSpan> spans)
    {
        var days = months.SelectMany(month => new[] { month.Month, LastDay(month.Month) })
            .Concat(spans.SelectMany(span => new[] { span.First, span.Last })).ToList();
        return new(office, days.Min(), days.Max());
    }

    private static DateOnly LastDay(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
}
