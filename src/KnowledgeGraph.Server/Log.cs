namespace KnowledgeGraph.Server;

internal static partial class Log
{
    [LoggerMessage(4100, LogLevel.Information, "The store was empty: {Articles} sample articles were loaded, which report {Events} events, in {Milliseconds} ms.")]
    public static partial void SamplesLoaded(this ILogger log, int articles, int events, long milliseconds);

    [LoggerMessage(4101, LogLevel.Warning, "A sample was skipped: {Fault}")]
    public static partial void SampleSkipped(this ILogger log, string fault);

    [LoggerMessage(4102, LogLevel.Error, "The samples could not be loaded.")]
    public static partial void SamplesFailed(this ILogger log, Exception fault);

    [LoggerMessage(4103, LogLevel.Information, "Pages at {Address}/, playground at {Address}/playground/, API at {Address}/graphql")]
    public static partial void Ready(this ILogger log, string address);
}
