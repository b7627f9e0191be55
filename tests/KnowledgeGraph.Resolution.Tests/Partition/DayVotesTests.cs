using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

public sealed class DayVotesTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(5, 2, 2)]
    [InlineData(6, 2, 1)]
    public void Several_voices_for_either_of_two_days_are_two_meetings_unless_one_is_outvoted(int first, int second, int expected) =>
        Events([.. Told("2024-11-06", first), .. Told("2024-11-07", second)]).Count.ShouldBe(expected);

    [Fact]
    public void Copies_are_one_voice() =>
        Events([.. Told("2024-11-06", 2), .. Told("2024-11-07", 2, voice: "agency")]).Count.ShouldBe(1);

    [Fact]
    public void Of_a_call_it_is_another_day_elsewhere() =>
        Events([.. Told("2024-11-06", 2, MeetingMode.Phone), .. Told("2024-11-07", 2, MeetingMode.Phone)]).Count.ShouldBe(1);

    [Fact]
    public void Who_tells_of_both_days_joins_them() => Events(
        [.. Told("2024-11-06", 2), .. Told("2024-11-07", 2), .. Told("2024-11-06/2024-11-07", 1)]).Count.ShouldBe(1);

    private static IEnumerable<Report> Told(string day, int times, MeetingMode mode = MeetingMode.InPerson, string? voice = null) => Enumerable.Range(0, times)
        .Select(i => Of(Meeting("CN:Qin Gang+RU:Sergei Lavrov", day, place: mode == MeetingMode.InPerson ? "CN/Beijing" : null, mode: mode), $"{day} {i}", "2024-11-08", voice));
}
