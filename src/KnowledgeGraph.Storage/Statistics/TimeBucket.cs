namespace KnowledgeGraph.Storage.Statistics;

/// <summary>The steps of a timeline. A week begins on Monday.</summary>
public enum TimeBucket
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
