using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>Gives mentions their ids: handed on from the earlier version where they say the same, else a number never given before.</summary>
internal sealed class MentionNumbering
{
    private readonly Article _article;
    private readonly StoredArticle? _stored;
    private readonly Dictionary<(EventKind, string), int> _lastNumbers = [];
    private readonly Dictionary<MentionId, int> _lastRevisions = [];

    public MentionNumbering(Article article, StoredArticle? stored)
    {
        _article = article;
        _stored = stored;
        foreach (var given in stored?.Numbers ?? [])
        {
            _lastRevisions[given.Id] = given.LastRevision;
            _lastNumbers[(given.Kind, given.Parties)] = Math.Max(given.Number, _lastNumbers.GetValueOrDefault((given.Kind, given.Parties), -1));
        }
    }

    public IReadOnlyList<Mention> Number(IReadOnlyList<Draft> drafts)
    {
        List<Mention> earlier = [.. (_stored?.Predecessors ?? []).Select(InStoredText)];
        var predecessors = new Succession(new(_stored?.Article.Text, _article.Text)).Match(drafts, earlier);
        return [.. drafts.Select((draft, i) => Mention(draft, predecessors[i] is { } index ? earlier[index] : null))];
    }

    /// <summary>The live mentions as they are, on the version that they were read from: another revision, since it stands with what the article says of itself now.</summary>
    public IReadOnlyList<Mention> Keep() =>
        [.. (_stored?.Mentions ?? []).Select(mention => mention with { Revision = _lastRevisions[mention.Id] + 1 })];

    // A mention that was kept through an unreadable version has its place in an older text.
    private Mention InStoredText(Mention mention) => mention.ArticleVersion == _stored!.Article.Version
        ? mention
        : mention with { Evidence = mention.Evidence with { Span = null } };

    private Mention Mention(Draft draft, Mention? predecessor)
    {
        var parties = PartiesOf(draft.Account);
        if (predecessor is not null && PartiesOf(predecessor.Account) == parties)
            return Create(draft, predecessor.Id, predecessor.Number, predecessor.Replaces);
        var number = _lastNumbers.GetValueOrDefault((draft.Account.Kind, parties), -1) + 1;
        _lastNumbers[(draft.Account.Kind, parties)] = number;
        return Create(draft, MentionId.Of(_article.Id, draft.Account.Kind, draft.Account.Parties, number), number, predecessor?.Id);
    }

    private Mention Create(Draft draft, MentionId id, int number, MentionId? replaces) => new(
        id, _lastRevisions.GetValueOrDefault(id, 0) + 1, _article.Id, _article.Version, draft.Account, draft.Evidence,
        draft.Rule, draft.Confidence, draft.ExtractorVersion, number, replaces);

    private static string PartiesOf(DiplomaticEvent account) => string.Join(',', account.Parties);
}
