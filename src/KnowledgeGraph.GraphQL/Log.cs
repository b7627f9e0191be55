using KnowledgeGraph.Storage;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL;

internal static partial class Log
{
    [LoggerMessage(4000, LogLevel.Error, "An operation failed ({Reference}).")]
    public static partial void OperationFailed(this ILogger log, Exception? exception, string reference);

    [LoggerMessage(4001, LogLevel.Error, "The store failed: {Fault}.")]
    public static partial void StoreFailed(this ILogger log, Exception exception, StorageFault fault);

    [LoggerMessage(4002, LogLevel.Information, "A socket was closed: {Code} {Reason}.")]
    public static partial void SocketClosed(this ILogger log, int code, string reason);

    [LoggerMessage(4003, LogLevel.Warning, "A socket did not take its messages within {Seconds} s and was aborted.")]
    public static partial void SlowReader(this ILogger log, double seconds);
}
