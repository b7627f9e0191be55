using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Sqlite;

internal static partial class Log
{
    [LoggerMessage(3000, LogLevel.Information, "Store '{Path}': applied migration {Name}")]
    public static partial void Migrated(ILogger logger, string path, string name);

    [LoggerMessage(3001, LogLevel.Warning, "Store '{Path}' failed: {Fault} (SQLite {Code})")]
    public static partial void Failed(ILogger logger, StorageFault fault, string path, int code);

    [LoggerMessage(3002, LogLevel.Debug, "Store: commit of {Articles} articles and {Events} events conflicted with another writer")]
    public static partial void Conflicted(ILogger logger, int articles, int events);

    [LoggerMessage(3003, LogLevel.Information, "Store '{Path}': no damage found in the first {Milliseconds} ms; 'schema check' looks through all of it")]
    public static partial void CheckedInPart(ILogger logger, string path, int milliseconds);
}
