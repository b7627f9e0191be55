using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>The judgements of the store as this process read them last. A commit that rests on older ones than the store has is refused by it.</summary>
internal sealed class JudgementsInUse(IJudgementStore store)
{
    private volatile JudgementLog? _log;

    public async Task<JudgementLog> GetAsync(CancellationToken cancellationToken) =>
        _log ??= await store.ReadAsync(cancellationToken);

    /// <summary>They may have changed: they are read again when they are needed.</summary>
    public void Forget() => _log = null;
}
