using GraphQL;
using KnowledgeGraph.Ingest.History;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class TooManyMentionsError : ExecutionError
{
    public TooManyMentionsError(HistoryTooLargeException fault)
        : base(fault.Message)
    {
        Code = "TOO_MANY_MENTIONS";
    }
}
