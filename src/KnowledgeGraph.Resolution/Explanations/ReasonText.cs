using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Explanations;

/// <summary>What two reports are to each other, in plain words.</summary>
internal static class ReasonText
{
    public static string Of(Comparison comparison, ReportFacts one, ReportFacts other) => comparison.Reason switch
    {
        Reason.SameArticle => "both stand in one article, which tells of two things",
        Reason.OtherKind => $"one is a {one.Kind}, the other a {other.Kind}",
        Reason.TooFarApart => $"too far apart in time: {Day(one)} and {Day(other)}",
        Reason.OtherPlace => $"different places: {Place(one)} and {Place(other)}",
        Reason.OtherMode => "one in person, by phone or by video and the other not",
        Reason.OtherCancelled => "they call off different things",
        Reason.OtherParties => $"too few parties in common, or in other parts: {Parties(one)} and {Parties(other)}",
        Reason.OtherPeople => $"different people: {OtherPeople(one, other)}",
        Reason.OtherTargets => $"about different parties: {Targets(one)} and {Targets(other)}",
        Reason.CalledOff => "what was planned for that day had been called off",
        Reason.Vouched => "each tells a part, and a third report tells both",
        Reason.TooLittleInCommon => $"nothing contradicts, but too little is in common: {Day(one)} and {Day(other)}, {SharedPeople(one, other)}",
        Reason.Copy => "a copy: the same voice says the same",
        Reason.SamePeople => $"the same people ({SharedPeople(one, other)}), {Days(one, other)}",
        Reason.SameOffices => $"people whose offices fit ({SharedPeople(one, other)}), {Days(one, other)}",
        Reason.SameCity => $"the same parties in {one.Account.Place?.City}, {Days(one, other)}",
        _ => $"the same parties, {Days(one, other)}",
    };

    private static string Days(ReportFacts one, ReportFacts other) =>
        one.Date is { } date && date == other.Date ? $"the same day ({date})" : $"days that fit ({Day(one)} and {Day(other)})";

    private static string Day(ReportFacts report) =>
        report.Date?.ToString() ?? (report.Published is { } published ? $"no date, published on {published:yyyy-MM-dd}" : "no date");

    private static string Place(ReportFacts report) => report.Account.Place?.Id ?? "none";

    private static string Parties(ReportFacts report) => string.Join(", ", report.Sides.Select(side => side.Party));

    private static string Targets(ReportFacts report) => string.Join(", ", ((Statement)report.Account).Targets);

    private static string OtherPeople(ReportFacts one, ReportFacts other) => Pairs(one, other, (a, b) => $"{ReportText.People(a)} / {ReportText.People(b)}");

    private static string SharedPeople(ReportFacts one, ReportFacts other) =>
        Pairs(one, other, (a, b) => ReportText.People(a) == ReportText.People(b) ? ReportText.People(a) : $"{ReportText.People(a)} / {ReportText.People(b)}");

    private static string Pairs(ReportFacts one, ReportFacts other, Func<People.Side, People.Side, string> text)
    {
        var shared = one.Sides.Where(side => other.SideOf(side.Party) is not null).Select(side => $"{side.Party}: {text(side, other.SideOf(side.Party)!)}");
        return string.Join("; ", shared);
    }
}
