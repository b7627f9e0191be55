using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j;

internal static partial class Log
{
    [LoggerMessage(3100, LogLevel.Warning, "Try {Attempt} of a statement failed, the next follows in {Milliseconds:0} ms: {Reason}")]
    public static partial void Retrying(ILogger logger, int attempt, double milliseconds, string reason);
}
