using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class ShownFactsTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";

    [Fact]
    public void The_date_of_most_independent_voices_is_shown_and_all_are_kept()
    {
        var a = Of(Meeting(Xi, "2023-03-20"), "a", "2023-03-20", voice: "wire");
        var b = Of(Meeting(Xi, "2023-03-20"), "b", "2023-03-20", voice: "wire");
        var c = Of(Meeting(Xi, "2023-03-21"), "c", "2023-03-22");
        var d = Of(Meeting(Xi, "2023-03-21"), "d", "2023-03-22");

        var only = Events(a, b, c, d).ShouldHaveSingleItem();

        only.Account.Date.ShouldBe(Date("2023-03-21"));
        var dispute = only.Contradictions.ShouldHaveSingleItem();
        dispute.Field.ShouldBe("date");
        dispute.Values.Select(value => (value.Value, value.Mentions.Count, value.Shown)).ShouldBe([("2023-03-21", 2, true), ("2023-03-20", 2, false)]);
        (only.Voices, only.Reports).ShouldBe((3, 4));
    }

    [Fact]
    public void Among_equals_the_earliest_report_is_shown() =>
        Events(Of(Meeting(Xi, "2023-03-21"), "a", "2023-03-21"), Of(Meeting(Xi, "2023-03-20"), "b", "2023-03-22"))
            .Single().Account.Date.ShouldBe(Date("2023-03-21"));

    [Fact]
    public void The_more_exact_date_is_shown_and_the_vaguer_is_no_contradiction()
    {
        var only = Events(Of(Meeting(Xi, "2023-03"), "a"), Of(Meeting(Xi, "2023-03"), "b"), Of(Meeting(Xi, "2023-03-21"), "c")).ShouldHaveSingleItem();

        only.Account.Date.ShouldBe(Date("2023-03-21"));
        only.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void Forms_that_differ_are_a_contradiction()
    {
        var only = Events(
            Of(Cancellation("US:Antony Blinken", "CN", "2023-02-03", form: CancellationForm.Postponed), "a", "2023-02-03"),
            Of(Cancellation("US:Antony Blinken", "CN", "2023-02-03"), "b", "2023-02-04")).ShouldHaveSingleItem();

        ((Cancellation)only.Account).Form.ShouldBe(CancellationForm.Postponed);
        only.Contradictions.Single().Values.Select(value => value.Value).ShouldBe(["POSTPONED", "CANCELLED"]);
    }

    [Fact]
    public void Everybody_whom_some_report_names_takes_part_once()
    {
        var only = Events(
            Of(Meeting("CN:Wang Yi+US:Antony Blinken", "2023-10-26"), "a"),
            Of(Meeting("CN:Wang Yi+US:Antony Blinken+US:Jake Sullivan", "2023-10-26", place: "US/Washington"), "b"),
            Of(Meeting("CN+US", "2023-10-26"), "c")).ShouldHaveSingleItem();

        only.Account.Participants.Select(p => p.Name).ShouldBe(["Wang Yi", "Antony Blinken", "Jake Sullivan"], ignoreOrder: true);
        only.Account.Place.ShouldBe(new Place(PartyCode.Parse("US"), "Washington"));
    }

    [Fact]
    public void An_unnamed_seat_is_never_filled_with_a_name_that_no_report_gives()
    {
        var only = Events(Of(Meeting("CN@foreign_minister+RU@foreign_minister", "2023-03-20"), "a")).ShouldHaveSingleItem();

        only.Account.Participants.ShouldAllBe(p => p.Name == null && p.Office == "foreign_minister");
    }

    [Fact]
    public void Confidence_grows_with_independent_voices_and_not_with_copies()
    {
        Events(Of(Meeting(Xi, "2023-03-20"), "a", confidence: 0.8)).Single().Confidence.ShouldBe(0.8);
        Events(Of(Meeting(Xi, "2023-03-20"), "a", confidence: 0.8), Of(Meeting(Xi, "2023-03-20"), "b", confidence: 0.5)).Single().Confidence.ShouldBe(0.9);
        Events(Of(Meeting(Xi, "2023-03-20"), "a", voice: "w", confidence: 0.8), Of(Meeting(Xi, "2023-03-20"), "b", voice: "w", confidence: 0.5))
            .Single().Confidence.ShouldBe(0.8);
    }

    [Fact]
    public void The_anchor_is_the_earliest_report_and_those_without_publication_come_last()
    {
        var unpublished = Of(Meeting(Xi, "2023-03-20"), "a");
        var early = Of(Meeting(Xi, "2023-03-20"), "z", "2023-03-20T08:00:00+08:00");
        var late = Of(Meeting(Xi, "2023-03-20"), "b", "2023-03-20T01:00:00Z");

        var only = Events(unpublished, late, early).ShouldHaveSingleItem();

        only.Id.ShouldBe(new EventId(early.Mention.Id));
        only.Aliases.ShouldBe([new(unpublished.Mention.Id), new(late.Mention.Id)], ignoreOrder: true);
        only.Members[0].ShouldBe(early.Mention.Id);
    }

    [Fact]
    public void Sources_and_languages_are_sorted_and_told_once()
    {
        var only = Events(
            Of(Meeting(Xi, "2023-03-20"), "a", source: "z.example"), Of(Meeting(Xi, "2023-03-20"), "b", source: "a.example", language: "id"),
            Of(Meeting(Xi, "2023-03-20"), "c", source: "a.example")).ShouldHaveSingleItem();

        only.Sources.ShouldBe(["a.example", "z.example"]);
        only.Languages.ShouldBe(["en", "id"]);
    }
}
