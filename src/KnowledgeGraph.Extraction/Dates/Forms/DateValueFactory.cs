using KnowledgeGraph.Extraction.Dates.Values;

namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>Makes values of what a form has captured.</summary>
internal sealed class DateValueFactory(bool monthFirst)
{
    /// <returns>Values with the token before which the part that says them ends; empty: no date.</returns>
    public IReadOnlyList<(DateValue Value, int End)> Make(DateForm form, DateCaptures slots, int end)
    {
        if (form.Kind == DateFormKind.List)
            return Days(slots, end);
        if (form.Kind == DateFormKind.WeekdayList)
            return Weekdays(form, slots, end);
        return One(form, slots) is { } value ? [(value, end)] : [];
    }

    private DateValue? One(DateForm form, DateCaptures slots) => form.Kind switch
    {
        DateFormKind.Day => Day(slots, DateSlot.Day, DateSlot.Month, DateSlot.Year),
        DateFormKind.DayOfMonth when (slots[DateSlot.Ordinal] ?? slots[DateSlot.Day]) is { } number and >= 1 and <= 31 => new DayOfMonth(number),
        DateFormKind.Span => Span(slots),
        DateFormKind.Weekday when slots[DateSlot.Weekday] is { } weekday => new WeekdayValue(weekday, form.Choice, form.Week),
        DateFormKind.WeekdaySpan => new WeekdaySpan(
            new(slots[DateSlot.Weekday] ?? 1, form.Choice, form.Week), new(slots[DateSlot.Weekday2] ?? 1)),
        DateFormKind.Relative => new RelativeDay(Offset(form, slots)),
        DateFormKind.FromAnchor => new AnchorDay(Offset(form, slots)),
        DateFormKind.Week => new WeekValue(Offset(form, slots), form.Anchored),
        DateFormKind.Weekend => new WeekendValue(form.Week),
        DateFormKind.Month => Month(form, slots),
        DateFormKind.MonthOfYear when slots[DateSlot.Month] is { } month => new MonthOfYear(month, Offset(form, slots)),
        DateFormKind.MonthSpan => Months(slots),
        DateFormKind.Year => slots[DateSlot.Year] is { } year ? new YearValue(year) : new RelativeYear(Offset(form, slots), form.Anchored),
        DateFormKind.OrdinalDay when slots[DateSlot.Ordinal] is { } ordinal => new OrdinalDay(ordinal),
        DateFormKind.Duration => new DurationValue((form.Offset ?? 1) * (slots[DateSlot.N] ?? 1)),
        _ => null,
    };

    private static MonthSpan? Months(DateCaptures slots) => slots[DateSlot.Month] is { } from && slots[DateSlot.Month2] is { } to
        ? new(new(slots[DateSlot.Year], from), new(slots[DateSlot.Year], to))
        : null;

    private static DateValue Month(DateForm form, DateCaptures slots) => slots[DateSlot.Month] is { } month
        ? new MonthValue(slots[DateSlot.Year], month, form.Choice, form.Anchored)
        : new RelativeMonth(Offset(form, slots), form.Anchored);

    private static int Offset(DateForm form, DateCaptures slots) =>
        form.Sign == 0 ? form.Offset ?? 0 : form.Sign * (slots[DateSlot.N] ?? 1) * (form.Offset ?? 1);

    private CalendarDay? Day(DateCaptures slots, DateSlot day, DateSlot month, DateSlot year)
    {
        if (slots[day] is { } number && (slots[month] ?? slots[DateSlot.Month] ?? slots[DateSlot.Month2] ?? slots[DateSlot.Mm]) is { } named)
            return new(slots[year], named, number);
        if (slots[DateSlot.A] is not { } a || slots[DateSlot.B] is not { } b)
            return null;
        var (first, second) = monthFirst ? (b, a) : (a, b);
        // 13/5 can only be a day before a month, whatever the language's order.
        return second <= 12 ? new(slots[year], second, first) : first <= 12 ? new(slots[year], first, second) : null;
    }

    private CalendarSpan? Span(DateCaptures slots) =>
        Day(slots, DateSlot.Day, DateSlot.Month, DateSlot.Year) is { } from
        && Day(slots, DateSlot.Day2, DateSlot.Month2, DateSlot.Year2) is { } to
            ? new(from, to)
            : null;

    private List<(DateValue, int)> Days(DateCaptures slots, int end)
    {
        DateSlot[] numbers = [DateSlot.Day, DateSlot.Day2, DateSlot.Day3];
        var told = numbers.Where(n => slots[n] is not null)
            .Select(n => (Slot: n, Day: Day(slots, n, n == DateSlot.Day ? DateSlot.Month : DateSlot.Month2, DateSlot.Year))).ToList();
        if (told.Any(d => d.Day is null) || told.Count < 2)
            return [];
        if (AreNeighbours([.. told.Select(d => d.Day!)]))
            return [(new CalendarSpan(told[0].Day!, told[^1].Day!), end)];
        return [.. told.Select((d, i) => ((DateValue)d.Day!, i == told.Count - 1 ? end : slots.TokenOf(d.Slot) + 1))];
    }

    private static bool AreNeighbours(IReadOnlyList<CalendarDay> days) =>
        Enumerable.Range(1, days.Count - 1).All(i => days[i].Month == days[i - 1].Month && days[i].Day == days[i - 1].Day + 1);

    private static List<(DateValue, int)> Weekdays(DateForm form, DateCaptures slots, int end)
    {
        var first = new WeekdayValue(slots[DateSlot.Weekday] ?? 1, form.Choice, form.Week);
        var second = new WeekdayValue(slots[DateSlot.Weekday2] ?? 1, form.Choice, form.Week);
        return second.Weekday == (first.Weekday % 7) + 1
            ? [(new WeekdaySpan(first, second), end)]
            : [(first, slots.TokenOf(DateSlot.Weekday) + 1), (second, end)];
    }
}
