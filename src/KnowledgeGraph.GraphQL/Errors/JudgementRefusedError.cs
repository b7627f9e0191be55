using GraphQL;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class JudgementRefusedError : ExecutionError
{
    public JudgementRefusedError(JudgementException refused)
        : base(refused.Message)
    {
        Code = refused.Fault switch
        {
            JudgementFault.Unknown => "UNKNOWN_ID",
            JudgementFault.Contradicted => "CONTRADICTED_JUDGEMENT",
            JudgementFault.TooLarge => "TOO_MANY_REPORTS",
            _ => "INVALID_JUDGEMENT",
        };
        if (refused.Against.Count > 0)
            Extensions = new Dictionary<string, object?> { ["against"] = refused.Against.Select(id => id.Value).ToArray() };
    }
}
