using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>Which new mention says what an earlier one of the article said: the pairs that agree best in people, date and evidence, each mention once.</summary>
internal sealed class Succession(TextShift shift)
{
    private const int Same = 4;
    private const int Near = 2;
    private const int Likely = 3;
    private const double LikeWords = 0.5;

    /// <returns>For each draft, the index of its predecessor, or null.</returns>
    public int?[] Match(IReadOnlyList<Draft> drafts, IReadOnlyList<Mention> earlier)
    {
        var result = new int?[drafts.Count];
        var taken = new bool[earlier.Count];
        var pairs = from draft in Enumerable.Range(0, drafts.Count)
                    from old in Enumerable.Range(0, earlier.Count)
                    let score = Score(drafts[draft], earlier[old])
                    where score >= Likely
                    // Earlier mentions come in the order of their ids, so that ties don't depend on a store.
                    orderby score descending, draft, earlier[old].Id
                    select (draft, old);
        foreach (var (draft, old) in pairs)
        {
            if (result[draft] is not null || taken[old])
                continue;
            result[draft] = old;
            taken[old] = true;
        }

        return result;
    }

    private int Score(Draft draft, Mention old)
    {
        if (draft.Account.Kind != old.Account.Kind)
            return 0;
        var parties = draft.Account.Parties.SequenceEqual(old.Account.Parties) ? Same : draft.Account.Parties.Intersect(old.Account.Parties).Any() ? 0 : -Same;
        return parties + People(draft.Account, old.Account) + Date(draft.Account, old.Account) + Evidence(draft.Evidence, old.Evidence);
    }

    private static int People(DiplomaticEvent one, DiplomaticEvent other)
    {
        var (a, b) = (Named(one), Named(other));
        return a.Count == 0 || b.Count == 0 ? 0 : a.SetEquals(b) ? Same : a.Overlaps(b) ? Near : -Near;
    }

    private static HashSet<PersonId> Named(DiplomaticEvent account) => [.. account.Participants.Select(p => p.Person).OfType<PersonId>()];

    private static int Date(DiplomaticEvent one, DiplomaticEvent other) => (one.Date, other.Date) switch
    {
        (null, null) => 1,
        ({ } a, { } b) => a == b ? Near : a.Overlaps(b) ? 1 : -1,
        _ => 0,
    };

    private int Evidence(Evidence draft, Evidence old)
    {
        if (draft.Text == old.Text || draft.Span is { } span && old.Span is { } before && shift.Follow(before) is { } after && after.Overlaps(span))
            return Same;
        var (a, b) = (Words(draft.Text), Words(old.Text));
        return a.Count > 0 && b.Count > 0 && a.Intersect(b).Count() >= LikeWords * Math.Min(a.Count, b.Count) ? Near : 0;
    }

    private static HashSet<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
