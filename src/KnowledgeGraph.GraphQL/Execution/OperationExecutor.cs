using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Runs an operation within the limits.</summary>
internal sealed class OperationExecutor(ISchema schema, IDocumentExecuter executer, Documents documents, IOptions<GraphQLLimitsOptions> limits)
{
    private readonly IValidationRule _answerSize = AnswerSize.Rule(limits.Value);

    /// <param name="flow">Where the transport can carry a subscription.</param>
    /// <param name="onlyQueries">Whether the transport may only read.</param>
    public async Task<ExecutionResult> ExecuteAsync(
        Operation operation, IServiceProvider services, SubscriptionFlow? flow, bool onlyQueries, CancellationToken cancellationToken)
    {
        try
        {
            var (document, isKnown) = documents.Read(operation.Query);
            var kind = Kind(document, operation.Name);
            Allow(kind, flow is not null, onlyQueries);
            var result = await executer.ExecuteAsync(Options(operation, document, isKnown, services, flow, kind, cancellationToken));
            if (!isKnown && (result.Executed || result.Streams is not null))
                documents.Remember(operation.Query, document);
            return result;
        }
        catch (ExecutionError error)
        {
            return new(error);
        }
    }

    // The executer names what is wrong with an operation that cannot be chosen.
    private static OperationType? Kind(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        return (string.IsNullOrEmpty(name) ? operations : operations.Where(operation => operation.Name?.Value == name)).FirstOrDefault()?.Operation;
    }

    private static void Allow(OperationType? kind, bool canSubscribe, bool onlyQueries)
    {
        if (kind == OperationType.Mutation && onlyQueries)
            throw new OperationNotAllowedError("A mutation must be sent by POST.");
        if (kind == OperationType.Subscription && !canSubscribe)
            throw new OperationNotAllowedError("A subscription needs a WebSocket (graphql-transport-ws) or an event stream (Accept: text/event-stream).");
    }

    private ExecutionOptions Options(
        Operation operation, GraphQLDocument document, bool isKnown, IServiceProvider services, SubscriptionFlow? flow, OperationType? kind, CancellationToken cancellationToken) => new()
        {
            Schema = schema,
            Query = operation.Query,
            Document = document,
            OperationName = operation.Name,
            Variables = operation.Variables,
            Extensions = operation.Extensions,
            RequestServices = services,
            UserContext = flow?.AsUserContext() ?? [],
            // A known document was valid; what its variables ask is new each time.
            ValidationRules = isKnown ? [_answerSize] : [.. DocumentValidator.CoreRules, _answerSize],
            Timeout = kind == OperationType.Subscription ? Timeout.InfiniteTimeSpan : limits.Value.QueryTimeout,
            CancellationToken = cancellationToken,
        };
}
