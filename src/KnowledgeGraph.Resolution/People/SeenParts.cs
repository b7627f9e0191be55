using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Takes apart what was seen of one id where it may be of several people. What is of one after all is joined again by name, office and time.</summary>
internal sealed class SeenParts(OfficeTable table, PersonJudgements judged)
{
    /// <param name="seen">Of one id.</param>
    /// <param name="vague">Offices in which it is the shorter name of two people.</param>
    public IEnumerable<PersonCandidate> Of(PersonSeen seen, IReadOnlySet<string>? vague = null)
    {
        var whole = new PersonCandidate(seen, table);
        var parts = seen.Offices.Count < 2 && !whole.IsKnown && vague is null ? [whole] : Parts(whole, vague).OrderBy(part => part.IsAstray).ThenBy(part => part.First).ToList();
        foreach (var (root, moment) in judged.Of(seen.Id))
        {
            if (moment is null)
                parts.ForEach(part => part.Roots.Add(root));
            else
                parts.MinBy(part => part.DaysTo(moment.Value))!.Roots.Add(root);
        }

        return parts;
    }

    private IReadOnlyList<PersonCandidate> Parts(PersonCandidate whole, IReadOnlySet<string>? vague)
    {
        var months = whole.Seen.Offices;
        if (judged.Of(whole.Id).Any(named => named.Moment is not null))
            return [.. months.Select(month => whole.Within([month])), .. months.Count == 0 ? [whole] : Array.Empty<PersonCandidate>()];
        if (whole.IsKnown)
            return Known(whole, months);
        if (!whole.IsFull)
            return [.. months.Select(month => whole.Within([month]))];
        var terms = months.GroupBy(month => month.Office, StringComparer.Ordinal)
            .SelectMany(office => office.Key is { } told && vague?.Contains(told) == true ? office.Select(month => whole.Vaguely(month)) : PersonCandidate.Terms([.. office]).Select(whole.Within)).ToList();
        return terms.Count > 1 || terms.Exists(term => term.IsVague) ? terms : [whole];
    }

    // A family name by which the table knows one person may mean another in offices and at times that are not of that one.
    private IReadOnlyList<PersonCandidate> Known(PersonCandidate whole, ValueList<OfficeMonth> months)
    {
        var terms = table.TermsOf(whole.Id).ToList();
        return whole.FamilyNames(terms) is { Count: > 0 } names
            ? [whole, .. months.Where(month => month.Office is not null && !terms.Any(term => IsIn(month, term))).Select(month => whole.Astray(month, names))]
            : [whole];
    }

    private static bool IsIn(OfficeMonth month, OfficeTerm term) => term.Office == month.Office
        && (term.From is not { } from || month.Month.AddMonths(1).DayNumber + OfficeTimes.Change >= from.DayNumber)
        && (term.To is not { } to || month.Month.DayNumber - OfficeTimes.Change <= to.DayNumber);
}
