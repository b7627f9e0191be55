using System.Collections.Concurrent;
using GraphQL.Execution;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Parses queries within the limits and remembers those that were valid.</summary>
internal sealed class Documents(IOptions<GraphQLLimitsOptions> options, IDocumentBuilder builder)
{
    private readonly GraphQLLimitsOptions _limits = options.Value;
    private readonly ConcurrentDictionary<string, GraphQLDocument> _valid = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public (GraphQLDocument Document, bool IsKnown) Read(string query)
    {
        if (query.Length > _limits.MaxQueryLength)
            throw new QueryTooLargeError("characters", _limits.MaxQueryLength);
        if (_valid.TryGetValue(query, out var known))
            return (known, true);
        var document = Parse(query);
        DocumentSize.Check(document, _limits);
        return (document, false);
    }

    public void Remember(string query, GraphQLDocument document)
    {
        if (_limits.CachedDocuments == 0 || !_valid.TryAdd(query, document))
            return;
        _order.Enqueue(query);
        if (_valid.Count > _limits.CachedDocuments && _order.TryDequeue(out var oldest))
            _valid.TryRemove(oldest, out _);
    }

    private GraphQLDocument Parse(string query)
    {
        try
        {
            return builder.Build(query);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            // The parser's own guard of its stack, which lies deeper than the limit.
            throw new QueryTooDeepError(_limits.MaxDepth);
        }
    }
}
