using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>What one version of an article says of one event, before it has an id.</summary>
internal sealed record Draft(DiplomaticEvent Account, Evidence Evidence, string Rule, double Confidence, string ExtractorVersion)
{
    /// <summary>Whether <paramref name="mention"/> says just this.</summary>
    public bool IsSaidBy(Mention mention) =>
        Account.Equals(mention.Account) && Evidence == mention.Evidence && Rule == mention.Rule && Confidence.Equals(mention.Confidence);
}
