using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.History;

/// <summary>Finds what an id meant at an instant: every id that a mention ever had by then answers.</summary>
internal sealed class PastIds(PastState state)
{
    private readonly HashSet<MentionId> _seen = [];

    /// <summary>The event of the mention of this id, else of the one that took its place, else of the other members of the event that it was last of.</summary>
    public async Task<ResolvedEvent?> FindAsync(MentionId id, CancellationToken cancellationToken)
    {
        if (!_seen.Add(id) || await state.LifeAsync(id, cancellationToken) is not { } life)
            return null;
        if (life.IsAlive)
            return await EventOfAsync(state, id, cancellationToken);
        foreach (var heir in life.Heirs)
        {
            if (await FindAsync(heir, cancellationToken) is { } inherited)
                return inherited;
        }

        foreach (var member in (await LastAsync(id, life.SupersededAt, cancellationToken))?.Members ?? [])
        {
            if (await FindAsync(member, cancellationToken) is { } left)
                return left;
        }

        return null;
    }

    /// <summary>The event that a mention was last of, before it was withdrawn or an analyst took the event away; null where it is of one, or was never known.</summary>
    public async Task<ResolvedEvent?> FindGoneAsync(MentionId id, CancellationToken cancellationToken)
    {
        if (await state.LifeAsync(id, cancellationToken) is not { } life)
            return null;
        return life.IsAlive ? await LastAsync(id, state.TakenAwayAt(id), cancellationToken) : await LastAsync(id, life.SupersededAt, cancellationToken);
    }

    private async Task<ResolvedEvent?> LastAsync(MentionId id, DateTimeOffset? superseded, CancellationToken cancellationToken) =>
        superseded is { } end ? await EventOfAsync(state.Before(end), id, cancellationToken) : null;

    private static async Task<ResolvedEvent?> EventOfAsync(PastState then, MentionId id, CancellationToken cancellationToken) =>
        (await then.EventsAsync([id], cancellationToken)).FirstOrDefault(resolved => resolved.Members.Contains(id));
}
