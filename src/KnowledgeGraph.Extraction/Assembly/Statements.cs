using System.Collections.Frozen;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>One statement a speaker and day; one made in or after a dated encounter has that day; one without anything foreign is none.</summary>
internal static class Statements
{
    private const int AfterEncounter = 5;
    private const int NearEncounter = 5;
    private const int NearStatement = 2;

    // Who holds these speaks to other states, whatever is said.
    private static readonly FrozenSet<string> ForeignAffairs = FrozenSet.ToFrozenSet(
        ["foreign_minister", "deputy_foreign_minister", "assistant_foreign_minister", "foreign_ministry", "ambassador", "ambassador_to_un", "chief_envoy", "high_representative"], StringComparer.Ordinal);

    public static IReadOnlyList<Draft> Assemble(List<Draft> statements, List<Draft> encounters)
    {
        foreach (var statement in statements.Where(statement => statement.Date is null && !BelongsToDated(statement, statements)))
            statement.Date = DayOfEncounter(statement, encounters);
        var domestic = statements.Where(statement => IsDomestic(statement, statements, encounters)).ToList();
        statements.RemoveAll(domestic.Contains);
        var merged = new List<Draft>();
        foreach (var statement in statements)
        {
            if (Same(merged, statement) is { } earlier)
                Join(earlier, statement);
            else
                merged.Add(statement);
        }

        for (var i = merged.Count - 1; i >= 0; i--)
        {
            if (merged[i].Date is null && merged.Find(other => other != merged[i] && SameSpeaker(other, merged[i]) && other.Date is not null) is { } dated)
            {
                Join(dated, merged[i]);
                merged.RemoveAt(i);
            }
        }

        return merged;
    }

    // 'China said' is what its ministry said on a day that the text tells, sooner than something said at a meeting.
    private static bool BelongsToDated(Draft statement, List<Draft> statements) =>
        !statement.People.Any() && statements.Exists(other => other.HasOwnDate && !other.People.Any() && SameSpeaker(other, statement));

    private static EventDate? DayOfEncounter(Draft statement, List<Draft> encounters) => encounters
        .Where(e => (e.Kind == EventKind.Meeting || e.Kind == EventKind.Visit && e.Sentence == statement.Sentence) && !e.IsPlan && e.Date is { Precision: DatePrecision.Day }
            && statement.Sentence - e.Sentence is >= 0 and <= AfterEncounter
            && (statement.People.Any() ? statement.People.Any(e.People.Contains) || IsUnnamedIn(statement, e) : statement.Parties.IsSubsetOf(e.Parties)))
        .OrderBy(e => statement.Sentence - e.Sentence).FirstOrDefault()?.Date;

    // 'Russia and Ukraine held talks. Medinsky said': of a side that nobody is named for.
    private static bool IsUnnamedIn(Draft statement, Draft encounter) => encounter.Kind == EventKind.Meeting && statement.Sides.TrueForAll(side => encounter.Sides.Exists(other => other.Party == side.Party && other.Person is null));

    private static bool IsDomestic(Draft statement, List<Draft> statements, List<Draft> encounters)
    {
        if (statement.Targets.Count > 0 || statement.Candidate.IsForeign || statement.Parties.Count > 1 || statement.Parties.Any(party => Domain.Parties.PartyCatalogue.Get(party).IsOrganisation))
            return false;
        if (statement.Sides.Exists(side => ForeignAffairs.Contains(side.Office?.Code ?? "")))
            return false;
        var isNearEncounter = encounters.Exists(e => Math.Abs(statement.Sentence - e.Sentence) <= NearEncounter && e.Parties.Overlaps(statement.Parties))
            || statements.Exists(other => other != statement && Math.Abs(statement.Sentence - other.Sentence) <= NearStatement && (!other.Parties.Overlaps(statement.Parties) || other.Targets.Exists(target => !statement.Parties.Contains(target))));
        if (!isNearEncounter)
            statement.Candidate.Veto ??= "nothing foreign is spoken of";
        return !isNearEncounter;
    }

    private static Draft? Same(List<Draft> merged, Draft statement) =>
        merged.Find(other => SameSpeaker(other, statement) && (other.Date is null || statement.Date is null || other.Date.Overlaps(statement.Date)));

    private static bool SameSpeaker(Draft a, Draft b)
    {
        if (!a.Parties.SetEquals(b.Parties))
            return false;
        var (x, y) = (Voices(a), Voices(b));
        return x.SetEquals(y) || x.Count == 0 || y.Count == 0;
    }

    // Who is named, person or ministry; 'China said' is whoever else speaks for it that day.
    private static HashSet<object> Voices(Draft draft) =>
        [.. draft.Sides.Select(side => (object?)side.Person ?? (side.Office is { Kind: OfficeKind.Body } body ? body.Code : null)).OfType<object>()];

    private static void Join(Draft into, Draft other)
    {
        into.IsToldAgain = true;
        into.Date ??= other.Date;
        foreach (var side in other.Sides)
            into.Add(side);
        foreach (var target in other.Targets)
        {
            if (!into.Targets.Contains(target))
                into.Targets.Add(target);
        }
    }
}
