using System.Collections.Concurrent;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Answers to what is asked again and again, the last ones; safe for several threads.</summary>
/// <param name="most">So many are kept; then it begins anew.</param>
internal sealed class Kept<TKey, TValue>(int most, Func<TKey, TValue> answer, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new(comparer);

    public TValue Of(TKey key)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        // Counting takes all locks of the dictionary, so only what is new pays for it.
        if (_known.Count >= most)
            _known.Clear();
        return _known[key] = answer(key);
    }
}
