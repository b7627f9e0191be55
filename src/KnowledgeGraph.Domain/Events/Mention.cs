using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Immutable evidence from one version of an article. Key: (<see cref="Id"/>, <see cref="Revision"/>); one live revision an id.</summary>
/// <param name="Account">What this article says happened.</param>
/// <param name="Rule">The rule that found it; <see cref="GivenRule"/> when it came with the article.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Number">Its number among the mentions of the same kind and parties of the article.</param>
/// <param name="Replaces">The mention that this one took over from when its parties changed.</param>
public sealed record Mention(
    MentionId Id, int Revision, ArticleId ArticleId, int ArticleVersion, DiplomaticEvent Account, Evidence Evidence,
    string Rule, double Confidence, string ExtractorVersion, int Number, MentionId? Replaces = null)
{
    public const string GivenRule = "given";
}
