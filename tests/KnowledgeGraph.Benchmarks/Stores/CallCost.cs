namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>What one call took: all of it, reading neighbourhoods, and how the collector and the disk went on meanwhile.</summary>
internal sealed class CallCost
{
    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan _paused = GC.GetTotalPauseDuration();

    public TimeSpan Time { get; private set; }

    public TimeSpan Reading { get; private set; }

    /// <summary>How long the collector stopped all.</summary>
    public TimeSpan Paused { get; private set; }

    public int Reads { get; private set; }

    public int Ranges { get; private set; }

    public int Reports { get; private set; }

    public void Add(TimeSpan reading, int ranges, int reports) =>
        (Reading, Reads, Ranges, Reports) = (Reading + reading, Reads + 1, Ranges + ranges, Reports + reports);

    public void End() => (Time, Paused) = (TimeProvider.System.GetElapsedTime(_started), GC.GetTotalPauseDuration() - _paused);
}
