using GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schema.Scalars;

internal sealed class CursorGraphType : StringGraphType
{
    public CursorGraphType()
    {
        Name = "Cursor";
        Description = "An opaque position in a list or in the change log.";
    }
}
