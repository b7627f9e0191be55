using System.Globalization;
using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Storage.Articles;

/// <summary>A place in a list of articles: latest report first, then by id. The same on every store.</summary>
/// <param name="ReportedAt">In UTC ticks.</param>
public sealed record ArticleCursor(long ReportedAt, string Id)
{
    private const string List = "article";
    private const string Order = "REPORTED_DESC";

    public static ArticleCursor Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(article.Head.ReportedAt.UtcTicks, article.Id.Value);
    }

    /// <exception cref="StorageException">The text is no cursor of a list of articles (<see cref="StorageFault.InvalidCursor"/>).</exception>
    public static ArticleCursor Parse(string text) =>
        ListCursor.Parse(text, List, Order) is [{ } ticks, { } id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new(at, id)
            : throw new StorageException(StorageFault.InvalidCursor, "The cursor is none of a list of articles. Take one from an answer, or start again without one.");

    public override string ToString() => ListCursor.Write(List, Order, ReportedAt.ToString(CultureInfo.InvariantCulture), Id);
}
