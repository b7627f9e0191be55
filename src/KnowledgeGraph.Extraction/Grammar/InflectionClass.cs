namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>How the words of one class are inflected, as <c>endings.yaml</c> says.</summary>
/// <param name="IsVerb">Else a noun.</param>
/// <param name="Rules">By form: rules in the order of the file; the first whose 'from' fits makes the form.</param>
/// <param name="Irregular">By word: the forms that follow no rule.</param>
internal sealed record InflectionClass(
    string Name, bool IsVerb,
    IReadOnlyList<(InflectionForm Form, IReadOnlyList<AffixRule> Rules)> Rules,
    IReadOnlyDictionary<string, IReadOnlyList<(InflectionForm Form, string Word)>> Irregular)
{
    public IEnumerable<(InflectionForm Form, string Word)> Inflect(string word)
    {
        var known = Irregular.GetValueOrDefault(word) ?? [];
        foreach (var form in known)
            yield return form;
        foreach (var (form, rules) in Rules)
        {
            if (known.All(k => k.Form != form) && rules.FirstOrDefault(rule => rule.Fits(word)) is { } rule)
                yield return (form, rule.Apply(word));
        }
    }
}
