using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Benchmarks.Pairs;

/// <summary>The contacts of a pair in a year that took place.</summary>
internal readonly record struct PairQuestion(PartyPair Pair, int Year)
{
    public const int PageSize = 50;

    public DateOnly From => new(Year, 1, 1);

    public DateOnly To => new(Year, 12, 31);

    /// <summary>All events of the year that took place, whoever met.</summary>
    public EventFilter Span => new() { Status = [EventStatus.Occurred], From = From, To = To };

    public EventFilter Filter => Span.OfContacts().Among([Pair.A, Pair.B]);
}
