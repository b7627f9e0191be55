using KnowledgeGraph.Domain;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Articles;

/// <summary>Which articles are wanted; all fields must hold, null means no condition. Times are of publication, else of recording.</summary>
/// <param name="Text">Words of the title, or of the title with the evidence of one event that the article tells of.</param>
public sealed record ArticleFilter(
    ValueList<string>? Languages = null, ValueList<string>? Sources = null, DateTimeOffset? From = null, DateTimeOffset? To = null,
    bool? WithoutEvents = null, TextQuery? Text = null);
