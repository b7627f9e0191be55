namespace KnowledgeGraph.Storage.Events;

/// <summary>What an answer rests on, so that nobody takes silence for peace.</summary>
/// <param name="Undated">Events without a date that match but for the span.</param>
/// <param name="MonthOrYear">Matching events known by month or year only.</param>
/// <param name="Sources">Different sources of the reports.</param>
/// <param name="Languages">Language tags of the reports, sorted.</param>
/// <param name="Articles">Articles in the store.</param>
/// <param name="LastArticle">The latest publication in the store, else recording.</param>
public sealed record Coverage(
    long Undated, long MonthOrYear, int Sources, IReadOnlyList<string> Languages, long Articles, DateTimeOffset? LastArticle);
