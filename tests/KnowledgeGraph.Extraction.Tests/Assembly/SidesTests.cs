using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

/// <summary>Who the other side of an encounter is when another sentence names it, each beside a look-alike.</summary>
public sealed class SidesTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("A Peruvian delegation led by Deputy Trade Minister Rosa Quispe arrived in Vietnam on Monday. On Tuesday the visitors sat down with Vietnamese Agriculture Minister Le Minh Hoan in Hanoi.", "PE-VN 2024-03-12")]
    [InlineData("A Peruvian delegation led by Deputy Trade Minister Rosa Quispe arrived in Vietnam on Monday. President To Lam gave the visitors an hour on Tuesday.", "PE-VN 2024-03-12")]
    [InlineData("Wakil Menteri Perdagangan Peru Rosa Quispe tiba di Vietnam pada Senin (11/3/2024). Presiden To Lam menjamu tamunya pada Selasa (12/3/2024).", "PE-VN 2024-03-12")]
    public void Guests_and_hosts_are_those_of_the_trip_under_way(string text, string expected) => Meetings(text).ShouldBe([expected]);

    [Theory]
    [InlineData("A Peruvian delegation led by Deputy Trade Minister Rosa Quispe arrived in Vietnam on Monday.\n\nVietnamese Agriculture Minister Le Minh Hoan met visitors at a trade fair in Da Nang on Tuesday.")]
    [InlineData("A Peruvian delegation led by Deputy Trade Minister Rosa Quispe arrived in Vietnam on Monday.\n\nIn Bern, the hosts gave President Viola Amherd two hours on Tuesday.")]
    [InlineData("Wakil Menteri Perdagangan Peru Rosa Quispe tiba di Vietnam pada Senin (11/3/2024).\n\nPresiden Swiss Viola Amherd menjamu para tamu di Bern pada Selasa (12/3/2024).")]
    public void A_trip_of_another_story_lends_nobody(string text) => Meetings(text).ShouldBeEmpty();

    [Theory]
    [InlineData("On Monday Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe.\n\nThe dispute about fish goes on. Zambian President Hakainde Hichilema called it absurd. Malawian President Lazarus Chakwera laughed. Then the two leaders talked for an hour on Tuesday.", "KE-UG 2024-03-11, MW-ZM 2024-03-12")]
    [InlineData("Pada Senin (11/3/2024) Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Entebbe.\n\nSengketa ikan belum selesai. Presiden Zambia Hakainde Hichilema menyebutnya konyol. Presiden Malawi Lazarus Chakwera tertawa. Pertemuan kedua presiden pada Selasa (12/3/2024) berlangsung satu jam.", "KE-UG 2024-03-11, MW-ZM 2024-03-12")]
    [InlineData("Dutch Trade Minister Geoffrey van Leeuwen landed in Ankara on Monday. A dinner with Turkish Trade Minister Omer Bolat was cancelled; the two spoke by telephone on Tuesday instead.", "NL-TR 2024-03-12")]
    public void Two_whom_sentences_of_one_paragraph_name_are_the_two(string text, string expected) => string.Join(", ", Meetings(text)).ShouldBe(expected);

    [Theory]
    [InlineData("On Monday Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe.\n\nZambian President Hakainde Hichilema called it absurd. On Tuesday the two leaders talked again for an hour.", "KE-UG 2024-03-11, KE-UG 2024-03-12")]
    [InlineData("Pada Senin (11/3/2024) Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Entebbe.\n\nPresiden Zambia Hakainde Hichilema menyebutnya konyol. Pada Selasa (12/3/2024) kedua presiden berbincang satu jam.", "KE-UG 2024-03-11, KE-UG 2024-03-12")]
    public void One_alone_in_a_paragraph_is_not_the_two(string text, string expected) => string.Join(", ", Meetings(text)).ShouldBe(expected);

    [Theory]
    [InlineData("On Monday Portuguese Foreign Minister Paulo Rangel sat down with Angolan Foreign Minister Tete Antonio, then with the Zambian defence minister, Ambrose Lufuma.", "AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    [InlineData("Portuguese Foreign Minister Paulo Rangel phoned Angolan Foreign Minister Tete Antonio and, later on Monday, Zambian President Hakainde Hichilema.", "AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    [InlineData("On Monday Portuguese Foreign Minister Paulo Rangel phoned Angolan President Joao Lourenco and Zambian President Hakainde Hichilema separately.", "AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    [InlineData("Pada Senin (11/3/2024) Menlu Portugal Paulo Rangel berunding dengan Menlu Angola Tete Antonio, lalu secara terpisah dengan Presiden Zambia Hakainde Hichilema.", "AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    [InlineData("Pada Senin (11/3/2024) Menlu Portugal Paulo Rangel menelepon Presiden Angola Joao Lourenco dan Presiden Zambia Hakainde Hichilema secara terpisah.", "AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    [InlineData("Presiden Angola Joao Lourenco menerima Presiden Zambia Hakainde Hichilema pada Minggu (10/3/2024). Menlu Portugal Paulo Rangel menelepon kedua presiden itu secara terpisah pada Senin (11/3/2024).", "AO-ZM 2024-03-10, AO-PT 2024-03-11, PT-ZM 2024-03-11")]
    public void Those_who_are_met_one_after_the_other_are_met_one_by_one(string text, string expected) =>
        string.Join(", ", Meetings(text).OrderBy(told => told[^2..]).ThenBy(told => told, StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [InlineData("On Monday Portuguese Foreign Minister Paulo Rangel sat down with Angolan Foreign Minister Tete Antonio, then Zambian President Hakainde Hichilema left for home.", "AO-PT 2024-03-11")]
    [InlineData("On Monday Portuguese Foreign Minister Paulo Rangel sat down with Angolan Foreign Minister Tete Antonio and Zambian President Hakainde Hichilema.", "AO-PT-ZM 2024-03-11")]
    [InlineData("Pada Senin (11/3/2024) Menlu Portugal Paulo Rangel berunding dengan Menlu Angola Tete Antonio, lalu Presiden Zambia Hakainde Hichilema pulang.", "AO-PT 2024-03-11")]
    [InlineData("Pada Senin (11/3/2024) Menlu Portugal Paulo Rangel berunding dengan Menlu Angola Tete Antonio dan Presiden Zambia Hakainde Hichilema.", "AO-PT-ZM 2024-03-11")]
    public void Who_does_something_else_then_is_not_met(string text, string expected) => Meetings(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Tor Hauge, Norway's special envoy for Libya, received us in Oslo last week.\n\nQ: Whom have you seen?\n\nA: On Monday I met Tunisian Foreign Minister Nabil Ammar.\n\nQ: Who is next?\n\nA: Nobody yet.", "NO-TN 2024-03-11")]
    [InlineData("Edi Santosa menjabat Utusan Khusus Indonesia untuk Libya sejak tahun lalu.\n\nT: Siapa yang sudah Anda temui?\n\nJ: Pada Senin (11/3/2024) saya bertemu Menlu Tunisia Nabil Ammar.\n\nT: Siapa berikutnya?\n\nJ: Belum ada.", "ID-TN 2024-03-11")]
    public void Who_is_named_before_the_answers_gives_them(string text, string expected) => Meetings(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Tor Hauge, a novelist, lives in Oslo with two cats.\n\nQ: Whom have you seen?\n\nA: On Monday I met Tunisian Foreign Minister Nabil Ammar.\n\nQ: Who is next?\n\nA: Algerian President Abdelmadjid Tebboune has not replied.")]
    [InlineData("Edi Santosa menulis novel sejak tahun lalu.\n\nT: Siapa yang sudah Anda temui?\n\nJ: Pada Senin (11/3/2024) saya bertemu Menlu Tunisia Nabil Ammar.\n\nT: Siapa berikutnya?\n\nJ: Presiden Aljazair Abdelmadjid Tebboune belum membalas.")]
    public void Who_is_only_spoken_of_in_answers_does_not_give_them(string text) => Meetings(text).ShouldBeEmpty();

    private static List<string> Meetings(string text) =>
        [.. _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 12, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account).OfType<Meeting>()
            .Select(meeting => $"{string.Join('-', meeting.Participants.Select(p => p.Party.Value).Distinct().Order(StringComparer.Ordinal))} {meeting.Date}")];
}
