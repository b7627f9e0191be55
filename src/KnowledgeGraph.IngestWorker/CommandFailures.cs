using KnowledgeGraph.ServiceDefaults;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.IngestWorker;

/// <summary>What stops a whole run, as one line and an exit code.</summary>
internal static class CommandFailures
{
    public static async Task<int> ToExitCodeAsync(Func<Task<int>> run, WorkerContext context)
    {
        try
        {
            return await run();
        }
        catch (StorageException error)
        {
            await context.Error.WriteLineAsync($"store: {error.Message}");
            return ExitCode.StoreUnavailable;
        }
        catch (Exception error) when (ConfigurationFault.Of(error) is { } fault)
        {
            await context.Error.WriteLineAsync($"configuration: {fault}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await context.Error.WriteLineAsync("stopped.");
            return ExitCode.Interrupted;
        }
    }
}
