using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>A revision of a mention, within its article.</summary>
/// <param name="Event">The id of the event that it is of, or was of last.</param>
/// <param name="SupersededAt">Null while it lives. 0 in a canonical archive.</param>
public sealed record ArchivedMention(
    string Id, int Revision, int Version, int Number, AccountRecord Account, string Evidence, int? EvidenceStart, int? EvidenceEnd,
    string Rule, double Confidence, string ExtractorVersion, string? Replaces, string? Event, long? RecordedAt, long? SupersededAt)
{
    public static ArchivedMention Of(Mention mention, string? eventId, long recordedAt, long? supersededAt)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return new(
            mention.Id.Value, mention.Revision, mention.ArticleVersion, mention.Number, AccountRecord.Of(mention.Account),
            mention.Evidence.Text, mention.Evidence.Span?.Start, mention.Evidence.Span?.End, mention.Rule, mention.Confidence,
            mention.ExtractorVersion, mention.Replaces?.Value, eventId, recordedAt, supersededAt);
    }

    public Mention ToMention(ArticleId article) => new(
        new(Id), Revision, article, Version, Account.ToAccount(),
        new(Evidence, EvidenceStart is { } start && EvidenceEnd is { } end ? new TextSpan(start, end) : null),
        Rule, Confidence, ExtractorVersion, Number, Replaces is null ? null : new MentionId(Replaces));
}
