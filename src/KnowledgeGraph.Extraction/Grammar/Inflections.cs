using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>The inflection classes of a language; expands <c>call:v off</c> to all spellings.</summary>
internal sealed class Inflections
{
    private readonly Dictionary<string, InflectionClass> _classes = new(StringComparer.Ordinal);

    public bool HasPast => _classes.Values.Any(known => known.Rules.Any(rule => rule.Form == InflectionForm.Past));

    public static Inflections Read(PackReader pack)
    {
        var inflections = new Inflections();
        foreach (var (name, node) in pack.Map("endings.yaml").Entries)
        {
            if (node.AsMap() is { } map)
                inflections._classes[name.Text] = Class(name.Text, map);
        }

        return inflections;
    }

    /// <summary>Every spelling of a surface in which some words carry a class; a word without one doesn't change.</summary>
    public IEnumerable<(string Surface, InflectionForm Form, bool? IsVerb)> Expand(PackScalar node) => Expand(node, node.Text);

    /// <summary>Every spelling of <paramref name="surface"/>, a part of the scalar.</summary>
    public IEnumerable<(string Surface, InflectionForm Form, bool? IsVerb)> Expand(PackScalar node, string surface)
    {
        var words = surface.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<(string Surface, InflectionForm Form, bool? IsVerb)> all = [("", InflectionForm.None, null)];
        foreach (var word in words)
        {
            var forms = Word(node, word).ToList();
            all = all.SelectMany(a => forms.Select(f => (
                a.Surface.Length == 0 ? f.Word : $"{a.Surface} {f.Word}",
                a.Form == InflectionForm.None ? f.Form : a.Form,
                a.IsVerb ?? f.IsVerb)));
        }

        return all.ToList();
    }

    private IEnumerable<(string Word, InflectionForm Form, bool? IsVerb)> Word(PackScalar node, string word)
    {
        var colon = word.LastIndexOf(':');
        if (colon <= 0 || colon == word.Length - 1)
            return [(word, InflectionForm.None, null)];
        if (_classes.TryGetValue(word[(colon + 1)..], out var found))
            return found.Inflect(word[..colon]).GroupBy(f => f.Word, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Aggregate(InflectionForm.None, (all, f) => all | f.Form), (bool?)found.IsVerb));
        node.Fault($"The class `{word[(colon + 1)..]}` is not in endings.yaml.", $"Known: {string.Join(", ", _classes.Keys)}.");
        return [];
    }

    private static InflectionClass Class(string name, PackMap map)
    {
        map.Only("part", "forms", "irregular");
        var rules = new List<(InflectionForm, IReadOnlyList<AffixRule>)>();
        foreach (var (form, node) in map.Map("forms")?.Entries ?? [])
        {
            if (PackMap.ChoiceOf<InflectionForm>(form, form.Text) is { } known)
                rules.Add((known, [.. node.AsScalars().Select(Rule).OfType<AffixRule>()]));
        }

        var irregular = new Dictionary<string, IReadOnlyList<(InflectionForm, string)>>(StringComparer.Ordinal);
        foreach (var (word, node) in map.Map("irregular")?.Entries ?? [])
            irregular[word.Text] = [.. node.AsMap() is { } forms ? Forms(forms) : []];
        return new(name, map.RequiredText("part") == "verb", rules, irregular);
    }

    private static IEnumerable<(InflectionForm, string)> Forms(PackMap map)
    {
        foreach (var (form, node) in map.Entries)
        {
            if (PackMap.ChoiceOf<InflectionForm>(form, form.Text) is not { } known)
                continue;
            foreach (var word in node.AsScalars())
                yield return (known, word.Text);
        }
    }

    private static AffixRule? Rule(PackScalar node)
    {
        if (AffixRule.Parse(node.Text) is { } rule)
            return rule;
        node.Fault($"`{node.Text}` is no rule.", "Write `e>ed` for an ending, `^t>men` for a beginning.");
        return null;
    }
}
