using System.Globalization;
using KnowledgeGraph.Extraction.Dates.Forms;
using KnowledgeGraph.Extraction.Resources;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>How a language speaks of dates, read from its <c>dates.yaml</c> and the one of <c>Lang/base</c>.</summary>
internal sealed class DateWords
{
    private readonly Dictionary<string, int> _months;
    private readonly Dictionary<string, int> _weekdays;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int> _ordinals;
    private readonly IReadOnlyList<string> _ordinalEndings;
    private readonly bool _namesAreCapitalised;
    private readonly HashSet<string> _parts;
    private readonly HashSet<string> _to;
    private readonly HashSet<string> _and;

    private DateWords(PackMap own, PackMap shared)
    {
        own.Only("order", "capitalised", "months", "weekdays", "numbers", "ordinals", "ordinal-endings", "parts-of-day", "to", "and", "from", "until", "forms");
        _months = Named(own, "months", 12);
        _weekdays = Named(own, "weekdays", 7);
        _numbers = Named(own, "numbers", 1000);
        _ordinals = Named(own, "ordinals", 100);
        _ordinalEndings = own.Texts("ordinal-endings");
        _namesAreCapitalised = own.Flag("capitalised");
        _parts = Set(own, "parts-of-day");
        _to = [.. own.Texts("to"), .. shared.Texts("to")];
        _and = [.. own.Texts("and"), .. shared.Texts("and")];
        FromWords = Set(own, "from");
        UntilWords = Set(own, "until");
        MonthFirst = own.Choice<DateOrder>("order") == DateOrder.MonthFirst;
        Forms = [.. DateFormReader.Read(own), .. DateFormReader.Read(shared)];
    }

    public bool MonthFirst { get; }

    public IReadOnlySet<string> FromWords { get; }

    public IReadOnlySet<string> UntilWords { get; }

    public IReadOnlyList<DateForm> Forms { get; }

    public static DateWords Read(PackReader pack, PackReader shared) => new(pack.Map("dates.yaml"), shared.Map("dates.yaml"));

    /// <summary>The words that can stand in a slot; numbers in digits aside.</summary>
    public IEnumerable<string> SlotWords => _months.Keys.Concat(_weekdays.Keys).SelectMany(name => (string[])[name, name + "."])
        .Concat(_numbers.Keys).Concat(_ordinals.Keys).Concat(_parts).Concat(_to).Concat(_and);

    /// <summary>What a token says in a slot; null when it doesn't fit. Slots without a value say 0.</summary>
    public int? ValueOf(DateElement element, Token token) => element.Slot switch
    {
        DateSlot.Words => element.Words.Contains(token.Form) ? 0 : null,
        DateSlot.Day or DateSlot.Day2 or DateSlot.Day3 => InRange(Digits(token.Form, 2) ?? WithEnding(token.Form), 1, 31),
        DateSlot.Month or DateSlot.Month2 => Name(_months, token),
        DateSlot.Year or DateSlot.Year2 => token.Form.Length == 4 ? Digits(token.Form, 4) : null,
        DateSlot.Weekday or DateSlot.Weekday2 => Name(_weekdays, token),
        DateSlot.N => Digits(token.Form, 3) ?? (_numbers.TryGetValue(token.Form, out var n) ? n : null),
        DateSlot.Ordinal => WithEnding(token.Form) ?? (_ordinals.TryGetValue(token.Form, out var o) ? o : null),
        DateSlot.Mm => InRange(Digits(token.Form, 2), 1, 12),
        DateSlot.A or DateSlot.B => InRange(Digits(token.Form, 2), 1, 31),
        DateSlot.Part => _parts.Contains(token.Form) ? 0 : null,
        DateSlot.To => _to.Contains(token.Form) ? 0 : null,
        DateSlot.And => _and.Contains(token.Form) ? 0 : null,
        _ => null,
    };

    private int? Name(Dictionary<string, int> names, Token token)
    {
        if (_namesAreCapitalised && !token.HasCapital)
            return null;
        return names.TryGetValue(token.Form, out var value) || names.TryGetValue(token.Form.TrimEnd('.'), out value) ? value : null;
    }

    private int? WithEnding(string form)
    {
        foreach (var ending in _ordinalEndings)
        {
            if (form.Length > ending.Length && form.EndsWith(ending, StringComparison.Ordinal) && Digits(form[..^ending.Length], 2) is { } number)
                return number;
        }

        return null;
    }

    private static int? Digits(string form, int most) =>
        form.Length <= most && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? InRange(int? number, int least, int most) => number >= least && number <= most ? number : null;

    private static HashSet<string> Set(PackMap map, string key) => map.Texts(key).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, int> Named(PackMap map, string key, int most)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, words) in map.Map(key)?.Entries ?? [])
        {
            if (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1 || value > most)
                number.Fault($"`{number.Text}` is no number from 1 to {most}.", "Write `1: [ word, word ]`.");
            foreach (var word in words.AsScalars())
            {
                if (!names.TryAdd(word.Text, value) && names[word.Text] != value)
                    word.Fault($"`{word.Text}` already stands for {names[word.Text]}.", "One word has one meaning here.");
            }
        }

        return names;
    }
}
