using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>The properties of a mention.</summary>
internal static class MentionProperties
{
    /// <inheritdoc cref="AccountProperties.Names"/>
    public static readonly string[] Names =
    [
        .. AccountProperties.Names,
        "id", "revision", "articleVersion", "number", "evidence", "evidenceStart", "evidenceEnd", "rule", "confidence", "extractorVersion",
        "tokens", "replaces",
    ];

    public static Mention Read(StoredMap map, ArticleId article)
    {
        var span = map.IntOrNull("evidenceStart") is { } start && map.IntOrNull("evidenceEnd") is { } end ? new TextSpan(start, end) : (TextSpan?)null;
        return new(
            new(map.Text("id")), map.Int("revision"), article, map.Int("articleVersion"), AccountProperties.Read(map).ToAccount(),
            new(map.Text("evidence"), span), map.Text("rule"), map.Double("confidence"), map.Text("extractorVersion"), map.Int("number"),
            map.TextOrNull("replaces") is { } replaces ? new MentionId(replaces) : null);
    }

    /// <param name="title">Of the version that the mention was read from.</param>
    public static PropertyMap Write(Mention mention, string title)
    {
        var map = new PropertyMap
        {
            ["id"] = mention.Id.Value,
            ["revision"] = mention.Revision,
            ["articleVersion"] = mention.ArticleVersion,
            ["number"] = mention.Number,
            ["evidence"] = mention.Evidence.Text,
            ["evidenceStart"] = mention.Evidence.Span?.Start,
            ["evidenceEnd"] = mention.Evidence.Span?.End,
            ["rule"] = mention.Rule,
            ["confidence"] = mention.Confidence,
            ["extractorVersion"] = mention.ExtractorVersion,
            ["tokens"] = new ReportText(title, mention.Evidence.Text).Document,
            ["replaces"] = mention.Replaces?.Value,
        };
        AccountProperties.Write(map, AccountRecord.Of(mention.Account));
        return map;
    }
}
