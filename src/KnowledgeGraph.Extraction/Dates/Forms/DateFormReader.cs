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
        var parts = new Queue<string>(text.Text.Replace("[", " [ ", StringComparison.Ordinal).Replace("]", " ] ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var variants = Sequence(text, parts);
        if (parts.Count > 0)
            text.Fault("A `]` has no `[` before it.");
        if (variants.Any(v => v.Count == 0))
            text.Fault("This form may be empty.", "Leave at least one word outside of `[ ]`.");
        return variants;
    }

    private static List<List<DateElement>> Sequence(PackScalar text, Queue<string> parts)
    {
        var variants = new List<List<DateElement>> { new() };
        while (parts.Count > 0 && parts.Peek() != "]")
        {
            var part = parts.Dequeue();
            if (part == "[")
                variants = [.. variants.SelectMany(_ => Sequence(text, new(parts)), (v, option) => v.Concat(option).ToList()), .. variants];
            else if (Element(text, part) is { } element)
                variants.ForEach(v => v.Add(element));
            if (part == "[")
                SkipOption(text, parts);
        }

        return variants;
    }

    private static void SkipOption(PackScalar text, Queue<string> parts)
    {
        for (var depth = 1; depth > 0; depth += parts.Dequeue() switch { "[" => 1, "]" => -1, _ => 0 })
        {
            if (parts.Count == 0)
            {
                text.Fault("A `[` is not closed.");
                return;
            }
        }
    }

    private static DateElement? Element(PackScalar text, string part)
    {
        if (part[0] != '{')
            return new(DateSlot.Words, part == "|" ? ["|"] : part.Split('|'));
        var slot = PackMap.ChoiceOf<DateSlot>(text, part.Trim('{', '}'));
        return slot is { } known ? new(known, []) : null;
    }
}
