using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Records;

/// <summary>Tells whether two versions of an article say the same.</summary>
public static class VersionFingerprint
{
    public static string Of(string title, string? text) => StableHash.Base32($"{title}\n{text}");
}
