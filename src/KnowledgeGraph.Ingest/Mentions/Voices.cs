using System.Text;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>Names the independent voice of an article: copies of one story share it.</summary>
internal static class Voices
{
    /// <summary>The hash of the story's letters and digits, so that neither layout, case nor punctuation makes a copy a voice of its own.</summary>
    /// <param name="story">Without title, date line and byline; null or without letters: the article is its own voice.</param>
    public static string Of(string? story, ArticleId article)
    {
        var letters = Letters(story ?? "");
        return letters.Length == 0 ? article.Value : StableHash.Base32($"story\n{letters}");
    }

    private static string Letters(string story)
    {
        var letters = new StringBuilder(story.Length);
        // Runes replace unpaired surrogates, on which normalising would fail.
        foreach (var rune in string.Concat(story.EnumerateRunes()).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(Rune.ToLowerInvariant(rune));
        }

        return letters.ToString();
    }
}
