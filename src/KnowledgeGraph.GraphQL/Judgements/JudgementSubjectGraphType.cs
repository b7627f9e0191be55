using GraphQL.Types;
using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementSubjectGraphType : EnumerationGraphType
{
    public JudgementSubjectGraphType()
    {
        Name = "JudgementSubject";
        Description = "What a judgement speaks of.";
        Add("EVENT", JudgementSubject.Event, "Events, by the mentions that are their members now, and what joins these later.");
        Add("MENTION", JudgementSubject.Mention, "Single mentions.");
        Add("PERSON", JudgementSubject.Person, "People, by any of their ids. No event changes: who acts in it is answered anew.");
    }
}
