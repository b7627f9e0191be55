using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Statements over the Query API: one request is one statement is one transaction.</summary>
internal sealed class HttpTransport : INeo4jTransport, IDisposable
{
    public const string ClientName = "Neo4j";

    private readonly HttpClient _client;
    private readonly Neo4jStorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly Retrying _retrying;
    private readonly Bookmarks _bookmarks = new();
    private readonly WriteTurns _turns = new();
    private readonly Uri _root;
    private readonly Uri _query;
    private volatile bool _versionWillDo;

    public HttpTransport(IHttpClientFactory clients, IOptions<Neo4jStorageOptions> options, TimeProvider clock, ILogger<HttpTransport> logger)
    {
        _options = options.Value;
        _clock = clock;
        _retrying = new(_options, clock, logger);
        _root = new(_options.Uri.TrimEnd('/') + "/");
        _query = new(_root, $"db/{Uri.EscapeDataString(_options.Database)}/query/v2");
        _client = clients.CreateClient(ClientName);
        _client.Timeout = Timeout.InfiniteTimeSpan;
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_options.User}:{_options.Password}")));
        Address = _root.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    public string Address { get; }

    public void Dispose() => _turns.Dispose();

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        _retrying.RunAsync(repeatable: true, token => TryAsync(statement, write: false, token), cancellationToken);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        _retrying.RunAsync(statement.Repeatable, token => TryAsync(statement, write: true, token), cancellationToken);

    private async Task<Attempt> TryAsync(CypherStatement statement, bool write, CancellationToken cancellationToken)
    {
        var timeout = statement.Timeout ?? TimeSpan.FromSeconds(_options.StatementTimeoutSeconds);
        using var patience = new CancellationTokenSource(timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await RefusalOfVersionAsync(either.Token) ?? await AskAsync(statement, write, either.Token);
        }
        catch (HttpRequestException exception)
        {
            return ConnectionFaults.Of(exception, Address);
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return ConnectionFaults.Lost(exception, Address);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Only connecting ends by itself; what else ended is this statement's own patience.
            return patience.IsCancellationRequested ? ConnectionFaults.TimedOut(timeout, Address) : ConnectionFaults.NotReached(exception, Address);
        }
    }

    private async Task<Attempt?> RefusalOfVersionAsync(CancellationToken cancellationToken)
    {
        if (_versionWillDo)
            return null;
        try
        {
            using var answer = await _client.GetAsync(_root, cancellationToken);
            if ((int)answer.StatusCode is >= 500 or (int)HttpStatusCode.TooManyRequests)
                return Unserved(HttpStatusCode.ServiceUnavailable);
            var refusal = ServerVersion.Of(await answer.Content.ReadAsByteArrayAsync(cancellationToken)) is { } version
                ? ServerVersion.Refusal(version, Address)
                : Attempt.Final(StorageFault.Misconfigured, $"What answers at {Address} is no Neo4j server (HTTP {(int)answer.StatusCode}). Name the address of its HTTP connector in Neo4j:Uri.");
            _versionWillDo = refusal is null;
            return refusal;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException { HttpRequestError: not HttpRequestError.SecureConnectionError })
        {
            // The statement was not sent yet, so nothing is lost.
            return ConnectionFaults.NotReached(exception, Address);
        }
    }

    private async Task<Attempt> AskAsync(CypherStatement statement, bool write, CancellationToken cancellationToken)
    {
        var sent = _bookmarks.Current;
        var asked = QueryRequest.Body(statement, write, sent);
        return statement.InTurn
            ? await _turns.RunAsync(turn => AskAsync(statement, new TurnContent(asked, turn, _clock), sent, cancellationToken), cancellationToken)
            : await AskAsync(statement, new ReadOnlyMemoryContent(asked), sent, cancellationToken);
    }

    private async Task<Attempt> AskAsync(CypherStatement statement, HttpContent content, IReadOnlyList<string> sent, CancellationToken cancellationToken)
    {
        using var request = QueryRequest.Post(_query, statement.IsPlain, content);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0 || (!response.IsSuccessStatusCode && !IsJson(response)))
            return Unserved(response.StatusCode);
        var answer = QueryAnswer.Parse(body);
        if (answer.Error is { } error)
            return Failed(error);
        if (answer.Rows is null)
            return Unserved(response.StatusCode);
        _bookmarks.Advance(sent, answer.Bookmarks);
        return Attempt.Answered(answer.Rows);
    }

    private Attempt Failed(ServerError error)
    {
        if (ServerFaults.IsUnknownBookmark(error))
            _bookmarks.Forget();
        return ServerFaults.Of(error, Address, _options);
    }

    private Attempt Unserved(HttpStatusCode status) => status switch
    {
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => Attempt.NothingHappened(
            StorageFault.Unavailable, $"The server {Address} takes no requests at the moment (HTTP {(int)status}). Try again."),
        HttpStatusCode.Unauthorized => ServerFaults.Of(new("Neo.ClientError.Security.Unauthorized", "HTTP 401"), Address, _options),
        >= HttpStatusCode.InternalServerError or < HttpStatusCode.MultipleChoices => Attempt.AnswerLost(
            StorageFault.Unavailable, $"The server {Address} gave no whole answer (HTTP {(int)status}): it is not known whether a write happened. Read again what is stored before you repeat it."),
        _ => Attempt.Final(StorageFault.Misconfigured, $"What answers at {Address} does not serve Neo4j's Query API (HTTP {(int)status} at {_query.AbsolutePath}). Name the address of the server's HTTP connector in Neo4j:Uri."),
    };

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is QueryRequest.MediaType or "application/json";
}
