using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>How the parts of an article are marked in a language, read from <c>zones.yaml</c>.</summary>
internal sealed class ZoneWords
{
    public static ZoneWords Read(PackReader pack, PackReader shared)
    {
        pack.Map("zones.yaml");
        shared.Map("zones.yaml");
        return new();
    }
}
