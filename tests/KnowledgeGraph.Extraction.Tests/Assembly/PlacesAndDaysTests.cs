using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

/// <summary>Where and when: each case in two languages, or with what must not be taken.</summary>
public sealed class PlacesAndDaysTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("Latvia on Monday shelved a technical meeting with Malta on ports that was to be held in Valletta next week.", "LV-MT MT Valletta")]
    [InlineData("Consultations of Chilean and Peruvian officials with Brazil, which were to be held in Lima in May, were postponed on Monday at Brazil's request.", "BR-CL-PE PE Lima")]
    [InlineData("A meeting of water officials of Nepal and India, due in Pokhara on 4 April, was called off by India on Monday.", "IN-NP NP Pokhara")]
    [InlineData("Kuwait pada Senin menunda pertemuan komisi perbatasan dengan Irak yang sedianya digelar di Basra.", "IQ-KW IQ Basra")]
    [InlineData("Konsultasi Indonesia dan Laos soal tenaga kerja batal digelar di Vientiane. Hal itu membuat para pekerja yang sudah menunggu kecewa.", "ID-LA LA Vientiane")]
    [InlineData("Latvia on Monday called off a meeting with Malta, the ministry in Riga said.", "LV-MT  ")]
    [InlineData("Pakistani Foreign Minister Ishaq Dar had planned to come to Kabul; he cancelled on Monday.", "AF-PK AF Kabul")]
    [InlineData("Canadian Foreign Minister Melanie Joly was meant to fly to Benghazi on Thursday. She put that off on Monday night.", "CA-LY LY Benghazi")]
    [InlineData("On Monday Latvian Prime Minister Evika Silina abandoned a joint journey to Moldova.", "LV-MD MD ")]
    public void What_is_called_off_has_the_place_it_was_planned_for(string text, string expected) =>
        Accounts(text).OfType<Cancellation>().Select(Where).ShouldBe([expected]);

    [Theory]
    [InlineData("Indonesian Foreign Minister Retno Marsudi wound up a three-day visit to Chile on Tuesday.", "2024-03-10/2024-03-12")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi flew home from Chile on Tuesday after a visit of two days.", "2024-03-11/2024-03-12")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi mengakhiri kunjungan tiga harinya di Chile, Selasa.", "2024-03-10/2024-03-12")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi pulang dari Chile pada Selasa malam setelah kunjungan dua hari.", "2024-03-11/2024-03-12")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi berada di Chile pada tanggal 5 s.d. 8 Maret 2024. Hal itu sudah lama dinanti oleh para pengusaha di sana.", "2024-03-05/2024-03-08")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi flew home from Chile on Tuesday after a quarrel of two days.", "2024-03-12")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi mendarat di Chile pada Selasa malam dan pulang Jumat. Hal itu sudah lama dinanti oleh para pengusaha di sana.", "2024-03-12/2024-03-15")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi mendarat di Chile pada Senin malam dan pulang Selasa. Hal itu sudah lama dinanti oleh para pengusaha di sana.", "2024-03-11/2024-03-12")]
    public void A_visit_that_ends_is_counted_back(string text, string expected) =>
        Accounts(text).OfType<Visit>().Select(visit => visit.Date?.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("Chinese Foreign Minister Wang Yi was in Kenya from Sunday to Tuesday. On Monday Wang met Ugandan Foreign Minister Jeje Odongo.", "CN-UG KE ")]
    [InlineData("Chinese Foreign Minister Wang Yi was in Kenya from Friday to Sunday. On Tuesday Wang met Ugandan Foreign Minister Jeje Odongo.", "CN-UG  ")]
    public void On_the_days_of_a_trip_others_are_met_there(string text, string expected) =>
        Accounts(text).OfType<Meeting>().Select(meeting => $"{string.Join('-', meeting.Participants.Select(p => p.Party.Value).Distinct().Order(StringComparer.Ordinal))} {meeting.Place?.Country} {meeting.Place?.City}").ShouldBe([expected]);

    [Fact]
    public void A_month_that_was_planned_for_is_the_month_spoken_of() =>
        Accounts("The trip of U.S. Secretary of State Antony Blinken to China had first been planned for February. Blinken postponed it that month.").OfType<Cancellation>().Select(cancelled => cancelled.Date?.ToString()).ShouldBe(["2024-02"]);

    [Theory]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday.\n\nAfter the talks, Norwegian Foreign Minister Ingrid Tveit accused Sudan of greed.", "2024-03-11")]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday.\n\nNorwegian Foreign Minister Ingrid Tveit accused Sudan of greed.", null)]
    [InlineData("Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Kampala pada Senin.\n\nSeusai pertemuan, Menteri Luar Negeri Norwegia Ingrid Tveit menuduh Sudan serakah.", "2024-03-11")]
    [InlineData("Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Kampala pada Senin.\n\nMenteri Luar Negeri Norwegia Ingrid Tveit menuduh Sudan serakah.", null)]
    public void What_is_said_after_the_talks_has_the_day_told_last(string text, string? expected) =>
        Accounts(text).OfType<Statement>().Select(said => said.Date?.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("Good morning to all who read.\n\n11:40 | At the palace\nKenyan President William Ruto receives Ugandan President Yoweri Museveni.\n\n9:30 | Rain\nIt is falling in Nairobi.")]
    [InlineData("Selamat pagi kepada para pembaca.\n\n11.40 - Di istana\nPresiden Kenya William Ruto menerima Presiden Uganda Yoweri Museveni.\n\n9.30 - Hujan\nHujan turun di Nairobi.")]
    public void A_time_at_the_head_of_a_heading_dates_what_stands_under_it(string text) =>
        Accounts(text).OfType<Meeting>().Select(meeting => meeting.Date?.ToString()).ShouldBe(["2024-03-13"]);

    [Fact]
    public void Abbreviations_in_capitals_are_read_in_the_headings_of_a_list() =>
        Accounts("MONDAY, FEB. 12\nNAIROBI - Kenyan President William Ruto receives Ugandan President Yoweri Museveni.\n\nTUESDAY, FEB. 13\nACCRA - Inflation figures are published.").OfType<Meeting>().Select(meeting => meeting.Date?.ToString()).ShouldBe(["2024-02-12"]);

    [Fact]
    public void Times_without_a_mark_date_the_entries_of_a_live_page()
    {
        var live = Accounts("""
            11:40 Kenyan President William Ruto receives Ugandan President Yoweri Museveni.

            10:15 Rain is falling in Nairobi.

            9:30 am Good morning and welcome.
            """);

        live.OfType<Meeting>().Select(meeting => meeting.Date?.ToString()).ShouldBe(["2024-03-13"]);
    }

    [Fact]
    public void One_time_at_the_head_of_a_paragraph_makes_no_live_page()
    {
        var told = Accounts("""
            11:40 Kenyan President William Ruto received Ugandan President Yoweri Museveni.

            Rain is falling in Nairobi.
            """);

        told.OfType<Meeting>().Select(meeting => meeting.Date).ShouldBe([null]);
    }

    [Theory]
    [InlineData("Leaders filled the hotels in Recife on Monday. Kenyan President William Ruto, who arrived in Brazil on Sunday, said nothing.", "Recife")]
    [InlineData("Leaders filled the hotels in Manaus and in Recife on Monday. Kenyan President William Ruto, who arrived in Brazil on Sunday, said nothing.", null)]
    [InlineData("Leaders filled the hotels in Recife on Monday. It rained. Nobody minded. Few saw it. Kenyan President William Ruto will travel to Brazil in October.", null)]
    [InlineData("RECIFE - Leaders filled the hotels on Monday. Kenyan President William Ruto, who arrived in Brazil on Sunday, said nothing.", null)]
    [InlineData("Hotel penuh oleh para tamu di Recife pada Senin. Presiden Kenya William Ruto tiba di Brasil pada Minggu.", "Recife")]
    public void The_only_city_of_the_country_is_where_its_visits_are(string text, string? city) =>
        Accounts(text).OfType<Visit>().Select(visit => visit.Place?.City).ShouldBe([city]);

    [Theory]
    [InlineData("Iceland's culture minister opens a book fair in Yerevan and afterwards has lunch with her Armenian counterpart, Zhanna Andreasyan.", "Yerevan")]
    [InlineData("Menteri Luar Negeri China Wang Yi pada 13 Februari duduk bersama para menteri ASEAN di Hotel Shangri-La, Jakarta.", "Jakarta")]
    [InlineData("The ministry in Yerevan is new, and Iceland's culture minister met the Georgian prime minister.", null)]
    public void A_meeting_is_where_its_clause_is(string text, string? city) =>
        Accounts(text).OfType<Meeting>().Select(meeting => meeting.Place?.City).ShouldBe([city]);

    [Theory]
    [InlineData("\"The Congo has shown the way,\" the Norwegian foreign minister, Ingrid Tveit, said after the meeting on 4 March.", "2024-03-04")]
    [InlineData("Menteri Luar Negeri Turki Hakan Fidan menyambut baik hasil pertemuan itu pada Senin.", "2024-03-11")]
    [InlineData("The Norwegian foreign minister, Ingrid Tveit, told journalists of the talks last week with Sudan.", null)]
    public void What_is_said_of_a_meeting_that_is_over_has_its_day(string text, string? date) =>
        Accounts(text).OfType<Statement>().Select(statement => statement.Date?.ToString()).ShouldBe([date]);

    [Theory]
    [InlineData("Norway's answer came on Monday. Its foreign minister, Ingrid Tveit, urged Sudan to open the port.", "2024-03-11")]
    [InlineData("Sudan closed its port on Monday, and the Norwegian foreign ministry urged its leaders to open the port.", "2024-03-11")]
    [InlineData("Jawaban Norwegia datang pada Senin. Menteri luar negerinya, Ingrid Tveit, mendesak Sudan membuka pelabuhan.", "2024-03-11")]
    [InlineData("Kenya waited until Monday. The Norwegian foreign minister, Ingrid Tveit, urged Sudan to open the port.", null)]
    [InlineData("Norway's vote will follow on Monday. Its foreign minister, Ingrid Tveit, urged Sudan to open the port.", null)]
    [InlineData("Norway fell silent on Monday.\n\nThe Norwegian foreign minister, Ingrid Tveit, urged Sudan to open the port.", null)]
    public void Inside_a_paragraph_a_party_goes_on_with_the_day_told_of_it(string text, string? date) =>
        Accounts(text).OfType<Statement>().Select(statement => statement.Date?.ToString()).ShouldBe([date]);

    [Theory]
    [InlineData("Indonesian Foreign Minister Retno Marsudi arrived in Chile on Saturday and left on Tuesday.", "2024-03-09/2024-03-12")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi arrived in Chile on Monday and will fly home on Thursday.", "2024-03-11/2024-03-14")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi tiba di Chile pada Sabtu dan pulang Selasa.", "2024-03-09/2024-03-12")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi tiba di Chile kemarin dan akan pulang esok hari.", "2024-03-12/2024-03-14")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi tiba di Chile pada Sabtu dan tidak pulang pada Selasa.", "2024-03-09")]
    public void Who_leaves_in_the_same_sentence_was_there_until_then(string text, string expected) =>
        Accounts(text).OfType<Visit>().Select(visit => visit.Date?.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("January 2024: Norway's foreign minister, Ingrid Tveit, urged Sudan to open the port.", "2024-01")]
    [InlineData("January 2024 was cold, and Norway's foreign minister, Ingrid Tveit, urged Sudan to open the port.", null)]
    public void A_month_at_the_head_of_a_paragraph_dates_what_follows(string text, string? date) =>
        Accounts(text).OfType<Statement>().Select(statement => statement.Date?.ToString()).ShouldBe([date]);

    [Theory]
    [InlineData("Indonesian Foreign Minister Retno Marsudi has been in Chile since Sunday.", "2024-03-10/2024-03-13")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi sudah berada di Chile sejak Minggu.", "2024-03-10/2024-03-13")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi was in Chile on Sunday.", "2024-03-10")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi arrived in Chile on Monday. She is to meet Chilean Foreign Minister Alberto van Klaveren in Santiago on Thursday.", "2024-03-11/2024-03-14")]
    [InlineData("Menteri Luar Negeri RI Retno Marsudi tiba di Chile pada Senin. Ia dijadwalkan bertemu Menteri Luar Negeri Chile Alberto van Klaveren besok.", "2024-03-11/2024-03-14")]
    [InlineData("Indonesian Foreign Minister Retno Marsudi arrived in Chile on Monday. Marsudi is to meet Peruvian Foreign Minister Javier Gonzalez-Olaechea in Lima on Thursday.", "2024-03-11")]
    public void Who_is_shown_there_later_stays_until_then(string text, string expected) =>
        Accounts(text).OfType<Visit>().Select(visit => visit.Date?.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("The Norwegian foreign ministry declared its full support for Sudan on Monday.", "2024-03-11")]
    [InlineData("The Norwegian foreign minister, Ingrid Tveit, dismissed the demand of Sudan on Monday as irrelevant.", "2024-03-11")]
    [InlineData("The Norwegian foreign minister, Ingrid Tveit, warned during a visit on Monday that Sudan must open the port.", "2024-03-11")]
    [InlineData("The Norwegian foreign minister, Ingrid Tveit, told Sudan that she would visit Port Sudan on Monday.", null)]
    [InlineData("Sudan and Chad held talks in Geneva on Monday. Sudan's negotiator, Hassan Barsham, said that the port would be opened to Chad.", "2024-03-11")]
    [InlineData("Sudan dan Chad berunding di Jenewa pada Senin. Menteri Luar Negeri Sudan Hassan Barsham mengatakan pelabuhan akan dibuka bagi Chad.", "2024-03-11")]
    public void What_is_said_has_the_day_of_its_verb_or_of_the_talks(string text, string? date) =>
        Accounts(text).OfType<Statement>().Select(statement => statement.Date?.ToString()).ShouldBe([date]);

    [Theory]
    [InlineData("Ingrid Tveit is Norway's foreign minister. We spoke with her in Oslo on Tuesday.", "What of Sudan?", "Sudan must open the port.", "2024-03-12")]
    [InlineData("Ingrid Tveit adalah Menteri Luar Negeri Norwegia. Kami menemuinya di Oslo pada Selasa.", "Bagaimana dengan Sudan?", "Sudan harus membuka pelabuhan itu.", "2024-03-12")]
    [InlineData("Ingrid Tveit is Norway's foreign minister. She turned sixty on Tuesday.", "What of Sudan?", "Sudan must open the port.", null)]
    public void An_interview_was_given_on_the_day_that_its_reporter_tells(string head, string question, string answer, string? date) =>
        Accounts($"{head}\n\nQ: {question}\nA: {answer}\n\nQ: {question}\nA: {answer}").OfType<Statement>().Select(statement => statement.Date?.ToString()).ShouldBe([date]);

    [Theory]
    [InlineData("A visit of the Norwegian foreign minister, Ingrid Tveit, to Sudan has been called off. Oslo took the decision on Friday.", "2024-03-08")]
    [InlineData("Menteri Luar Negeri Norwegia Ingrid Tveit batal pergi ke Sudan. Oslo memutuskannya pada Jumat.", "2024-03-08")]
    [InlineData("A visit of the Norwegian foreign minister, Ingrid Tveit, to Sudan has been called off. Chad closed its border on Friday.", null)]
    [InlineData("A visit of the Norwegian foreign minister, Ingrid Tveit, to Sudan has been called off. Oslo will decide anew on Friday.", null)]
    [InlineData("In 2018 Norway called off its talks with Sudan on 24 May by letter.", "2018-05-24")]
    [InlineData("Talks between Norway and Sudan were called off earlier this month, on March 4, at Sudan's request.", "2024-03-04")]
    [InlineData("In 2018 Norway called off the talks with Sudan that were set for 24 May.", "2018")]
    public void A_decision_has_the_day_told_of_it_or_the_nearest(string text, string? date) =>
        Accounts(text).OfType<Cancellation>().Select(cancelled => cancelled.Date?.ToString()).ShouldBe([date]);

    private static List<DiplomaticEvent> Accounts(string text) =>
        [.. _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 12, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account)];

    private static string Where(Cancellation account) =>
        $"{string.Join('-', account.Participants.Select(p => p.Party.Value).Distinct().Order(StringComparer.Ordinal))} {account.Place?.Country} {account.Place?.City}";
}
