using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Links;

public sealed class ReachTests
{
    private static readonly string[] _who =
    [
        "EU+US", "EU:Josep Borrell+US", "EU+US:Antony Blinken", "EU+US+UN", "EU+FR", "EU+FR+DE", "EU+DE+PL", "FR+US", "FR:Emmanuel Macron+US:Joe Biden", "FR+US:Joe Biden", "DE+US",
        "FR+DE+US", "FR+DE+PL+US", "G20+US", "G7+EU", "G7+EU+US", "G20+EU", "G20+FR+US", "EU+ASEAN", "ID+EU", "ID:Joko Widodo+EU", "ID+FR", "ASEAN+ID", "ASEAN+VN+TH", "ASEAN+FR", "ID+VN+FR",
        "FR+DE+PL+IT+ES+US", "FR+DE+PL+IT+ES+UN", "FR+US+UN", "FR+US+UN+NATO", "NATO+US+FR", "NATO+US", "NATO+FR+DE+PL+IT", "US+FR+CH", "FR+CH+UN", "EU+BRICS", "CN+EU", "CN+FR", "CN+FR+DE", "ASEAN", "EU", "UN",
    ];

    private static readonly string?[] _places = [null, null, "US", "FR", "CH/Geneva", "US/Washington", "ID"];
    private static readonly string?[] _dates = [null, "2023-03-20", "2023-03-20", "2023-03-21", "2023-03-20/2023-03-22", "2023-03"];

    private static readonly string?[] _published = ["2023-03-21", "2023-03-22", "2023-03-20", "2023-03-23", "2023-03-24", "2023-03-15", "2023-03-13", "2023-03-27", "2023-05-10", null];

    [Theory]
    [InlineData("CN+FR", "CN+EU")]
    [InlineData("ASEAN+FR", "ASEAN+EU")]
    [InlineData("EU+ID", "ASEAN+EU")]
    [InlineData("CN+FR+US", "CN+EU+US")]
    [InlineData("EU+FR", "EU+DE")]
    public void A_group_and_its_member_find_each_other(string one, string other) =>
        (Finds(Told(one), Told(other)) && Finds(Told(other), Told(one))).ShouldBeTrue();

    [Theory]
    [InlineData("a talk of somebody of one member", "EU+US", "FR:Emmanuel Macron+US")]
    [InlineData("a talk of two on the sidelines of seven", "FR+DE", "FR+DE+PL+IT+ES+US+CN")]
    [InlineData("talks of others of a group that is led by somebody", "EU+DE", "EU:Josep Borrell+FR")]
    public void What_can_be_no_part_is_not_read(string what, string one, string other)
    {
        var (a, b) = (Told(one), Told(other));

        Resolver.Touches(a, b).ShouldBeFalse(what);
        Finds(b, a).ShouldBeFalse(what);
    }

    [Fact]
    public void A_report_of_twenty_states_looks_for_no_talk_of_two_of_them()
    {
        var many = Identified(Of(Meeting("AT+BE+BG+CH+CN+CZ+DE+DK+ES+FI+FR+GB+GR+HU+ID+IE+IT+JP+KR+US", "2023-03-20"), "a", "2023-03-20"));

        Resolver.Reach(many).Where(range => range.Block.Kind == EventKind.Meeting).ShouldAllBe(range => range.Traits.OfMany);
    }

    [Property(MaxTest = 3000)]
    public Property What_touches_is_found_from_both_sides() => Prop.ForAll(Arb.From(Pair()), pair =>
        !Resolver.Touches(pair.One, pair.Other) && !Resolver.Touches(pair.Other, pair.One) || Finds(pair.One, pair.Other) && Finds(pair.Other, pair.One));

    private static bool Finds(Report one, Report other) => Resolver.Reach(one).Any(range =>
        Block.Of(other.Mention.Account).Contains(range.Block) && range.Means(other.Mention.Account)
        && (range.From is null || range.From <= (other.Mention.Account.Date?.End ?? other.NearestDay)) && (range.To is null || other.NearestDay <= range.To));

    private static Report Told(string who) => Identified(Of(Meeting(who, "2023-03-20"), who, "2023-03-20"));

    // Half of them of one sort and the same parties: of others, few touch.
    private static Gen<(Report One, Report Other)> Pair() =>
        from whats in What().Two()
        from isAlike in Gen.Elements(true, false)
        from one in Account(whats.Item1)
        from other in Account(isAlike ? whats.Item1 : whats.Item2)
        from published in Gen.Elements(_published).Two()
        from voice in Gen.Elements("own", "wire")
        select (Identified(Of(one, "a", published.Item1, voice: "wire")), Identified(Of(other, "b", published.Item2, voice: voice)));

    private static Gen<(int Kind, string Who)> What() =>
        from kind in Gen.Choose(0, 8)
        from who in Gen.Elements(_who)
        select (kind, who);

    private static Gen<DiplomaticEvent> Account((int Kind, string Who) what) =>
        from date in Gen.Elements(_dates)
        from place in Gen.Elements(_places)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned)
        select One(what.Kind, what.Who, date, place, status);

    private static DiplomaticEvent One(int kind, string who, string? date, string? place, EventStatus status)
    {
        var sides = who.Split('+');
        return kind switch
        {
            // Nobody visits or calls off a visit alone.
            0 or 2 when sides is [_] => Meeting(who, date, status, place),
            0 => Visit(sides[0], sides[^1], date, status, place),
            1 => Cancellation(sides[0], string.Join('+', sides[1..]), date, EventKind.Meeting, CancellationForm.Postponed, place: place),
            2 => Cancellation(sides[0], sides[^1], date, EventKind.Visit, CancellationForm.Cancelled, place: place),
            3 => Statement(sides[0], date, [.. sides[1..].Select(side => side.Split(':')[0])]),
            4 => Meeting(who, date, status, null, MeetingMode.Phone),
            _ => Meeting(who, date, status, place),
        };
    }
}
