using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Events;

/// <summary>What stands in some block ranges and articles: the live reports, the events that they are members of, and the versions of all blocks that were read and of the judgements.</summary>
/// <param name="Versions">0 for a block that nothing was ever written to.</param>
public sealed record Neighbourhood(
    IReadOnlyList<Report> Reports, IReadOnlyList<ResolvedEvent> Events, IReadOnlyDictionary<Block, long> Versions, long JudgementsVersion);

/// <summary>An article as the store has it, with its live mentions and the highest number and revision ever given in it.</summary>
/// <param name="Withdrawn">Of a retracted article: the mentions that it withdrew last.</param>
public sealed record StoredArticle(
    Article Article, IReadOnlyList<Mention> Mentions, IReadOnlyList<MentionNumber> Numbers, IReadOnlyList<Mention>? Withdrawn = null)
{
    /// <summary>What a next version takes over from: of a retracted article what it told until then.</summary>
    public IReadOnlyList<Mention> Predecessors => Article.Retracted ? Withdrawn ?? [] : Mentions;
}

/// <summary>The last number that was given to mentions of a kind and set of parties in an article, and the last revision of each id.</summary>
public sealed record MentionNumber(MentionId Id, EventKind Kind, string Parties, int Number, int LastRevision);
