using GraphQL;
using GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schema;

/// <summary>The schema as SDL, for the contract that stands in <c>graph-schema/graphql</c>.</summary>
internal static class SchemaText
{
    public static string Print(ISchema schema) =>
        schema.Print(new() { IncludeDescriptions = true }).ReplaceLineEndings("\n").TrimEnd() + "\n";
}
