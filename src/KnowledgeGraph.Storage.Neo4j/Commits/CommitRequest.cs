using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Makes of a commit and what was there before the parameter of the one statement that writes it.</summary>
internal static class CommitRequest
{
    /// <param name="writer">Who commits, one commit after the other.</param>
    /// <param name="name">Names this commit, so that the statement knows it when it comes a second time.</param>
    public static PropertyMap Of(EventCommit commit, StoredBefore before, DateTimeOffset now, string writer, string name)
    {
        var nodes = new CommitNodes();
        // People are called as mentions call them, and as events do only where no mention names them.
        var articles = new ArticleDelta(commit, before.Articles, nodes);
        var events = new EventDelta(commit, before.Events, nodes);
        var request = new PropertyMap
        {
            ["writer"] = writer,
            ["commit"] = name,
            ["now"] = now,
            ["versions"] = commit.Versions.Select(expected => new PropertyMap { ["id"] = BlockNode.Id(expected.Key), ["version"] = expected.Value }).ToArray(),
            ["judgementsVersion"] = commit.JudgementsVersion,
            ["judgements"] = commit.Judgements.Select(JudgementProperties).ToArray(),
            ["changes"] = commit.Changes.Select(ChangeProperties).ToArray(),
        };
        nodes.AddTo(request);
        events.AddTo(request);
        articles.AddTo(request, events);
        return request;
    }

    private static PropertyMap JudgementProperties(Judgement judgement)
    {
        var properties = Rows.JudgementProperties.Write(JudgementRecord.Of(judgement));
        properties["isUndone"] = judgement.UndoneAt is not null;
        return properties;
    }

    public static PropertyMap ChangeProperties(ChangeDraft draft) => new()
    {
        ["change"] = WireName.Of(draft.Change),
        ["eventId"] = draft.Event.Id.Value,
        ["event"] = RecordJson.Write(EventRecord.Of(draft.Event)),
        ["previousStatus"] = draft.PreviousStatus is { } status ? WireName.Of(status) : null,
        ["previousIds"] = draft.PreviousIds.Count == 0 ? null : draft.PreviousIds.Select(id => id.Value).ToArray(),
    };
}
