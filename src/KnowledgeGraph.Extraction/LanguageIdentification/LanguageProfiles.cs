using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Languages that no pack covers yet, from <c>Lang/base/languages.tsv</c>: known so that they are not taken for another.</summary>
internal static class LanguageProfiles
{
    public static IReadOnlyList<LanguageProfile> Read(PackReader shared)
    {
        var profiles = new List<LanguageProfile>();
        foreach (var row in shared.Tsv("languages.tsv"))
        {
            if (!Enum.TryParse<WritingSystem>(row["script"], out var script))
                row.Fault("script", $"`{row["script"]}` is no script.", $"Write one of {string.Join(", ", Enum.GetNames<WritingSystem>())}.");
            var words = row["words"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            profiles.Add(new(row["language"], script, words.ToHashSet(StringComparer.Ordinal), row["letters"]) { Like = row["like"] is { Length: > 0 } like ? like : null });
        }

        return profiles;
    }
}
