using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events.Kinds;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ExplanationGraphType : ObjectGraphType<Explanation>
{
    public ExplanationGraphType()
    {
        Name = "Explanation";
        Description = "The way from reports to an event, in plain English.";
        Field<EventGraphType>("event").Description("The event; null when it changed into another since.").Resolve(context => context.LoadEvent(context.Source.Id));
        Field<NonNullGraphType<StringGraphType>>("summary").Description("One line for the whole.").Resolve(context => context.Source.Event);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("together")
            .Description("Why its reports are together: a line each, the first report first; beyond some hundreds, a last line says how many more there are.").Resolve(context => context.Source.Together);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("keptOut")
            .Description("What kept the nearest other events of its kind out: a line each, nearest first.").Resolve(context => context.Source.KeptOut);
    }
}
