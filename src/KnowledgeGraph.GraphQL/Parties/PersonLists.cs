using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>Reads lists of people.</summary>
internal sealed class PersonLists(People people, IOptions<GraphQLLimitsOptions> limits)
{
    private const int DefaultSize = 50;

    public static FieldBuilder<TSource, object> Arguments<TSource>(FieldBuilder<TSource, object> field) => field
        .Argument<DayGraphType>("onDay", "Only those who held an office, or that of `office`, on this day: by a term of the table of offices, or between the first and the last month in which reports name them so.")
        .ForwardPages(DefaultSize);

    /// <param name="parties">Null: all.</param>
    public async Task<object?> ReadAsync(IResolveFieldContext context, IReadOnlyCollection<PartyCode>? parties)
    {
        var page = context.ReadPage(limits.Value.MaxPageSize);
        var filter = PersonFilter.Read(context);
        return PersonList.Of((await people.ListAsync(parties, context.CancellationToken)).Where(filter.Matches), page);
    }
}
