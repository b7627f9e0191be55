using GraphQL.DataLoader;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>Collects keys while an answer is built and reads them at once when the first value is needed.</summary>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyCollection<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> read)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Round> _rounds = [];
    private Round _open = new();

    /// <summary>The value of the key; null when there is none.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        var round = Join(key);
        return new Pending<TValue?>(async cancellationToken => (await ReadAsync(round, cancellationToken)).GetValueOrDefault(key));
    }

    /// <summary>The values of the keys, in their order; those that are missing are left out.</summary>
    public IDataLoaderResult<IReadOnlyList<TValue>> LoadMany(IReadOnlyList<TKey> keys)
    {
        var rounds = keys.Select(Join).ToList();
        return new Pending<IReadOnlyList<TValue>>(async cancellationToken =>
        {
            var values = new List<TValue>(keys.Count);
            for (var i = 0; i < keys.Count; i++)
            {
                if ((await ReadAsync(rounds[i], cancellationToken)).TryGetValue(keys[i], out var value))
                    values.Add(value);
            }

            return values;
        });
    }

    private Round Join(TKey key)
    {
        lock (_lock)
        {
            if (_rounds.TryGetValue(key, out var known))
                return known;
            _open.Keys.Add(key);
            return _rounds[key] = _open;
        }
    }

    private Task<IReadOnlyDictionary<TKey, TValue>> ReadAsync(Round round, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_open == round)
                _open = new();
            return round.Values ??= read(round.Keys, cancellationToken);
        }
    }

    private sealed class Round
    {
        public List<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>>? Values { get; set; }
    }
}
