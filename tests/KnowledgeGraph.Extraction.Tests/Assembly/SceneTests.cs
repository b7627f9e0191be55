using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

/// <summary>Which city 'there', 'here' and the head of an entry mean, in two languages, with what must stay without.</summary>
public sealed class SceneTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("Kenyan President William Ruto flew to Kigali on Monday. There he met Ugandan President Yoweri Museveni.", "Kigali")]
    [InlineData("Kenyan President William Ruto spoke at a fair in Kigali on Monday. He met Ugandan President Yoweri Museveni in the same city.", "Kigali")]
    [InlineData("Presiden Kenya William Ruto terbang ke Kigali pada Senin. Di sana ia bertemu Presiden Uganda Yoweri Museveni.", "Kigali")]
    [InlineData("Presiden Kenya William Ruto terbang dari Nairobi ke Kigali pada Senin. Ia bertemu Presiden Uganda Yoweri Museveni di kota itu.", "Kigali")]
    [InlineData("KIGALI - Kenyan President William Ruto met Ugandan President Yoweri Museveni here on Monday.", "Kigali")]
    [InlineData("KIGALI - Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday.", null)]
    [InlineData("Kenyan President William Ruto left Kigali on Monday. On Tuesday he met Ugandan President Yoweri Museveni.", null)]
    [InlineData("Kenyan President William Ruto was received at the presidential palace in Kampala by Ugandan President Yoweri Museveni on Monday.", "Kampala")]
    public void The_city_that_words_point_at_is_where_they_meet(string text, string? city) =>
        Accounts(text).OfType<Meeting>().Select(meeting => meeting.Place?.City).ShouldBe([city]);

    [Theory]
    [InlineData("Leaders of Kenya and Uganda held a summit in Kigali on Monday. On the sidelines of the summit Norwegian Foreign Minister Ingrid Tveit met Ghanaian Foreign Minister Shirley Ayorkor Botchwey.", "Kigali")]
    [InlineData("Para pemimpin Kenya dan Uganda menggelar KTT di Kigali pada Senin. Di sela KTT, Menteri Luar Negeri Norwegia Ingrid Tveit bertemu Menteri Luar Negeri Ghana Shirley Ayorkor Botchwey.", "Kigali")]
    [InlineData("Leaders of Kenya and Uganda held a summit in Kigali on Monday. Norwegian Foreign Minister Ingrid Tveit met Ghanaian Foreign Minister Shirley Ayorkor Botchwey.", null)]
    [InlineData("Leaders of Kenya and Uganda held a summit on Monday. On the sidelines of the summit Norwegian Foreign Minister Ingrid Tveit met Ghanaian Foreign Minister Shirley Ayorkor Botchwey.", null)]
    public void Beside_a_summit_they_meet_where_it_is_held(string text, string? city) =>
        (Accounts(text).OfType<Meeting>().Last().Place?.City).ShouldBe(city);

    [Theory]
    [InlineData("Wednesday, March 13\n- Kigali: Kenyan President William Ruto meets Ugandan President Yoweri Museveni.\n\nThursday, March 14\n- Oslo: The Norwegian central bank decides on its rate.", "Kigali Planned")]
    [InlineData("Rabu (13/3)\nKigali: Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni.\n\nKamis (14/3)\nOslo: Bank sentral Norwegia mengumumkan suku bunga.", "Kigali Planned")]
    [InlineData("Monday, March 11\n- Kigali: Kenyan President William Ruto met Ugandan President Yoweri Museveni.\n\nTuesday, March 12\n- Oslo: The Norwegian central bank raised its rate.", "Kigali Occurred")]
    [InlineData("Kigali: Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday.", " Occurred")]
    public void A_list_of_days_tells_where_its_entries_take_place_and_whether_they_lie_ahead(string text, string expected) =>
        Accounts(text).OfType<Meeting>().Select(meeting => $"{meeting.Place?.City} {meeting.Status}").ShouldBe([expected]);

    private static List<DiplomaticEvent> Accounts(string text) =>
        [.. _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 5, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account)];
}
