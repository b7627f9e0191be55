using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>When articles without a publication were recorded. Events tell these instants as those of their reports.</summary>
internal sealed class RecordedInstants
{
    private readonly HashSet<long> _ticks = [];

    public void Add(ArchivedArticle article)
    {
        foreach (var version in article.Versions)
        {
            if (version is { PublishedAt: null, RecordedAt: { } ticks })
                _ticks.Add(ticks);
        }
    }

    public EventRecord LeftOutOf(EventRecord resolved) => _ticks.Count == 0 ? resolved : resolved with
    {
        FirstReported = LeftOut(resolved.FirstReported),
        LastReported = LeftOut(resolved.LastReported),
        History = [.. resolved.History.Select(LeftOutOf)],
    };

    private string?[] LeftOutOf(string?[] step) =>
        _ticks.Contains(InstantText.Parse(step[1]!).UtcTicks) ? [step[0], null, .. step[2..]] : step;

    private long LeftOut(long ticks) => _ticks.Contains(ticks) ? 0 : ticks;
}
