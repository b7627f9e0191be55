using System.Collections;
using System.Net.Sockets;
using global::Neo4j.Driver;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using AuthenticationException = System.Security.Authentication.AuthenticationException;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Statements by the official driver, for <c>bolt://</c> and <c>neo4j://</c>. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
internal sealed class BoltTransport : INeo4jTransport, IAsyncDisposable
{
    private readonly Neo4jStorageOptions _options;
    private readonly TimeProvider _clock;
    private readonly Retrying _retrying;
    private readonly IDriver _driver;
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private volatile bool _versionWillDo;

    public BoltTransport(IOptions<Neo4jStorageOptions> options, TimeProvider clock, ILogger<BoltTransport> logger)
    {
        _options = options.Value;
        _clock = clock;
        _retrying = new(_options, clock, logger);
        var connecting = TimeSpan.FromSeconds(_options.ConnectTimeoutSeconds);
        var waiting = TimeSpan.FromSeconds(Math.Max(_options.ConnectTimeoutSeconds, _options.StatementTimeoutSeconds));
        _driver = GraphDatabase.Driver(_options.Uri, AuthTokens.Basic(_options.User, _options.Password), config => config
            .WithConnectionTimeout(connecting)
            .WithConnectionAcquisitionTimeout(waiting)
            .WithTelemetryDisabled());
        Address = new Uri(_options.Uri).GetLeftPart(UriPartial.Authority);
    }

    public string Address { get; }

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        _retrying.RunAsync(repeatable: true, token => TryAsync(statement, AccessMode.Read, token), cancellationToken);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        _retrying.RunAsync(statement.Repeatable, token => TryAsync(statement, AccessMode.Write, token), cancellationToken);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<Attempt> TryAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        var timeout = statement.Timeout ?? TimeSpan.FromSeconds(_options.StatementTimeoutSeconds);
        using var patience = new CancellationTokenSource(timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await RefusalOfVersionAsync(either.Token) ?? await AskAsync(statement, mode, timeout, either.Token);
        }
        catch (Neo4jException exception)
        {
            return Failed(exception);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            return ConnectionFaults.Lost(exception, Address);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ConnectionFaults.TimedOut(timeout, Address);
        }
    }

    private async Task<Attempt?> RefusalOfVersionAsync(CancellationToken cancellationToken)
    {
        if (_versionWillDo)
            return null;
        try
        {
            var server = await _driver.GetServerInfoAsync().WaitAsync(cancellationToken);
            var refusal = ServerVersion.Refusal(server.Agent[(server.Agent.IndexOf('/', StringComparison.Ordinal) + 1)..], Address);
            _versionWillDo = refusal is null;
            return refusal;
        }
        catch (NotSupportedException exception)
        {
            return Attempt.Final(StorageFault.Misconfigured, $"What answers at {Address} does not speak Bolt ({exception.Message.TrimEnd('.')}). Name the address of the server's Bolt connector in Neo4j:Uri.", exception);
        }
        catch (Exception exception) when (exception is IOException or ServiceUnavailableException)
        {
            // The statement was not sent yet, so nothing is lost.
            return Inner<AuthenticationException>(exception) is { } untrusted ? ConnectionFaults.Untrusted(untrusted, Address) : ConnectionFaults.NotReached(exception, Address);
        }
    }

    private async Task<Attempt> AskAsync(CypherStatement statement, AccessMode mode, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var parameters = statement.Parameters.ToDictionary(pair => StorableText.Checked(pair.Key), pair => ToServer(pair.Value), StringComparer.Ordinal);
        var session = _driver.AsyncSession(config => config.WithDatabase(_options.Database).WithDefaultAccessMode(mode).WithBookmarkManager(_bookmarks));
        var answering = RowsAsync(session, statement.Text, parameters, timeout);
        try
        {
            return Attempt.Answered(await answering.WaitAsync(cancellationToken));
        }
        finally
        {
            // The driver can't be told to stop: what nobody waits for any more ends with the server's own limit, and its session then.
            _ = answering.ContinueWith(
                async ended =>
                {
                    _ = ended.Exception;
                    await session.CloseAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                },
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private static async Task<IReadOnlyList<CypherRow>> RowsAsync(IAsyncSession session, string text, IDictionary<string, object?> parameters, TimeSpan timeout)
    {
        var cursor = await session.RunAsync(text, parameters, config => config.WithTimeout(timeout));
        var fields = await cursor.KeysAsync();
        List<CypherRow> rows = [];
        while (await cursor.FetchAsync())
            rows.Add(new(fields, [.. fields.Select(field => ToRow(cursor.Current[field]))]));
        await cursor.ConsumeAsync();
        return rows;
    }

    private Attempt Failed(Neo4jException exception) => exception switch
    {
        { Code: { Length: > 0 } code } => ServerFaults.Of(new(code, exception.Message), Address, _options),
        _ when Inner<AuthenticationException>(exception) is { } untrusted => ConnectionFaults.Untrusted(untrusted, Address),
        _ when Inner<SocketException>(exception) is { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TimedOut } => ConnectionFaults.NotReached(exception, Address),
        _ => ConnectionFaults.Lost(exception, Address),
    };

    private static T? Inner<T>(Exception? exception)
        where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
                return found;
            if (exception is AggregateException { InnerExceptions: var several })
                return several.Select(Inner<T>).FirstOrDefault(inner => inner is not null);
        }

        return null;
    }

    private static object? ToServer(object? value) => value switch
    {
        null or bool or int or long or double => value,
        string text => StorableText.Checked(text),
        DateOnly day => new LocalDate(day),
        DateTimeOffset instant => new ZonedDateTime(instant),
        IEnumerable<KeyValuePair<string, object?>> map => map.ToDictionary(pair => StorableText.Checked(pair.Key), pair => ToServer(pair.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(ToServer).ToList(),
        _ => throw new ArgumentException($"A parameter of a statement can't be a {value.GetType()}."),
    };

    private static object? ToRow(object? value) => value switch
    {
        null or bool or long or double or string => value,
        LocalDate day => day.ToDateOnly(),
        ZonedDateTime instant => instant.ToDateTimeOffset(),
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(pair => pair.Key, pair => ToRow(pair.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(ToRow).ToList(),
        _ => throw new InvalidOperationException($"The statement returns a {value.GetType().Name}; let it return properties, numbers, texts, days and instants."),
    };
}
