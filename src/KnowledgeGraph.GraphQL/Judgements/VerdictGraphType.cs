using GraphQL.Types;
using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class VerdictGraphType : EnumerationGraphType
{
    public VerdictGraphType()
    {
        Name = "Verdict";
        Description = "What an analyst says.";
        Add("CONFIRMED", Verdict.Confirmed, "The event is real.");
        Add("WRONG", Verdict.Wrong, "There is no such event: it is shown no more.");
        Add("CORRECTED", Verdict.Corrected, "The event is real, and some of its facts are others than the reports say.");
        Add("SAME", Verdict.Same, "All that is named is one.");
        Add("DIFFERENT", Verdict.Different, "No two of those that are named are one.");
    }
}
