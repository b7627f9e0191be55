using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.ServiceDefaults;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server;

/// <summary>Runs a command, or starts the server and says in one line why it could not.</summary>
internal static class ServerProgram
{
    public static async Task<int> RunAsync(string[] args, TextWriter errors)
    {
        if (ServerCommandLine.Knows(args))
        {
            using var stop = new StopSignals();
            return await ServerCommandLine.RunAsync(args, CommandContext.OfProcess(), stop.Token);
        }

        try
        {
            await using var app = ServerApplication.Build(args);
            // Before it listens: whoever gets an answer gets one of an open store.
            await app.Services.GetRequiredService<IEventFeed>().PositionAsync(CancellationToken.None);
            await app.StartAsync();
            app.Logger.Ready(app.Urls.First());
            await app.WaitForShutdownAsync();
            return ExitCode.Ok;
        }
        catch (Exception fault) when (StartupFault.Of(fault) is { } known)
        {
            await errors.WriteLineAsync(known.Message);
            return known.ExitCode;
        }
    }
}
