using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class OrderProperties
{
    private static readonly string[] _meetings =
        ["CN+RU", "CN:Xi Jinping+RU:Vladimir Putin", "CN:Qin Gang+RU:Sergei Lavrov", "CN:Xi Jinping+RU", "CN@foreign_minister+RU", "CN+RU+KZ", "EU+CN", "CN+FR",
        "CN:Xi Jinping+CN:Qin Gang+RU:Sergei Lavrov", "CN:Xi Jinping+RU:Sergei Lavrov", "EU+FR", "EU+DE", "EU+DE+PL"];

    private static readonly string?[] _dates =
        [null, "2023-03-19", "2023-03-20", "2023-03-20", "2023-03-21", "2023-03-20/2023-03-22", "2023-03-26", "2023-03", "2023", "2023-04-28", "2024-02-20", "2024-11-03"];

    private static readonly string?[] _published =
        [null, .. Enumerable.Range(19, 9).Select(day => $"2023-03-{day}"), "2023-05-05", "2023-05-20", "2024-02-21"];

    [Property(MaxTest = 300)]
    public Property Any_order_of_the_same_reports_gives_the_same_events() => Prop.ForAll(Arb.From(Scenario()), reports =>
    {
        var forwards = Resolver.Resolve(reports);
        var backwards = Resolver.Resolve([.. reports.Reverse()]);
        var mixed = Resolver.Resolve([.. reports.OrderBy(report => report.Mention.Id.Value, StringComparer.Ordinal)]);
        return forwards.SequenceEqual(backwards) && forwards.SequenceEqual(mixed);
    });

    [Property(MaxTest = 300)]
    public Property Every_report_is_a_member_of_exactly_one_event() => Prop.ForAll(Arb.From(Scenario()), reports =>
        Resolver.Resolve(reports).SelectMany(e => e.Members).Order().SequenceEqual(reports.Select(report => report.Mention.Id).Order()));

    [Property(MaxTest = 200)]
    public Property Components_resolve_alone_as_they_do_together() => Prop.ForAll(Arb.From(Scenario()), reports =>
    {
        var together = Resolver.Resolve(reports);
        var apart = Components(reports).SelectMany(component => Resolver.Resolve(component)).OrderBy(e => e.Id);
        return together.SequenceEqual(apart);
    });

    [Property(MaxTest = 1000)]
    public Property Components_that_are_followed_day_by_day_are_those_of_all() => Prop.ForAll(Arb.From(Scenario()), reports =>
    {
        var follower = Resolver.Follow();
        var followed = new List<WholeComponent>();
        var days = reports.GroupBy(report => report.NearestDay ?? DateOnly.MinValue).OrderBy(day => day.Key).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            follower.Add(days[i].Select(report => new StoredReport(report, null)));
            followed.AddRange(follower.Take(i + 1 < days.Count ? days[i + 1].Key : null));
        }

        return Sets(followed.Select(component => component.Mentions)).SequenceEqual(Sets(Components(reports).Select(component => component.Select(report => report.Mention.Id))))
            && Resolver.ResolveWhole(followed).SequenceEqual(Resolver.Resolve(reports));
    });

    [Property(MaxTest = 2000)]
    public Property What_touches_stands_within_reach() => Prop.ForAll(Arb.From(Scenario()), reports =>
        reports.All(one => reports.Where(other => other != one && Resolver.Touches(one, other)).All(other => IsInReach(one, other))));

    private static bool IsInReach(Report one, Report other) => Resolver.Reach(one).Any(range =>
        Block.Of(other.Mention.Account).Contains(range.Block) && range.Means(other.Mention.Account)
        && (other.NearestDay is not { } day || (range.From is null || range.From <= (other.Mention.Account.Date?.End ?? day)) && (range.To is null || day <= range.To)));

    private static IEnumerable<List<Report>> Components(Report[] reports)
    {
        var rest = reports.ToList();
        while (rest.Count > 0)
        {
            List<Report> component = [rest[0]];
            rest.RemoveAt(0);
            for (var i = 0; i < component.Count; i++)
            {
                var touched = rest.Where(other => Resolver.Touches(component[i], other)).ToList();
                component.AddRange(touched);
                rest.RemoveAll(touched.Contains);
            }

            yield return component;
        }
    }

    private static IEnumerable<string> Sets(IEnumerable<IEnumerable<MentionId>> components) =>
        components.Select(mentions => string.Join(' ', mentions.Order())).Order(StringComparer.Ordinal);

    private static Gen<Report[]> Scenario() => Gen.Choose(1, 14).SelectMany(count => Account().Select(Report).ArrayOf(count))
        .Select(parts => parts.Select((part, i) => part(i)).ToArray());

    private static Func<int, Report> Report((DiplomaticEvent Account, int Published, int Voice) part) => index =>
        Identified(Of(part.Account, $"a{index}", _published[part.Published], part.Voice == 0 ? "wire" : null));

    private static Gen<(DiplomaticEvent, int, int)> Account() =>
        from kind in Gen.Choose(0, 5)
        from who in Gen.Elements(_meetings)
        from date in Gen.Elements(_dates)
        from planned in Gen.Elements(_dates)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned)
        from form in Gen.Elements(CancellationForm.Cancelled, CancellationForm.Postponed)
        from published in Gen.Choose(0, _published.Length - 1)
        from voice in Gen.Choose(0, 3)
        select (One(kind, who, date, planned, status, form), published, voice);

    private static DiplomaticEvent One(int kind, string who, string? date, string? planned, EventStatus status, CancellationForm form)
    {
        var sides = who.Split('+');
        return kind switch
        {
            0 or 1 => Meeting(who, date, status),
            2 => Visit(sides[0], sides[^1], date, status),
            3 => Cancellation(sides[0], sides[^1], date, EventKind.Visit, form, planned),
            4 => Cancellation(sides[0], sides[^1], date, EventKind.Meeting, form, planned),
            _ => Statement(sides[0], date, "US"),
        };
    }
}
