using System.Text.Json;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks.Api;

/// <summary>The real server as a process of its own on a store, with the limits that it has by default.</summary>
internal sealed class OurServer : IAsyncDisposable
{
    private static readonly string _contacts = Resource.Text("Contacts.graphql");
    private static readonly string _withPeople = Resource.Text("ContactsWithPeople.graphql");

    private readonly TemporaryDatabase _folder;
    private readonly ServerProcess _process;
    private readonly GraphQLClient _client;

    private OurServer(TemporaryDatabase folder, ServerProcess process, Uri address) =>
        (_folder, _process, _client) = (folder, process, new(new Uri(address, "graphql")));

    public static async Task<OurServer> StartAsync(IBenchmarkStore store, CancellationToken cancellation)
    {
        var folder = new TemporaryDatabase();
        var process = ServerProcess.Start(folder, store.Settings);
        return new(folder, process, await process.ListeningAsync(cancellation));
    }

    /// <summary>The data of the answer. The caller disposes of it.</summary>
    public Task<JsonDocument> AskAsync(PairQuestion question, bool counts, CancellationToken cancellation, bool people = false) => _client.AskAsync(
        people ? _withPeople : _contacts, new { between = new[] { question.Pair.A.Value, question.Pair.B.Value }, from = question.From, to = question.To, counts }, cancellation);

    /// <summary>The rows of an answer.</summary>
    public static JsonElement Rows(JsonDocument answer) => answer.RootElement.GetProperty("data").GetProperty("contacts").GetProperty("nodes");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _process.DisposeAsync();
        _folder.Dispose();
    }
}
