using System.Globalization;

namespace KnowledgeGraph.Storage.Records;

/// <summary>An instant with its own offset as ISO 8601, to the tick.</summary>
public static class InstantText
{
    public static string Write(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
