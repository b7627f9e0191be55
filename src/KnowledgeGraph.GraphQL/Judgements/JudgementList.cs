using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ingest.Judgements;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>A page of judgements: people make them, so all of them are few.</summary>
internal sealed record JudgementList(int TotalCount, Page<StandingJudgement> Page)
{
    private const string List = "judgement";

    public static JudgementList Of(IReadOnlyList<StandingJudgement> all, PageRequest page)
    {
        var start = page.After is { } after ? IndexOf(all, after) + 1 : 0;
        var items = all.Skip(start).Take(page.First ?? PageRequest.DefaultSize).Select(judgement => new PageItem<StandingJudgement>(judgement, Cursor(judgement))).ToList();
        return new(all.Count, new(items, start + items.Count < all.Count, start > 0));
    }

    private static string Cursor(StandingJudgement judgement) => ListCursor.Write(List, "newest", judgement.Judgement.Id.Value);

    private static int IndexOf(IReadOnlyList<StandingJudgement> all, string cursor)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (Cursor(all[i]) == cursor)
                return i;
        }

        throw new InvalidCursorError();
    }
}
