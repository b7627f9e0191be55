using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class JudgementTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";
    private const string Qin = "CN:Qin Gang+RU:Sergei Lavrov";

    private int _time;

    [Fact]
    public void Same_joins_what_the_rules_hold_apart()
    {
        var (one, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-04-02"), "b"));

        Resolved([one, other]).Count.ShouldBe(2);
        Resolved([one, other], Judged(Verdict.Same, [one], [other])).ShouldHaveSingleItem().Members.Count.ShouldBe(2);
    }

    [Fact]
    public void What_agrees_with_one_of_those_that_are_the_same_stays_with_them()
    {
        var (one, friend, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"), Report(Meeting(Qin, "2023-04-02"), "c"));

        Resolved([one, friend, other], Judged(Verdict.Same, [one], [other])).ShouldHaveSingleItem().Members.Count.ShouldBe(3);
    }

    [Fact]
    public void Different_parts_what_the_rules_join()
    {
        var (one, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"));

        Resolved([one, other], Judged(Verdict.Different, [one], [other])).Count.ShouldBe(2);
    }

    [Fact]
    public void What_a_judgement_leaves_open_stays_with_the_earlier_report()
    {
        Report[] reports = [.. Enumerable.Range(0, 5).Select(i => Report(Meeting(Qin, "2023-03-20"), $"a{i}"))];
        var sorted = reports.OrderBy(report => report.Mention.ArticleId).ToArray();

        var events = Resolved(reports, Judged(Verdict.Different, [sorted[1]], [sorted[3]]));

        events.Select(e => e.Members.Count).Order().ShouldBe([1, 4]);
        events.Single(e => e.Members.Count == 1).Members.ShouldBe([sorted[3].Mention.Id]);
    }

    [Fact]
    public void Different_events_leave_each_of_them_whole()
    {
        Report[] reports = [.. Enumerable.Range(0, 6).Select(i => Report(Meeting(Qin, "2023-03-20"), $"a{i}"))];

        Resolved(reports, Judged(Verdict.Different, reports[..2], reports[2..])).Select(e => e.Members.Count).Order().ShouldBe([2, 4]);
    }

    [Fact]
    public void What_is_wrong_is_no_event_and_neither_is_what_joins_it()
    {
        var (one, other, far) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"), Report(Meeting(Qin, "2023-05-20"), "c"));

        Resolved([one, other, far], Judged(Verdict.Wrong, [one])).ShouldHaveSingleItem().Members.ShouldBe([far.Mention.Id]);
    }

    [Fact]
    public void What_is_wrong_calls_nothing_off()
    {
        var plan = Report(Visit("US:Antony Blinken", "CN", "2023-02-05", EventStatus.Planned), "a", "2023-01-20");
        var decision = Report(Cancellation("US:Antony Blinken", "CN", "2023-02-03", EventKind.Visit, CancellationForm.Postponed, "2023-02-05"), "b", "2023-02-03");

        Resolved([plan, decision]).Single(e => e.Kind == EventKind.Visit).Account.Status.ShouldBe(EventStatus.Postponed);
        Resolved([plan, decision], Judged(Verdict.Wrong, [decision])).ShouldHaveSingleItem().Account.Status.ShouldBe(EventStatus.Planned);
    }

    [Fact]
    public void What_is_wrong_and_what_is_confirmed_do_not_join()
    {
        var (one, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"));

        Resolved([one, other], Judged(Verdict.Wrong, [one]), Judged(Verdict.Confirmed, [other])).ShouldHaveSingleItem().Members.ShouldBe([other.Mention.Id]);
    }

    [Fact]
    public void What_is_confirmed_is_certain()
    {
        var one = Report(Meeting(Qin, "2023-03-20"), "a");
        one = one with { Mention = one.Mention with { Confidence = 0.4 } };

        Resolved([one]).Single().Confidence.ShouldBe(0.4);
        Resolved([one], Judged(Verdict.Confirmed, [one])).Single().Confidence.ShouldBe(1);
    }

    [Fact]
    public void A_correction_shows_what_the_analyst_says_and_tells_no_mention_for_it()
    {
        var one = Report(Visit("CN:Qin Gang", "RU", "2023-03-20", EventStatus.Planned), "a");
        var correction = Judged(new Correction(Status: EventStatus.Occurred, Date: Date("2023-03-22")), one);

        var found = Resolved([one], correction).Single();

        found.Account.Status.ShouldBe(EventStatus.Occurred);
        found.Account.Date.ShouldBe(Date("2023-03-22"));
        found.History[^1].ShouldBe(new(EventStatus.Occurred, correction.RecordedAt, null));
        found.Id.Value.ShouldBe(one.Mention.Id.Value);
    }

    [Fact]
    public void A_visit_can_be_corrected_to_a_meeting_of_other_parties()
    {
        var one = Report(Visit("CN:Qin Gang", "RU", "2023-03-20"), "a");

        var found = Resolved([one], Judged(new Correction(Kind: EventKind.Meeting, Parties: [PartyCode.Parse("CN"), PartyCode.Parse("KZ")]), one)).Single().Account.ShouldBeOfType<Meeting>();

        found.Parties.ShouldBe([PartyCode.Parse("CN"), PartyCode.Parse("KZ")]);
        found.Participants.ShouldContain(p => p.Name == "Qin Gang" && p.Role == ParticipantRole.Participant);
    }

    [Fact]
    public void Of_two_corrections_the_later_counts()
    {
        var one = Report(Meeting(Qin, "2023-03-20"), "a");

        Resolved([one], Judged(new Correction(Date: Date("2023-03-21")), one), Judged(new Correction(Date: Date("2023-03-22")), one))
            .Single().Account.Date.ShouldBe(Date("2023-03-22"));
    }

    [Fact]
    public void What_is_undone_binds_no_more()
    {
        var (one, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"));
        var judgement = Judged(Verdict.Different, [one], [other]);

        Resolved([one, other], judgement with { UndoneAt = judgement.RecordedAt.AddDays(1) }).Count.ShouldBe(1);
    }

    [Fact]
    public void An_explanation_names_what_joins_and_what_keeps_out()
    {
        var (one, copy, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"), Report(Meeting(Xi, "2023-03-20"), "c"));

        var told = Resolver.Explain([one, copy, other], one.Mention.Id).ShouldNotBeNull();

        told.Together.Count.ShouldBe(2);
        told.Together[1].ShouldContain("the same people (CN: Qin Gang; RU: Sergei Lavrov), the same day");
        told.KeptOut.ShouldHaveSingleItem().ShouldContain("different people: CN: Qin Gang / Xi Jinping; RU: Sergei Lavrov / Vladimir Putin");
    }

    [Fact]
    public void An_explanation_names_the_judgement_and_its_author()
    {
        var (one, other) = (Report(Meeting(Qin, "2023-03-20"), "a"), Report(Meeting(Qin, "2023-03-20"), "b"));

        Resolver.Explain([one, other], one.Mention.Id, new([Judged(Verdict.Different, [one], [other])], 1))!
            .KeptOut.ShouldHaveSingleItem().ShouldContain("local judged on 2024-01-01 that they are not the same");
    }

    private static Report Report(DiplomaticEvent account, string article, string published = "2023-06-01") => Identified(Of(account, article, published));

    private static IReadOnlyList<ResolvedEvent> Resolved(Report[] reports, params Judgement[] judgements) => Resolver.Resolve(reports, new(judgements, 1));

    private Judgement Judged(Verdict verdict, params Report[][] groups) => Judged(verdict, null, groups);

    private Judgement Judged(Correction correction, Report report) => Judged(Verdict.Corrected, correction, [[report]]);

    private Judgement Judged(Verdict verdict, Correction? correction, Report[][] groups) => new(
        new($"judgement{_time++}"), JudgementSubject.Event, verdict, [.. groups.Select(group => group[0].Mention.Id.Value)],
        [.. groups.Select(group => group.Select(report => report.Mention.Id).ToValueList())], correction, Judgement.LocalAuthor,
        new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(_time));
}
