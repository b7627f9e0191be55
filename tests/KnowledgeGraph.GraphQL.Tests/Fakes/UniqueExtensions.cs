namespace KnowledgeGraph.GraphQL.Tests.Fakes;

internal static class UniqueExtensions
{
    /// <summary>A store is never asked twice for one thing in one reading.</summary>
    public static void ShouldBeUnique<T>(this IReadOnlyCollection<T> ids) => ids.Distinct().Count().ShouldBe(ids.Count);
}
