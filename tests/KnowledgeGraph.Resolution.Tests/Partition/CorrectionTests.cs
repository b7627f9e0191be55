using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

public sealed class CorrectionTests
{
    private static readonly Report _wrong = Told("Marcus Tillett", "wrong", "2022-08-15", "the envoy landed");
    private static readonly Report _elsewhere = Told("Lydia Tillett", "elsewhere", "2022-08-16", "the envoy is in Taipei", "Another");

    [Fact]
    public void A_correction_is_one_with_what_its_outlet_had_wrong() =>
        Events(_wrong, Told("Lydia Tillett", "right", "2022-08-16", "the envoy whose landing we reported is Lydia, not Marcus"), _elsewhere).Count.ShouldBe(1);

    [Theory]
    [InlineData("2022-08-16", "the envoy is Lydia", "Gazette")]
    [InlineData("2022-08-16", "a correction: the envoy is Lydia", "Ledger")]
    [InlineData("2022-08-25", "a correction: the envoy is Lydia", "Gazette")]
    [InlineData("2022-08-14", "a correction: the envoy is Lydia", "Gazette")]
    public void Without_the_word_by_another_long_after_or_before_it_is_none(string published, string words, string source) =>
        Events(_wrong, Told("Lydia Tillett", "right", published, words, source), _elsewhere).Count.ShouldBe(2);

    [Fact]
    public void Of_two_that_it_may_mean_it_means_neither() => Events(
        _wrong, Told("Peter Usher", "also", "2022-08-15", "an envoy landed"),
        Told("Lydia Tillett", "right", "2022-08-16", "a correction: the envoy is Lydia")).Count.ShouldBe(3);

    [Fact]
    public void It_is_read_with_what_it_corrects()
    {
        var right = Identified(Told("Lydia Tillett", "right", "2022-08-16", "a correction: the envoy is Lydia"));

        Resolver.Touches(right, Identified(_wrong)).ShouldBeTrue();
        Resolver.Touches(Identified(_wrong), right).ShouldBeTrue();
        Resolver.ContentOf(right).ShouldNotBe(Resolver.ContentOf(Identified(Told("Lydia Tillett", "right", "2022-08-16", "the envoy is Lydia"))));
    }

    private static Report Told(string envoy, string article, string published, string words, string source = "Gazette")
    {
        var report = Of(Visit($"BZ:{envoy}", "TW", "2022-08-15", place: "TW/Taipei"), article, published, source: source);
        return report with { Mention = report.Mention with { Evidence = new(words, null) } };
    }
}
