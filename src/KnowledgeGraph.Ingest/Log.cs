using KnowledgeGraph.Domain.Articles;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Ingest;

internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Debug, "Stored {Articles} articles with {Mentions} mentions; {Events} events written, {Removed} gone; the log stands at {Position}.")]
    public static partial void Stored(ILogger logger, int articles, int mentions, int events, int removed, long position);

    [LoggerMessage(1001, LogLevel.Debug, "Another writer was faster at attempt {Attempt}; reading again in {DelayMilliseconds} ms.")]
    public static partial void Conflict(ILogger logger, int attempt, double delayMilliseconds);

    [LoggerMessage(1002, LogLevel.Warning, "Article {Article} was not stored. {Reason}")]
    public static partial void Refused(ILogger logger, ArticleId article, string reason);
}
