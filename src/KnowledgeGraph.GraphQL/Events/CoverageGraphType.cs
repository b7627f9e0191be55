using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events;

internal sealed class CoverageGraphType : ObjectGraphType<Coverage>
{
    public CoverageGraphType()
    {
        Name = "Coverage";
        Description = "What an answer rests on, so that nobody takes silence for peace.";
        Field<NonNullGraphType<IntGraphType>>("undated").Description("Events without a date that match but for the span.").Resolve(context => context.Source.Undated.ToCount());
        Field<NonNullGraphType<IntGraphType>>("monthOrYear").Description("Matching events that are known by month or year only.").Resolve(context => context.Source.MonthOrYear.ToCount());
        Field<NonNullGraphType<IntGraphType>>("sources").Description("Different sources of the reports.").Resolve(context => context.Source.Sources);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("languages").Description("Language tags of the reports.").Resolve(context => context.Source.Languages);
        Field<NonNullGraphType<IntGraphType>>("articles").Description("Articles in the store.").Resolve(context => context.Source.Articles.ToCount());
        Field<InstantGraphType>("lastArticle").Description("The latest publication in the store, else recording; null when it is empty.").Resolve(context => context.Source.LastArticle);
    }
}
