using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What of the articles of a commit and their mentions is new to the graph, and what a new version no longer says.</summary>
internal sealed class ArticleDelta
{
    private readonly List<PropertyMap> _articles = [];
    private readonly OrderedDictionary<string, PropertyMap> _mentions = new(StringComparer.Ordinal);
    private readonly List<PropertyMap> _superseded = [];
    private readonly List<PropertyMap> _moved = [];
    private readonly Dictionary<string, string> _events;
    private readonly PersonTally _people = new();
    private readonly CommitNodes _nodes;
    private int _added;

    public ArticleDelta(EventCommit commit, IReadOnlyDictionary<string, ArticleBefore> before, CommitNodes nodes)
    {
        _nodes = nodes;
        _events = new(StringComparer.Ordinal);
        foreach (var upsert in commit.Upserts)
        {
            foreach (var member in upsert.Members)
                _events[member.Value] = upsert.Id.Value;
        }

        foreach (var write in commit.Articles)
            Write(write, before.GetValueOrDefault(write.Article.Id.Value));
        foreach (var person in _people.People)
            nodes.Person(person.Id.Value, person.Name, person.Party.Value, isTold: true);
    }

    public void AddTo(PropertyMap commit, EventDelta events)
    {
        foreach (var (id, row) in _mentions)
            row["event"] = _events.TryGetValue(id, out var known) ? events.Find(known) : null;
        commit["articles"] = _articles;
        commit["addedArticles"] = _added;
        commit["spellings"] = _people.Spellings.Select(Spelling).ToArray();
        commit["offices"] = _people.Offices.Select(Office).ToArray();
        commit["superseded"] = _superseded;
        commit["moved"] = _moved;
        commit["mentions"] = _mentions.Values;
        commit["members"] = _events.Where(entry => _mentions.GetValueOrDefault(entry.Key)?["event"] is null)
            .Select(entry => new PropertyMap { ["id"] = entry.Key, ["event"] = entry.Value }).ToArray();
    }

    private void Write(ArticleWrite write, ArticleBefore? before)
    {
        AddArticle(write, before);
        // Where live mentions stand was computed from the article's earlier version.
        var live = before?.Mentions.ToDictionary(mention => mention.Id) ?? [];
        foreach (var mention in write.Mentions)
        {
            var report = new Report(mention, write.Article.Head);
            if (!live.Remove(mention.Id, out var old))
            {
                Insert(report, write.Article, before);
            }
            else if (old.Revision != mention.Revision)
            {
                Supersede(new(old, before!.Head));
                Insert(report, write.Article, before);
            }
            else
            {
                Keep(new(old, before!.Head), new(old, write.Article.Head));
            }
        }

        foreach (var mention in live.Values)
            Supersede(new(mention, before!.Head));
    }

    private static string Title(Mention mention, Article article, ArticleBefore? before) =>
        mention.ArticleVersion == article.Version ? article.Title : before?.Titles.GetValueOrDefault(mention.ArticleVersion) ?? article.Title;

    private void AddArticle(ArticleWrite write, ArticleBefore? before)
    {
        var article = write.Article;
        _added += (article.Retracted ? 0 : 1) - (before is null or { Retracted: true } ? 0 : 1);
        _articles.Add(new()
        {
            ["p"] = PropertyRow.Of(
                ArticleProperties.Write(article, before?.Version == article.Version ? before.Titles[article.Version] : article.Title), ArticleProperties.Names),
            ["known"] = before is null ? null : article.Id.Value,
            ["expected"] = write.ExpectedVersion,
            ["writes"] = before?.Writes ?? 0,
            ["reportedAt"] = article.PublishedAt?.ToUniversalTime(),
            ["version"] = before?.Version == article.Version ? null : ArticleProperties.WriteVersion(article),
            ["closed"] = before is null || before.Version == article.Version ? null : ArticleProperties.WriteClosed(before.Head, before.Version),
            ["retracted"] = article.Retracted == (before is { Retracted: true } && before.Version == article.Version) ? null : article.Retracted,
        });
    }

    // In the version that is written with it, or in one that is there.
    private void Insert(Report report, Article article, ArticleBefore? before)
    {
        var mention = report.Mention;
        _people.Add(report);
        var row = new PropertyMap { ["p"] = PropertyRow.Of(MentionProperties.Write(mention, Title(mention, article, before)), MentionProperties.Names) };
        if (before?.Version != article.Version && mention.ArticleVersion == article.Version)
            row["article"] = _articles.Count - 1;
        else
            row["earlier"] = mention.ArticleId.Value;
        Stand(row, report);
        _mentions.Add(mention.Id.Value, row);
    }

    private void Keep(Report old, Report report)
    {
        _people.Remove(old);
        _people.Add(report);
        if (old.NearestDay != report.NearestDay)
            Move(report);
    }

    // An undated mention stands at the publication of its article, which is another now.
    private void Move(Report report)
    {
        var row = Key(report.Mention);
        Stand(row, report);
        _moved.Add(row);
    }

    private void Supersede(Report report)
    {
        _people.Remove(report);
        foreach (var block in Blocks(report))
            _nodes.Block(block);
        _superseded.Add(Key(report.Mention));
    }

    private void Stand(PropertyMap row, Report report)
    {
        var days = MentionDays.Of(report);
        row["blocks"] = Blocks(report).Select(_nodes.Block).ToArray();
        row["band"] = days.Band;
        row["start"] = days.Start;
        row["end"] = days.End;
    }

    private static IEnumerable<string> Blocks(Report report) => Block.Of(report.Mention.Account).Select(BlockNode.Id);

    private PropertyMap Spelling((PersonId Person, string Text, string Language, int By) spelling) => new()
    {
        ["id"] = SpellingNode.Id(spelling.Person.Value, spelling.Language, spelling.Text),
        ["person"] = _nodes.FindPerson(spelling.Person.Value),
        ["text"] = spelling.Text,
        ["language"] = spelling.Language,
        ["by"] = spelling.By,
    };

    private PropertyMap Office((PersonId Person, string Office, DateOnly Month, int By) office) => new()
    {
        ["id"] = OfficeMonthNode.Id(office.Person, office.Office, office.Month),
        ["person"] = _nodes.FindPerson(office.Person.Value),
        ["office"] = office.Office,
        ["month"] = OfficeMonthNode.Text(office.Month),
        ["by"] = office.By,
    };

    private static PropertyMap Key(Mention mention) => new() { ["id"] = mention.Id.Value, ["revision"] = mention.Revision };
}
