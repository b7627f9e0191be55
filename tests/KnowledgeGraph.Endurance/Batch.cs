using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Endurance;

/// <summary>One commit of several articles, each with an event of its own. Writer and number name all of it, so that whoever looks later knows what belongs to it.</summary>
public sealed class Batch
{
    public const int Size = 5;

    public Batch(string writer, int number)
    {
        Writer = writer;
        Number = number;
        Articles = [.. Enumerable.Range(0, Size).Select(at => ArticleBuilder.Article($"{writer}-{number}-{at}").Version(1, new string('x', 2_000)).Build())];
        var told = Articles.Select((article, at) => (Article: article, Builder: Told(number + at))).ToList();
        var mentions = told.Select(pair => pair.Builder.Mention(pair.Article)).ToList();
        var events = told.Zip(mentions, (pair, mention) => pair.Builder.Event((mention, pair.Article))).ToList();
        EventIds = [.. events.Select(resolved => resolved.Id)];
        Commit = new()
        {
            Articles = [.. Articles.Zip(mentions, (article, mention) => new ArticleWrite(article, [mention], 0))],
            Upserts = events,
            Removals = [],
            Changes = [.. events.Select(resolved => new ChangeDraft(ChangeKind.Created, resolved, null, []))],
            Versions = new Dictionary<Block, long>(),
        };
    }

    public string Writer { get; }

    public int Number { get; }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<EventId> EventIds { get; }

    public EventCommit Commit { get; }

    private static EventBuilder Told(int at) => (at % 3) switch
    {
        0 => EventBuilder.Visit("CN", "RU").On(2023, 1 + (at % 12), 1 + (at % 28)),
        1 => EventBuilder.Meeting("CN", "ID", "RU", "IN").On(2023, 1 + (at % 12), 1 + (at % 28)),
        _ => EventBuilder.Statement("EU").About("US"),
    };
}
