using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Schema.Scalars;

/// <remarks>Unknown codes pass here: the resolvers answer them with near ones.</remarks>
internal sealed class PartyCodeGraphType : ScalarGraphType
{
    public PartyCodeGraphType()
    {
        Name = "PartyCode";
        Description = "ISO 3166-1 alpha-2 or a code of an organisation: CN, RU, EU, ASEAN. Unknown codes are answered with near ones.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => (string)text.Value,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value is string or null ? value : ThrowValueConversionError(value);

    public override object? Serialize(object? value) => value switch
    {
        PartyCode code => code.Value,
        string or null => value,
        _ => ThrowSerializationError(value),
    };
}
