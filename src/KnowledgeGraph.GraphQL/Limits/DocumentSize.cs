using GraphQLParser.AST;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Refuses documents that would be dear to validate, in time linear to their length: each fragment is measured once.</summary>
internal sealed class DocumentSize
{
    private readonly GraphQLLimitsOptions _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> _measured = new(StringComparer.Ordinal);
    private int _aliases;

    private DocumentSize(GraphQLLimitsOptions limits) => _limits = limits;

    public static void Check(GraphQLDocument document, GraphQLLimitsOptions limits) => new DocumentSize(limits).Check(document);

    private void Check(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd((string)fragment.FragmentName.Name.Value, fragment);
        if (document.Definitions.Count(definition => definition is GraphQLFragmentDefinition) > _limits.MaxFragments)
            throw new QueryTooLargeError("fragments", _limits.MaxFragments);
        var total = new Measure();
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            total = total.Beside(Of(operation.SelectionSet));
        foreach (var name in _fragments.Keys)
            Refuse(OfFragment(name));
        Refuse(total);
        if (_aliases > _limits.MaxAliases)
            throw new QueryTooLargeError("aliases", _limits.MaxAliases);
    }

    private void Refuse(Measure measure)
    {
        if (measure.Depth > _limits.MaxDepth)
            throw new QueryTooDeepError(_limits.MaxDepth);
        if (measure.Fields > _limits.MaxFields)
            throw new QueryTooLargeError("fields", _limits.MaxFields);
    }

    private Measure Of(GraphQLSelectionSet? set)
    {
        var sum = new Measure();
        foreach (var selection in set?.Selections ?? [])
            sum = sum.Beside(Of(selection));
        return sum;
    }

    private Measure Of(ASTNode selection) => selection switch
    {
        GraphQLField field => Of(field),
        GraphQLInlineFragment inline => Of(inline.SelectionSet),
        GraphQLFragmentSpread spread => OfFragment((string)spread.FragmentName.Name.Value),
        _ => default,
    };

    private Measure Of(GraphQLField field)
    {
        if (field.Alias is not null)
            _aliases++;
        var inner = Of(field.SelectionSet);
        return new(Math.Min(inner.Fields + 1, int.MaxValue / 2), inner.Depth + 1);
    }

    // A fragment that reaches itself measures nothing there: validation names the cycle.
    private Measure OfFragment(string name)
    {
        if (_measured.TryGetValue(name, out var known))
            return known;
        _measured[name] = default;
        return _measured[name] = _fragments.TryGetValue(name, out var fragment) ? Of(fragment.SelectionSet) : default;
    }

    private readonly record struct Measure(int Fields, int Depth)
    {
        public Measure Beside(Measure other) => new(Math.Min(Fields + other.Fields, int.MaxValue / 2), Math.Max(Depth, other.Depth));
    }
}
