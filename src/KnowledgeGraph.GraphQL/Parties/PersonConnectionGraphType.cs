using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Ingest.People;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PersonConnectionGraphType : ObjectGraphType<PersonList>
{
    public PersonConnectionGraphType()
    {
        Name = "PersonConnection";
        Description = "A list of people.";
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("People who match, beyond this page.").Resolve(context => context.Source.TotalCount);
        this.AddListFields<PersonList, KnownPerson, PersonEdgeGraphType, PersonGraphType>(list => list.Page);
    }
}
