using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Articles;

/// <summary>Which articles are wanted; all fields must hold, null means no condition. Times are of publication, else of recording.</summary>
public sealed record ArticleFilter(
    ValueList<string>? Languages = null, ValueList<string>? Sources = null, DateTimeOffset? From = null, DateTimeOffset? To = null,
    bool? WithoutEvents = null);
