namespace KnowledgeGraph.IngestWorker;

/// <summary>Where a run reads and writes, so that tests can stand in for a terminal.</summary>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>: progress moves in place, else plain lines.</param>
internal sealed record WorkerStreams(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    public static WorkerStreams OfConsole() => new(
        Console.OpenStandardInput, Console.Out, Console.Error, !Console.IsErrorRedirected);
}
