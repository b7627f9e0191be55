using KnowledgeGraph.Storage;
using Microsoft.Extensions.Options;

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
        catch (OptionsValidationException error)
        {
            await context.Error.WriteLineAsync($"configuration: {string.Join(" ", error.Failures)}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await context.Error.WriteLineAsync("stopped.");
            return ExitCode.Interrupted;
        }
    }
}
