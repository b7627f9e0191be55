using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Reads <c>offices.yaml</c> and <c>relations.yaml</c>.</summary>
internal static class OfficeReader
{
    public static void Read(PackReader pack, Inflections inflections, LexiconBuilder lexicon)
    {
        var map = pack.Map("offices.yaml");
        map.Only("modifiers", "plural-words", "offices");
        var plurals = map.Find("plural-words")?.AsScalars().Select(word => word.Text).ToList() ?? [];
        foreach (var (key, node) in map.Map("modifiers")?.Entries ?? [])
        {
            if (PackMap.ChoiceOf<OfficeModifier>(key, key.Text) is { } modifier)
                Add(node, inflections, lexicon, (_, _) => new ModifierSense(modifier));
        }

        foreach (var office in map.List("offices")?.OfMaps() ?? [])
            Office(office, plurals, inflections, lexicon);
        foreach (var (key, node) in pack.Map("relations.yaml").Entries)
        {
            if (PackMap.ChoiceOf<Relation>(key, key.Text) is { } relation)
                Add(node, inflections, lexicon, (_, _) => new RelationSense(relation));
        }
    }

    private static void Office(PackMap map, List<string> plurals, Inflections inflections, LexiconBuilder lexicon)
    {
        map.Only("code", "kind", "titles", "plural", "owned", "party");
        var isOwned = map.Flag("owned");
        var party = Party(map);
        var office = new Office(map.RequiredText("code"), map.Choice<OfficeKind>("kind") ?? OfficeKind.Holder);
        if (map.Find("titles") is { } titles)
        {
            Add(titles, inflections, lexicon, (title, form) => new OfficeSense(office with { Title = title }, form.HasFlag(InflectionForm.Plural) && !form.HasFlag(InflectionForm.Singular), isOwned, party));
            foreach (var title in titles.AsScalars())
                plurals.ForEach(word => lexicon.Add($"{word} {title.Text}", new OfficeSense(office with { Title = title.Text }, true, isOwned, party)));
        }

        if (map.Find("plural") is { } plural)
            Add(plural, inflections, lexicon, (title, _) => new OfficeSense(office with { Title = title }, true, isOwned, party));
    }

    private static PartyCode? Party(PackMap map)
    {
        if (map.Find("party") is not { } node || node.AsText() is not { } text)
            return null;
        if (PartyCode.TryParse(text, out var party))
            return party;
        node.Fault($"`{text}` is not the code of a state or organisation.", "Use a code of graph-schema/codes.");
        return null;
    }

    private static void Add(PackNode node, Inflections inflections, LexiconBuilder lexicon, Func<string, InflectionForm, Sense> sense)
    {
        foreach (var item in node.AsScalars())
        {
            foreach (var (surface, form, _) in inflections.Expand(item))
                lexicon.Add(surface, sense(item.Text, form));
        }
    }
}
