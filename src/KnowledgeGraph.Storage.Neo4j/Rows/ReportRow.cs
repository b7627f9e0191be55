using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>Reads the live mentions of an article as <c>Inspections/ArticlePage</c> returns them.</summary>
internal static class ReportRow
{
    public static IEnumerable<Report> Read(CypherRow row)
    {
        var head = ArticleProperties.ReadHead(StoredValues.AsMap(row[1]));
        return StoredValues.AsMaps(row[2]).Select(map => new Report(MentionProperties.Read(map.Map("mention"), head.Id), head));
    }
}
