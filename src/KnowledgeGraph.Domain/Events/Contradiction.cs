namespace KnowledgeGraph.Domain.Events;

/// <summary>A fact on which the reports disagree, every value with who said it; exactly one is shown.</summary>
/// <param name="Field">As GraphQL names it: <c>date</c>, <c>place</c>, <c>mode</c>, <c>status</c> …</param>
public sealed record Contradiction(string Field, ValueList<ReportedValue> Values);

/// <summary>One value of a disputed fact as text (a date as ISO 8601), and the mentions that give it.</summary>
public sealed record ReportedValue(string Value, ValueList<MentionId> Mentions, bool Shown);
