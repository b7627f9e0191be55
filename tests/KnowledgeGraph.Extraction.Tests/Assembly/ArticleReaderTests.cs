using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

public sealed class ArticleReaderTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("A_trip_that_names_no_country_leads_where_its_meetings_are", """
        Indonesian Foreign Minister Retno Marsudi left on Monday for a tour of two days. In Hanoi she met Vietnamese Prime Minister Pham Minh Chinh on Tuesday.
        """, "Visit ID-VN 2024-03-12")]
    [InlineData("A_noun_without_anybody_is_an_encounter_of_the_two_spoken_of", """
        Armenian Prime Minister Nikol Pashinyan walked in, and Azerbaijani President Ilham Aliyev was already there. The handshake lasted two seconds.
        """, "Meeting AM-AZ ")]
    [InlineData("The_day_at_the_head_of_a_paragraph_dates_what_follows", """
        Monday. Kenyan President William Ruto received Ugandan President Yoweri Museveni in Nairobi.

        Tuesday. French President Emmanuel Macron telephoned Ukrainian President Volodymyr Zelenskiy.
        """, "Meeting FR-UA 2024-03-12")]
    [InlineData("Who_is_interviewed_is_who_says_I", """
        Ingrid Sollie is Norway's special envoy for peace. We spoke to her in Oslo.

        Q: Whom did you see?
        A: I met the Ethiopian foreign minister, Taye Atske Selassie, in Nairobi on Monday.

        Q: And then?
        A: I went home.
        """, "Meeting ET-NO 2024-03-11")]
    [InlineData("A_body_belongs_to_the_state_spoken_of", """
        The Bahamas is stepping back. Its foreign minister, Fred Mitchell, arrived in Havana on Monday.
        """, "Visit BS-CU 2024-03-11")]
    [InlineData("A_title_goes_on_with_what_it_deals_with", """
        Norwegian State Secretary Ingrid Tveit arrived in Zambia on Sunday. On Monday Ms Tveit held talks in Lusaka with the Minister of Green Economy, Collins Mwamba.
        """, "Meeting NO-ZM 2024-03-11")]
    [InlineData("A_title_goes_on_with_what_it_deals_with", """
        Canada's envoy for the Belgrade-Pristina dialogue, Luc Desrosiers, met Serbian President Aleksandar Vucic on Monday.
        """, "Meeting CA-RS 2024-03-11")]
    [InlineData("A_title_of_a_state_is_of_that_state", """
        The education minister of Kiribati, Alexander Teabo, met New Zealand Foreign Minister Winston Peters on Monday.
        """, "Meeting KI-NZ 2024-03-11")]
    [InlineData("A_capital_on_a_particle_makes_nobody_else_of_a_name", """
        Syrian Energy Minister Mohammed al-Bashir spoke in Aleppo. Al-Bashir met Turkish Energy Minister Alparslan Bayraktar on Monday.
        """, "Meeting SY-TR 2024-03-11")]
    [InlineData("The_other_side_stands_far_behind_in_the_clause", """
        On Monday a German delegation negotiated freight rates in the port of Termez at length with the Uzbek transport ministry.
        """, "Meeting DE-UZ 2024-03-11")]
    [InlineData("The_other_side_is_the_subject_of_the_clause", """
        German Foreign Minister Annalena Baerbock used the break on Monday for a word with Japanese Foreign Minister Yoko Kamikawa.
        """, "Meeting DE-JP 2024-03-11")]
    public void Is_carried_along(string rule, string text, string expected)
    {
        var found = Events(text).Select(Told).ToList();

        found.ShouldContain(expected, rule);
    }

    [Theory]
    [InlineData("German Foreign Minister Annalena Baerbock held talks on Monday about the Japanese foreign minister, Yoko Kamikawa.")]
    [InlineData("A German delegation negotiated freight rates for hours on Monday, and the Uzbek transport ministry complained.")]
    [InlineData("HONIARA - Canadian Prime Minister Justin Trudeau cancelled his visit to the Solomon Islands on Monday because of the negotiations with parliament over the budget.")]
    public void Whom_talks_are_about_takes_no_part_in_them(string text) => Events(text).ShouldNotContain(account => account is Meeting);

    [Fact]
    public void People_of_no_party_beside_the_two_sides_stop_no_article()
    {
        var events = Events("""
            The Deputy Foreign Minister of Indonesia held consultations with the principal secretary, Korir Sing'Oei, in Nairobi on Monday. Both sides reaffirmed their commitment.
            """);

        events.ShouldNotContain(account => account.Participants.Count == 0);
    }

    private static List<DiplomaticEvent> Events(string text) =>
        [.. _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 12, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account)];

    private static string Told(DiplomaticEvent account) =>
        $"{account.Kind} {string.Join('-', account.Participants.Select(p => p.Party.Value).Distinct().Order(StringComparer.Ordinal))} {account.Date}";
}
