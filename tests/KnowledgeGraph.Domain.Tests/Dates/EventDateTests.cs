using FsCheck.Xunit;
using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Domain.Tests.Dates;

public sealed class EventDateTests
{
    [Fact]
    public void A_month_spans_its_first_to_its_last_day()
    {
        var february = EventDate.Month(2024, 2);

        (february.Start, february.End, february.Precision).ShouldBe((new(2024, 2, 1), new(2024, 2, 29), DatePrecision.Month));
        february.ToString().ShouldBe("2024-02");
    }

    [Theory]
    [InlineData("2023-02-03", "2023-02-02", DatePrecision.Day)]
    [InlineData("2023-02-01", "2023-02-27", DatePrecision.Month)]
    [InlineData("2023-02-02", "2023-02-28", DatePrecision.Month)]
    [InlineData("2023-01-01", "2023-12-30", DatePrecision.Year)]
    public void An_impossible_span_is_refused(string start, string end, DatePrecision precision) =>
        Should.Throw<ArgumentException>(() => new EventDate(DateOnly.Parse(start, null), DateOnly.Parse(end, null), precision));

    [Fact]
    public void The_last_year_of_the_calendar_is_a_year() => EventDate.Year(9999).End.ShouldBe(new(9999, 12, 31));

    [Property]
    public bool Distance_is_symmetric_and_zero_when_spans_overlap(ushort start, byte length, ushort otherStart, byte otherLength)
    {
        var one = Span(start, length);
        var other = Span(otherStart, otherLength);
        return one.DaysFrom(other) == other.DaysFrom(one) && one.Overlaps(other) == (one.DaysFrom(other) == 0);
    }

    private static EventDate Span(int start, int length) => new(DateOnly.FromDayNumber(700_000 + start), DateOnly.FromDayNumber(700_000 + start + length));
}
