using System.CommandLine;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>The arguments that commands share.</summary>
internal static class SourceArguments
{
    public static Argument<string[]> Files() => new("source")
    {
        Description = ".txt, .html, .jsonl (each also .gz), a folder, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Encoding() => new("--encoding")
    {
        Description = "code page of text that declares none, such as windows-1252 (default: utf-8)",
    };

    public static async IAsyncEnumerable<SourceItem> ReadAllAsync(
        IEnumerable<string> paths, SourceOptions options, WorkerContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            await foreach (var item in new FileSource(path, options, context.Input).ReadAsync(cancellationToken))
                yield return item;
        }
    }
}
