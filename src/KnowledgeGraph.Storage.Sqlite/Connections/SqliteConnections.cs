using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>The connections to one file: one writer, which takes the lock at once, and a pool of readers, each of which reads one snapshot.</summary>
internal sealed class SqliteConnections : IDisposable
{
    // A short question shall not wait for a long one where there is only one processor.
    private const int LeastReaders = 2;

    private readonly SqliteStorageOptions _options;
    private readonly SqliteFile _file;
    private readonly SqliteCheckpoints _checkpoints;
    private readonly TimeProvider _clock;
    private readonly ILogger<SqliteConnections> _logger;
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly int _readerCount;
    private readonly SemaphoreSlim _readerSlots;
    private readonly SemaphoreSlim _writerSlot = new(1, 1);
    private SqliteSession? _writer;
    private bool _migrated;
    private bool _disposed;

    public SqliteConnections(IOptions<SqliteStorageOptions> options, TimeProvider clock, ILogger<SqliteConnections>? logger = null)
    {
        _options = options.Value;
        _clock = clock;
        _logger = logger ?? NullLogger<SqliteConnections>.Instance;
        _file = new(_options);
        _checkpoints = new(_file);
        _readerCount = Math.Min(_options.MaxReaders, Math.Max(LeastReaders, Environment.ProcessorCount));
        _readerSlots = new(_readerCount, _readerCount);
    }

    public string Path => _file.Path;

    /// <summary>Runs <paramref name="read"/> on one snapshot of the store. As many run at once as there are processors, so that none takes another's: the others wait in their order.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        await EnsureMigratedAsync(cancellationToken);
        await _readerSlots.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Read(read, cancellationToken), cancellationToken);
        }
        finally
        {
            _readerSlots.Release();
        }
    }

    /// <summary>Runs a <paramref name="read"/> that waits for its caller in between, beside those that answer questions.</summary>
    public async Task<T> ReadAtLengthAsync<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken)
    {
        await EnsureMigratedAsync(cancellationToken);
        return await Task.Run(() => Read(read, cancellationToken), cancellationToken);
    }

    /// <summary>Runs <paramref name="write"/> in a transaction that holds the write lock from its start; a throw takes all of it back.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancellationToken)
    {
        await EnsureMigratedAsync(cancellationToken);
        await _writerSlot.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Write(write, cancellationToken), cancellationToken);
        }
        finally
        {
            _writerSlot.Release();
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _writer?.Dispose();
        while (_readers.TryTake(out var reader))
            reader.Dispose();
        _checkpoints.Dispose();
        _writerSlot.Dispose();
        _readerSlots.Dispose();
    }

    private async Task EnsureMigratedAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _migrated))
            return;
        await _writerSlot.WaitAsync(cancellationToken);
        try
        {
            if (!_migrated)
                await Task.Run(() => Guarded(Migrate, cancellationToken), cancellationToken);
            Volatile.Write(ref _migrated, true);
        }
        finally
        {
            _writerSlot.Release();
        }
    }

    private bool Migrate()
    {
        _file.CreateFolder();
        _writer ??= _file.Open(_options.CacheMegabytes);
        CheckHealth(_writer);
        new SqliteMigrator(Path, _clock, _logger).Migrate(_writer);
        return true;
    }

    // Before anything is written: a broken file stays as it is.
    private void CheckHealth(SqliteSession session)
    {
        if (_options.CheckMilliseconds == 0)
            return;
        if (!SqliteHealth.Check(session, Path, TimeSpan.FromMilliseconds(_options.CheckMilliseconds), _clock))
            Log.CheckedInPart(_logger, Path, _options.CheckMilliseconds);
    }

    private T Read<T>(Func<SqliteSession, T> read, CancellationToken cancellationToken) => Guarded(
        () =>
        {
            if (!_readers.TryTake(out var session))
                session = _file.Open(Math.Max(1, _options.CacheMegabytes / 2 / _readerCount));
            var result = SqliteTransaction.Run(session, "BEGIN", read, cancellationToken, out var healthy);
            GiveBack(session, healthy);
            return result();
        },
        cancellationToken);

    private T Write<T>(Func<SqliteSession, T> write, CancellationToken cancellationToken) => Guarded(
        () =>
        {
            _writer ??= _file.Open(_options.CacheMegabytes);
            var result = SqliteTransaction.Run(_writer, "BEGIN IMMEDIATE", write, cancellationToken, out var healthy);
            if (!healthy)
            {
                _writer.Dispose();
                _writer = null;
            }
            else
            {
                _checkpoints.AfterCommit(_writer);
            }

            return result();
        },
        cancellationToken);

    private void GiveBack(SqliteSession session, bool healthy)
    {
        if (healthy && !_disposed)
            _readers.Add(session);
        else
            session.Dispose();
    }

    private T Guarded<T>(Func<T> work, CancellationToken cancellationToken)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception) when (SqliteFaults.IsInterrupt(exception))
        {
            throw new OperationCanceledException("The statement was interrupted.", exception, cancellationToken);
        }
        catch (SqliteException exception) when (SqliteFaults.IsContradiction(exception))
        {
            throw new InvalidOperationException($"What was to be written contradicts the store '{Path}': {exception.Message}", exception);
        }
        catch (SqliteException exception)
        {
            var fault = SqliteFaults.Translate(exception, Path);
            Log.Failed(_logger, fault.Fault, Path, exception.SqliteExtendedErrorCode);
            throw fault;
        }
    }
}
