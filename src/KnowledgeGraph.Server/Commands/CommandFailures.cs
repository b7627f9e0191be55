using KnowledgeGraph.ServiceDefaults;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Archives;

namespace KnowledgeGraph.Server.Commands;

/// <summary>What stops a command, as one line and an exit code.</summary>
internal static class CommandFailures
{
    public static async Task<int> ToExitCodeAsync(Func<Task<int>> run, TextWriter errors)
    {
        try
        {
            return await run();
        }
        catch (Exception fault) when (Of(fault) is var (message, code))
        {
            await errors.WriteLineAsync(message);
            return code;
        }
    }

    private static (string Message, int Code)? Of(Exception fault) => fault switch
    {
        StorageException => ($"store: {fault.Message}", ExitCode.StoreUnavailable),
        ArchiveException => ($"archive: {fault.Message}", ExitCode.Failed),
        IOException or UnauthorizedAccessException => ($"file: {fault.Message}", ExitCode.Failed),
        OperationCanceledException => ("stopped.", ExitCode.Interrupted),
        _ when ConfigurationFault.Of(fault) is { } setting => ($"configuration: {setting}", ExitCode.Usage),
        _ => null,
    };
}
