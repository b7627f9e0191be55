using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j;

internal static partial class Log
{
    [LoggerMessage(3100, LogLevel.Warning, "Try {Attempt} of a statement failed, the next follows in {Milliseconds:0} ms: {Reason}")]
    public static partial void Retrying(ILogger logger, int attempt, double milliseconds, string reason);

    [LoggerMessage(3101, LogLevel.Information, "Store '{Address}': applied migration {Name}")]
    public static partial void Migrated(ILogger logger, string address, string name);

    [LoggerMessage(3102, LogLevel.Debug, "Store: commit of {Articles} articles and {Events} events conflicted with another writer")]
    public static partial void Conflicted(ILogger logger, int articles, int events);

    [LoggerMessage(3103, LogLevel.Warning, "Store '{Address}': the oldest changes of the log were not dropped, the next commit tries again: {Reason}")]
    public static partial void NotTrimmed(ILogger logger, string address, string reason);

    [LoggerMessage(3104, LogLevel.Warning, "Store '{Address}': writers of long ago were not forgotten, the next new one tries again: {Reason}")]
    public static partial void WritersNotTrimmed(ILogger logger, string address, string reason);

    [LoggerMessage(3105, LogLevel.Warning, "Store '{Address}': who held which office was not written, a later commit tries again: {Reason}")]
    public static partial void OfficesNotWritten(ILogger logger, string address, string reason);

    [LoggerMessage(3106, LogLevel.Information, "Store '{Address}': not warmed up, the first commit takes longer: {Reason}")]
    public static partial void NotWarmedUp(ILogger logger, string address, string reason);
}
