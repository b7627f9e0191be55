using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>The order that ties are broken by and anchors are found with: publication time, missing ones last; article; mention.</summary>
internal sealed class ReportOrder : IComparer<Report>
{
    public static ReportOrder Instance { get; } = new();

    public int Compare(Report? x, Report? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var published = (x.Article.PublishedAt ?? DateTimeOffset.MaxValue).CompareTo(y.Article.PublishedAt ?? DateTimeOffset.MaxValue);
        if (published != 0)
            return published;
        var article = x.Mention.ArticleId.CompareTo(y.Mention.ArticleId);
        return article != 0 ? article : x.Mention.Id.CompareTo(y.Mention.Id);
    }
}
