using KnowledgeGraph.Storage;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.IngestWorker;

/// <summary>What stops a whole run, as one line and an exit code.</summary>
internal static class CommandFailures
{
    public static async Task<int> ToExitCodeAsync(Func<Task<int>> run, WorkerStreams streams)
    {
        try
        {
            return await run();
        }
        catch (StorageException error)
        {
            await streams.Error.WriteLineAsync($"store: {error.Message}");
            return ExitCode.StoreUnavailable;
        }
        catch (OptionsValidationException error)
        {
            await streams.Error.WriteLineAsync($"configuration: {string.Join(" ", error.Failures)}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("stopped.");
            return ExitCode.Interrupted;
        }
    }
}
