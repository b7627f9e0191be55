using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>What a commit must write and log, from the events before and after it.</summary>
internal sealed class ChangeDiff
{
    // RETRACTED first, so that nobody sees two events of one occurrence.
    private static readonly ChangeKind[] _order =
        [ChangeKind.Retracted, ChangeKind.Split, ChangeKind.Merged, ChangeKind.StatusChanged, ChangeKind.Updated, ChangeKind.Created];

    private static readonly TimeSpan _recording = TimeSpan.FromMinutes(1);

    private readonly Dictionary<MentionId, ResolvedEvent> _before = [];
    private readonly Dictionary<MentionId, MentionId> _replaced;

    /// <param name="written">The mentions of the commit; those that took the place of another tell so.</param>
    public ChangeDiff(IReadOnlyCollection<ResolvedEvent> before, IReadOnlyCollection<ResolvedEvent> after, IReadOnlyCollection<Mention> written)
    {
        _replaced = written.Where(mention => mention.Replaces is not null).ToDictionary(mention => mention.Id, mention => mention.Replaces!.Value);
        foreach (var old in before)
        {
            foreach (var member in old.Members)
                _before[member] = old;
        }

        var sources = after.ToDictionary(now => now.Id, SourcesOf);
        var successors = sources.SelectMany(pair => pair.Value).CountBy(source => source.Id).ToDictionary();
        Removals = [.. before.Select(old => old.Id).Where(id => !sources.ContainsKey(id)).Order()];
        Changes =
        [
            .. before.Where(old => !successors.ContainsKey(old.Id)).Select(old => new ChangeDraft(ChangeKind.Retracted, old, null, []))
                .Concat(after.Select(now => Change(now, sources, successors)).OfType<ChangeDraft>())
                .OrderBy(change => Array.IndexOf(_order, change.Change)).ThenBy(change => change.Event.Id),
        ];
        var changed = Changes.Where(change => change.Change != ChangeKind.Retracted).Select(change => change.Event.Id).ToHashSet();
        var revised = written.Select(mention => mention.Id).ToHashSet();
        Upserts = [.. after.Where(now => changed.Contains(now.Id) || now.Members.Any(revised.Contains)).OrderBy(now => now.Id)];
    }

    public IReadOnlyList<ResolvedEvent> Upserts { get; }

    public IReadOnlyList<EventId> Removals { get; }

    public IReadOnlyList<ChangeDraft> Changes { get; }

    private static ChangeDraft? Change(
        ResolvedEvent now, Dictionary<EventId, List<ResolvedEvent>> allSources, Dictionary<EventId, int> successors)
    {
        var sources = allSources[now.Id];
        if (sources.Count == 0)
            return new(ChangeKind.Created, now, null, []);
        if (sources is [var only] && IsSame(only, now))
            return null;
        var previous = sources.Find(source => source.Id == now.Id) ?? sources[0];
        EventStatus? previousStatus = previous.Account.Status == now.Account.Status ? null : previous.Account.Status;
        var kind = sources.Exists(source => successors[source.Id] > 1) ? ChangeKind.Split
            : sources.Count > 1 ? ChangeKind.Merged
            : previousStatus is not null ? ChangeKind.StatusChanged
            : ChangeKind.Updated;
        // What lives on keeps its id: a follower who takes the previous ids away must not lose the other part of a split.
        return new(kind, now, previousStatus, [.. sources.Select(source => source.Id).Where(id => !allSources.ContainsKey(id)).Order()]);
    }

    // Reports without a publication stand at the time of recording, which the store sets a moment after it was computed with.
    private static bool IsSame(ResolvedEvent old, ResolvedEvent now) =>
        old == now || IsNear(old.FirstReported, now.FirstReported) && IsNear(old.LastReported, now.LastReported)
            && old.History.Zip(now.History).All(pair => IsNear(pair.First.ReportedAt, pair.Second.ReportedAt))
            && old == now with
            {
                FirstReported = old.FirstReported,
                LastReported = old.LastReported,
                History = now.History.Count == old.History.Count
                    ? [.. now.History.Zip(old.History, (step, before) => step with { ReportedAt = before.ReportedAt })]
                    : now.History,
            };

    private static bool IsNear(DateTimeOffset one, DateTimeOffset other) => (one - other).Duration() < _recording;

    private List<ResolvedEvent> SourcesOf(ResolvedEvent now) =>
        [.. now.Members.Select(Source).OfType<ResolvedEvent>().DistinctBy(source => source.Id).OrderBy(source => source.Id)];

    private ResolvedEvent? Source(MentionId member) =>
        _before.GetValueOrDefault(member) ?? (_replaced.TryGetValue(member, out var old) ? _before.GetValueOrDefault(old) : null);
}
