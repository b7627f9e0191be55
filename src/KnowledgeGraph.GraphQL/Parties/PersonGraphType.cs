using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PersonGraphType : ObjectGraphType<KnownPerson>
{
    // Many reports are read for the few offices that they show.
    private const double OfficesImpact = 20;
    private const double OfficesEach = 5;

    public PersonGraphType(People people, EventLists events)
    {
        Name = "Person";
        Description = "Somebody who acts for a party, under whatever ids and spellings reports name them. Who is one person is answered as it is known now, whatever `asOf` says.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the person.").Resolve(context => context.Source.Id.Value);
        Field<NonNullGraphType<StringGraphType>>("name").Description("The usual English spelling.").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<PartyGraphType>>("party").Description("For whom the person acts.").Resolve(context => context.Source.Party);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("aliases")
            .Description("The other ids of the person. They answer for it; name one in `markDifferent` to take it away. An id with a month, `…@1996-03.head_of_state`, is one that means others at other times or in other offices.")
            .Resolve(context => context.Source.Ids.Where(id => id != context.Source.Id).Select(id => id.Value));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SpellingGraphType>>>>("spellings")
            .Description("The spellings that reports use, most used first.")
            .Resolve(context => context.Loads().Records.LoadMany(context.Source.Named.Ids).Then(Spellings));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OfficeGraphType>>>>("offices")
            .Description($"The offices that the person held, earliest first: those of the table of offices, and apart from them what the dated reports of the latest {IOfficeReports.MaxEvents} events show.")
            .Argument<DayGraphType>("onDay", "Only those held on this day: by a term of the table that covers it, or between the first and the last day of reports that say so.")
            .WithComplexityImpact(OfficesImpact, OfficesEach)
            .Resolve(context =>
            {
                var (person, onDay) = (context.Source, context.GetArgument<DateOnly?>("onDay"));
                return context.Loads().Offices.Load(person.Named).Then(seen => people.OfficesOf(person, seen ?? [], onDay));
            });
        EventLists.Arguments(Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("The events in which the person took part."))
            .ResolveAsync(async context => await events.ReadAsync(context, (await events.FilterAsync(context)).With(context.Source.Named)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementGraphType>>>>("judgements")
            .Description("What analysts said of the person, newest first; what was undone too.")
            .ResolveAsync(async context => (await JudgementLoads.AllAsync(context)).Where(standing => IsOf(standing.Judgement, context.Source)));
    }

    private static bool IsOf(Judgement judgement, KnownPerson person) =>
        judgement.Subject == JudgementSubject.Person && person.Ids.Any(id => judgement.Ids.Contains(id.Value));

    private static IEnumerable<Spelling> Spellings(IReadOnlyList<PersonRecord> records) => records.SelectMany(record => record.Spellings)
        .GroupBy(spelling => (spelling.Text, spelling.Language))
        .Select(same => new Spelling(same.Key.Text, same.Key.Language, same.Sum(spelling => spelling.Count)))
        .OrderByDescending(spelling => spelling.Count).ThenBy(spelling => spelling.Text, StringComparer.Ordinal).ThenBy(spelling => spelling.Language, StringComparer.Ordinal);
}
