using GraphQL;
using GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The one place where faults become what a client sees: a message, a code, and nothing of the inside.</summary>
internal sealed class CodedErrors(IOptions<GraphQLLimitsOptions> options, ILogger<CodedErrors> log) : IErrorInfoProvider
{
    private readonly bool _showDetails = options.Value.ShowErrorDetails;

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        ArgumentNullException.ThrowIfNull(executionError);
        var shown = Coded(executionError);
        var extensions = new Dictionary<string, object?> { ["code"] = shown.Code };
        foreach (var (key, value) in shown.Extensions ?? [])
            extensions[key] = value;
        if (_showDetails && executionError.InnerException is { } inner)
            extensions["details"] = inner.ToString();
        return new() { Message = shown.Message, Extensions = extensions };
    }

    private ExecutionError Coded(ExecutionError error) => error switch
    {
        { InnerException: StorageException fault } => Coded(fault),
        { InnerException: HistoryTooLargeException fault } => new TooManyMentionsError(fault),
        UnhandledError => Unexpected(error.InnerException),
        _ => error,
    };

    private ExecutionError Coded(StorageException fault)
    {
        if (fault.Fault == StorageFault.InvalidCursor)
            return new InvalidCursorError();
        if (fault.Fault == StorageFault.CursorTooOld)
            return new CursorTooOldError();
        if (fault.Fault == StorageFault.Unstorable)
            return new UnstorableTextError();
        log.StoreFailed(fault, fault.Fault);
        return fault.Fault switch
        {
            StorageFault.ReadOnly => new StoreReadOnlyError(),
            StorageFault.Full => new StoreFullError(),
            StorageFault.TimedOut => new StoreTimedOutError(),
            StorageFault.Misconfigured => new StoreMisconfiguredError(),
            _ => new StoreUnavailableError(),
        };
    }

    private InternalError Unexpected(Exception? inner)
    {
        var reference = Guid.NewGuid().ToString("N")[..8];
        log.OperationFailed(inner, reference);
        return new(reference);
    }
}
