using GraphQL;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.GraphQL.Schema;

/// <summary>Typed access to an input object as the executor hands it on.</summary>
internal readonly struct InputReader(IDictionary<string, object?> values)
{
    public static InputReader? Argument(IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) && argument.Value is IDictionary<string, object?> values
            ? new InputReader(values)
            : null;

    public static ValueList<T>? ListArgument<T>(IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? List<T>(argument.Value) : null;

    public static ValueList<PartyCode>? PartiesArgument(IResolveFieldContext context, string name) => Codes(ListArgument<string>(context, name));

    public static PartyCode Code(string text) => PartyCode.TryParse(text, out var code) ? code : throw new UnknownPartyError(text);

    public T? Value<T>(string name) => values.TryGetValue(name, out var value) && value is T typed ? typed : default;

    public TextQuery? Words(string name)
    {
        try
        {
            return Value<string>(name) is { } text ? TextQuery.Parse(text) : null;
        }
        catch (FormatException fault)
        {
            throw new InvalidFilterError($"{name}: {fault.Message}");
        }
    }

    public ValueList<T>? List<T>(string name) => values.TryGetValue(name, out var value) ? List<T>(value) : null;

    public ValueList<PartyCode>? Parties(string name) => Codes(List<string>(name));

    public InputReader? Object(string name) =>
        values.TryGetValue(name, out var value) && value is IDictionary<string, object?> inner ? new InputReader(inner) : null;

    private static ValueList<PartyCode>? Codes(ValueList<string>? codes) => codes?.Select(Code).ToValueList();

    private static ValueList<T>? List<T>(object? value) => (value as System.Collections.IEnumerable)?.Cast<T>().ToValueList();
}
