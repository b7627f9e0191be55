namespace KnowledgeGraph.Ingest.Tests.History;

/// <summary>Stands still between steps, each longer than the span within which an event counts as unchanged.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private DateTimeOffset _now = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public void Step() => _now = _now.AddMinutes(2);

    public override DateTimeOffset GetUtcNow() => _now;
}
