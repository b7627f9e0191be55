using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>The events whose dates begin in one bucket of a timeline; each event is in one point, once.</summary>
/// <param name="From">First day of the bucket.</param>
/// <param name="To">Last day of the bucket, included.</param>
/// <param name="Count">Events whose dates are as exact as the bucket or more so. One of several days counts where it begins.</param>
/// <param name="Vague">Events that are known less exactly than the bucket: by year in a timeline of months. They may lie in this bucket or in a later one.</param>
/// <param name="Kinds">The events of <paramref name="Count"/> by kind; only those above 0.</param>
public sealed record TimelinePoint(DateOnly From, DateOnly To, long Count, long Vague, ValueList<KindCount> Kinds);

/// <summary>How many events are of a kind.</summary>
public sealed record KindCount(EventKind Kind, long Count);
