using KnowledgeGraph.Extraction.Dates.Values;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>Reads <c>forms</c> of a <c>dates.yaml</c>. A form is words and slots with spaces between; <c>a|b</c> is one of two words, <c>[…]</c> may be missing.</summary>
internal static class DateFormReader
{
    public static IEnumerable<DateForm> Read(PackMap file)
    {
        foreach (var map in file.List("forms")?.OfMaps() ?? [])
        {
            map.Only("kind", "forms", "offset", "sign", "which", "week", "anchored", "dates-what-follows");
            if (map.Required("kind") is not { } node || PackMap.ChoiceOf<DateFormKind>(node, node.AsText() ?? "") is not { } kind)
                continue;
            var (offset, sign, week) = (map.Number("offset"), map.Number("sign") ?? 0, map.Number("week"));
            var choice = map.Choice<WeekdayChoice>("which") ?? WeekdayChoice.Nearest;
            var (anchored, follows) = (map.Flag("anchored"), map.Flag("dates-what-follows"));
            foreach (var text in map.Scalars("forms"))
            {
                foreach (var elements in Variants(text))
                    yield return new(kind, elements, offset, sign, choice, week, anchored, follows);
            }
        }
    }

    private static List<List<DateElement>> Variants(PackScalar text)
    {
        var variants = new List<List<DateElement>> { new() };
        List<List<DateElement>>? beforeOption = null;
        foreach (var part in text.Text.Replace("[", " [ ", StringComparison.Ordinal).Replace("]", " ] ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "[")
                beforeOption = [.. variants.Select(v => v.ToList())];
            else if (part == "]")
                (variants, beforeOption) = ([.. variants, .. beforeOption ?? []], null);
            else if (Element(text, part) is { } element)
                variants.ForEach(v => v.Add(element));
        }

        if (variants.Any(v => v.Count == 0))
            text.Fault("This form may be empty.", "Leave at least one word outside of `[ ]`.");
        return variants;
    }

    private static DateElement? Element(PackScalar text, string part)
    {
        if (part[0] != '{')
            return new(DateSlot.Words, part == "|" ? ["|"] : part.Split('|'));
        var slot = PackMap.ChoiceOf<DateSlot>(text, part.Trim('{', '}'));
        return slot is { } known ? new(known, []) : null;
    }
}
