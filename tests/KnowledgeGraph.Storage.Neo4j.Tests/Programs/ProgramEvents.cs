using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>Events of live mentions: those of a kind and set of parties are one. Enough to make events grow, merge, lose their anchor and go.</summary>
internal static class ProgramEvents
{
    public static Dictionary<EventId, ResolvedEvent> Of(IEnumerable<(Article Article, IReadOnlyList<Mention> Mentions)> articles)
    {
        var events = articles
            .SelectMany(told => told.Mentions.Select(mention => (Mention: mention, told.Article)))
            .GroupBy(report => $"{report.Mention.Account.Kind} {string.Join(',', report.Mention.Account.Parties)}")
            .Select(reports => Told([.. reports]))
            .ToDictionary(resolved => resolved.Id);
        Link(events);
        return events;
    }

    private static ResolvedEvent Told((Mention Mention, Article Article)[] reports)
    {
        var plain = EventBuilder.Visit().Event(reports);
        var anchor = reports.Single(report => report.Mention.Id == plain.Members[0]).Mention;
        return plain with
        {
            Account = anchor.Account,
            History = [new(anchor.Account.Status, plain.FirstReported, anchor.Id)],
            Contradictions = reports.Length < 2 ? [] : [new("date", [new("2023-01-01", [anchor.Id], true), new("2023-01-02", [plain.Members[1]], false)])],
        };
    }

    private static void Link(Dictionary<EventId, ResolvedEvent> events)
    {
        ResolvedEvent[] visits = [.. events.Values.Where(e => e.Account is Visit).OrderBy(e => e.Id)];
        if (visits.Length == 0)
            return;
        foreach (var resolved in events.Values.ToList())
        {
            if (resolved.Account is Cancellation)
            {
                events[resolved.Id] = resolved with { Cancels = visits[0].Id };
                events[visits[0].Id] = events[visits[0].Id] with { CancelledBy = resolved.Id };
            }
            else if (resolved.Account is Meeting)
            {
                events[resolved.Id] = resolved with { During = visits[^1].Id };
            }
        }

        if (visits.Length > 1)
            events[visits[0].Id] = events[visits[0].Id] with { RescheduledAs = visits[1].Id };
    }
}
