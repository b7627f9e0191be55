using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Events.Kinds;

internal sealed class StatementGraphType : ObjectGraphType<ResolvedEvent>
{
    public StatementGraphType(EventFields fields)
    {
        Name = "Statement";
        Description = "A public position of its speakers.";
        IsTypeOf = value => value is ResolvedEvent { Account: Statement };
        Interface<EventGraphType>();
        fields.AddTo(this);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyGraphType>>>>("speakers").Description("Who makes it.").Resolve(context => context.Source.Account.Parties);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PartyGraphType>>>>("targets")
            .Description("Whom it is about or addressed to.").Resolve(context => ((Statement)context.Source.Account).Targets);
    }
}
