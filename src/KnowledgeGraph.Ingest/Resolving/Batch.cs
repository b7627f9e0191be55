using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Articles of one transaction: what each of them writes over what the store holds, if anything.</summary>
internal sealed class Batch
{
    private Batch(IReadOnlyList<Entry> entries) => Entries = entries;

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Entry> Changed => [.. Entries.Where(entry => entry.IsNew)];

    /// <param name="now">Stands in for the time of recording, which the store sets.</param>
    public static Batch Of(IReadOnlyList<ReadArticle> articles, IReadOnlyDictionary<ArticleId, StoredArticle> stored, DateTimeOffset now) =>
        new([.. articles.Select(read => Entry.Of(read, stored.GetValueOrDefault(read.Article.Id), now))]);

    /// <summary>One article with its mentions under their ids.</summary>
    internal sealed record Entry(Article Article, IReadOnlyList<Mention> Mentions, StoredArticle? Stored, bool IsNew, IReadOnlyList<string> Warnings)
    {
        public IEnumerable<Report> Written => Mentions.Select(mention => new Report(mention, Article.Head));

        public IEnumerable<Report> Superseded => Stored is null ? [] : Stored.Mentions.Select(mention => new Report(mention, Stored.Article.Head));

        public ArticleWrite Write => new(Article, Mentions, Stored?.Article.Version ?? 0);

        public static Entry Of(ReadArticle read, StoredArticle? stored, DateTimeOffset now)
        {
            if (read.Fault is { } fault)
                return OfUnread(read, fault, stored, now);
            if (stored is not null && IsSame(read, stored))
                return new(stored.Article, stored.Mentions, stored, false, read.Warnings);
            var article = Next(read.Article, stored, now);
            return new(article, new MentionNumbering(article, stored).Number(read.Drafts), stored, true, read.Warnings);
        }

        // The text is stored, since its sender may not have it tomorrow; what earlier versions told is neither confirmed nor withdrawn by it.
        private static Entry OfUnread(ReadArticle read, string fault, StoredArticle? stored, DateTimeOffset now)
        {
            var told = read.Article;
            if (stored is { Article: var before })
            {
                // What only the text tells is as it was read before.
                told = told with
                {
                    Title = told.Title.Length > 0 ? told.Title : before.Title,
                    Language = told.Language ?? before.Language,
                    PublishedAt = told.PublishedAt ?? before.PublishedAt,
                };
                if (IsSameText(told, before))
                    return new(before, stored.Mentions, stored, false, [$"{fault}; what its text told before stands."]);
            }

            var article = Next(told, stored, now);
            return new(article, new MentionNumbering(article, stored).Keep(), stored, true, [stored is { Mentions.Count: > 0 }
                ? $"{fault}; its version {article.Version} is stored, and what the earlier text told stands."
                : $"{fault}; the article is stored without events."]);
        }

        private static Article Next(Article article, StoredArticle? stored, DateTimeOffset now) =>
            article with { Version = (stored?.Article.Version ?? 0) + 1, RecordedAt = now };

        private static bool IsSameText(Article now, Article before) =>
            !before.Retracted && now.Title == before.Title && now.Text == before.Text && now.PublishedAt == before.PublishedAt;

        private static bool IsSame(ReadArticle read, StoredArticle stored)
        {
            if (!IsSameText(read.Article, stored.Article) || read.Drafts.Count != stored.Mentions.Count)
                return false;
            var rest = stored.Mentions.ToList();
            return read.Drafts.All(draft => rest.FindIndex(draft.IsSaidBy) is var index and >= 0 && Remove(rest, index));
        }

        private static bool Remove(List<Mention> rest, int index)
        {
            rest.RemoveAt(index);
            return true;
        }
    }
}
