namespace KnowledgeGraph.GraphQL.Tests.Limits;

/// <summary>As deep as the questions that GraphiQL and code generators ask.</summary>
internal static class Introspection
{
    private const string Reference = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }";

    public const string Query = $$"""
        query IntrospectionQuery {
          __schema {
            description queryType { name } mutationType { name } subscriptionType { name }
            types { ...T }
            directives { name description isRepeatable locations args { ...I } }
          }
        }
        fragment T on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...I } type { ...R } isDeprecated deprecationReason }
          inputFields { ...I } interfaces { ...R } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...R }
        }
        fragment I on __InputValue { name description type { ...R } defaultValue }
        fragment R on __Type { {{Reference}} }
        """;
}
