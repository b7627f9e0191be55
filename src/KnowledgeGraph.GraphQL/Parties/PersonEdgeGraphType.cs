using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PersonEdgeGraphType : ObjectGraphType<PageItem<KnownPerson>>
{
    public PersonEdgeGraphType()
    {
        Name = "PersonEdge";
        Description = "A person in a list.";
        this.AddEdgeFields<KnownPerson, PersonGraphType>();
    }
}
