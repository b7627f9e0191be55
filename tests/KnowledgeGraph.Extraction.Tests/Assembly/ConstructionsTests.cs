using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

/// <summary>One occurrence in one construction after another, each beside a look-alike.</summary>
public sealed class ConstructionsTests
{
    private const string Macron = "French President Emmanuel Macron";

    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData($"{Macron}, speaking in Rabat on Monday, said Israel must stop.", "Statement FR 2024-03-11")]
    [InlineData($"Speaking in Rabat on Monday, {Macron} said Israel must stop.", "Statement FR 2024-03-11")]
    [InlineData($"{Macron}, asked about Gaza on Monday, urged Israel to stop.", "Statement FR 2024-03-11")]
    [InlineData($"Talks with Israel began on Monday, {Macron} said.", "Statement FR ")]
    [InlineData($"{Macron} objected on Monday to the Israeli plan.", "Statement FR 2024-03-11")]
    [InlineData($"{Macron}, King Mohammed VI of Morocco and Spanish Prime Minister Pedro Sanchez met in Rabat. In a declaration on Monday the three said the border would open.", "Statement ES-FR-MA 2024-03-11")]
    public void A_statement_has_the_day_on_which_it_was_made(string text, string expected) => Told<Statement>(text).ShouldBe([expected]);

    [Theory]
    [InlineData($"Meeting in Rabat on Monday, {Macron} and King Mohammed VI agreed to reopen the border.", "Meeting FR-MA 2024-03-11")]
    [InlineData($"Talks that {Macron} held with King Mohammed VI in Rabat on Monday were cordial.", "Meeting FR-MA 2024-03-11")]
    public void A_meeting_is_told_by_participles_and_relative_clauses(string text, string expected) => Told<Meeting>(text).ShouldBe([expected]);

    [Fact]
    public void A_meeting_that_heads_its_sentence_as_a_subject_is_no_participle() =>
        Told<Meeting>("Meeting in Rabat on Monday was hard, French officials said.").ShouldBeEmpty();

    [Theory]
    [InlineData($"Morocco on Monday hosted {Macron}.", "Visit FR-MA 2024-03-11")]
    [InlineData($"On Monday Rabat welcomed {Macron}.", "Visit FR-MA 2024-03-11")]
    [InlineData($"{Macron} stays in Morocco until Friday.", "Visit FR-MA 2024-03-13/2024-03-15")]
    [InlineData($"{Macron} arrived in Rabat on Monday. He returns to Paris on Thursday.", "Visit FR-MA 2024-03-11/2024-03-14")]
    [InlineData($"{Macron} arrived in Rabat on Monday. On Tuesday he flew back to Paris.", "Visit FR-MA 2024-03-11/2024-03-12")]
    [InlineData($"{Macron} arrived in Morocco on Sunday. On Tuesday he told reporters in Rabat that Israel must stop.", "Visit FR-MA 2024-03-10/2024-03-12")]
    [InlineData($"{Macron} arrived in Morocco on Sunday. On Tuesday he told reporters in Paris that Israel must stop.", "Visit FR-MA 2024-03-10")]
    [InlineData($"{Macron} travels to Morocco on Friday, where he will stay until Sunday.", "Visit FR-MA 2024-03-15/2024-03-17")]
    [InlineData($"{Macron} landed in Rabat on Monday and is staying in the country until tomorrow.", "Visit FR-MA 2024-03-11/2024-03-14")]
    [InlineData($"{Macron} broke off a visit to Morocco on Tuesday. He had arrived in Rabat on Sunday.", "Visit FR-MA 2024-03-10/2024-03-12")]
    public void A_visit_lasts_as_long_as_the_text_shows_the_visitor_there(string text, string expected)
    {
        Told<Visit>(text).ShouldBe([expected]);
        Told<Cancellation>(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData($"On Monday {Macron} called off Friday's visit to Morocco.", "Cancellation FR-MA 2024-03-11")]
    [InlineData($"{Macron} called off Friday's visit to Morocco.", "Cancellation FR-MA ")]
    [InlineData("Talks between France and Morocco due on Friday have been postponed.", "Cancellation FR-MA ")]
    [InlineData("Talks between France and Morocco due on Friday were postponed on Monday.", "Cancellation FR-MA 2024-03-11")]
    [InlineData($"{Macron}'s planned visit to Morocco is no longer on.", "Cancellation FR-MA ")]
    public void The_day_of_what_is_called_off_is_not_that_of_the_decision(string text, string expected)
    {
        Told<Cancellation>(text).ShouldBe([expected]);
        Told<Visit>(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Morocco on Monday welcomed the decision of French President Emmanuel Macron.")]
    [InlineData("Morocco on Monday hosted a French film festival.")]
    public void Not_all_that_is_welcomed_has_come(string text) => Told<Visit>(text).ShouldBeEmpty();

    private static List<string> Told<T>(string text)
        where T : DiplomaticEvent =>
        [.. _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 12, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account).OfType<T>()
            .Select(account => $"{account.Kind} {string.Join('-', account.Participants.Select(p => p.Party.Value).Distinct().Order(StringComparer.Ordinal))} {account.Date}")];
}
