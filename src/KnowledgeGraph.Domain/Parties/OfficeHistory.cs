namespace KnowledgeGraph.Domain.Parties;

/// <summary>The offices of one person: the terms of the table, and apart from them what reports show.</summary>
public static class OfficeHistory
{
    /// <param name="person">Every id of this person.</param>
    /// <param name="seen">What reports show of these ids; of others it is left out.</param>
    /// <param name="onDay">Only what was held on this day: by a term that covers it, or between the first and the last day seen.</param>
    /// <returns>Earliest first. What a term of the same office says is not repeated: its reports stand with the term.</returns>
    public static IReadOnlyList<HeldOffice> Of(
        OfficeTable table, IReadOnlyCollection<PersonId> person, IEnumerable<OfficeSeen> seen, DateOnly? onDay = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(person);
        var terms = person.Distinct().SelectMany(table.TermsOf)
            .Where(term => onDay is not { } day || term.Covers(day, table.VerifiedUntil)).ToList();
        var learnt = seen.Where(office => person.Contains(office.Person))
            .GroupBy(office => (office.Party, office.Office)).Select(Merged)
            .Where(office => onDay is not { } day || office.First <= day && day <= office.Last).ToList();
        return
        [
            .. terms.Select(term => Told(term, learnt.Where(office => Says(term, office))))
                .Concat(learnt.Where(office => !terms.Any(term => Says(term, office))).Select(Learnt))
                .OrderBy(office => office.From ?? DateOnly.MinValue).ThenBy(office => office.Party).ThenBy(office => office.Office, StringComparer.Ordinal),
        ];
    }

    // A term without an end goes on behind the day to which the table is verified, so reports of later days say the same.
    private static bool Says(OfficeTerm term, OfficeSeen office) =>
        term.Party == office.Party && term.Office == office.Office
        && (term.From is null || term.From <= office.Last) && (term.To is null || office.First <= term.To);

    private static OfficeSeen Merged(IEnumerable<OfficeSeen> spellings)
    {
        var all = spellings.ToList();
        var evidence = all.SelectMany(office => office.Evidence).Distinct()
            .OrderBy(one => one.Day).ThenBy(one => one.Mention).ToList();
        return all[0] with { Reports = all.Sum(office => office.Reports), Evidence = [.. Ends(evidence)] };
    }

    private static IEnumerable<OfficeEvidence> Ends(List<OfficeEvidence> evidence) =>
        evidence.Where((_, i) => i < OfficeSeen.EvidenceAtEachEnd || i >= evidence.Count - OfficeSeen.EvidenceAtEachEnd);

    private static HeldOffice Told(OfficeTerm term, IEnumerable<OfficeSeen> same)
    {
        var office = same.FirstOrDefault();
        var inTerm = (office?.Evidence ?? []).Where(one => (term.From is null || term.From <= one.Day) && (term.To is null || one.Day <= term.To));
        return new(term.Office, term.Party, term.From, term.To, term.Source, false, office?.Reports ?? 0, [.. inTerm.Select(one => one.Mention)]);
    }

    private static HeldOffice Learnt(OfficeSeen office) => new(
        office.Office, office.Party, office.First, office.Last, HeldOffice.FromReports, true, office.Reports, [.. office.Evidence.Select(one => one.Mention)]);
}
