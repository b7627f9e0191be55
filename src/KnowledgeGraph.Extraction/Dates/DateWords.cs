using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>How a language speaks of dates, read from <c>dates.yaml</c>.</summary>
internal sealed class DateWords
{
    public static DateWords Read(PackReader pack, PackReader shared)
    {
        pack.Map("dates.yaml");
        shared.Map("dates.yaml");
        return new();
    }
}
