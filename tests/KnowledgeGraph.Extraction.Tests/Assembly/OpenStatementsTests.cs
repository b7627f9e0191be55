using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Assembly;

/// <summary>Whom a statement is about that names nobody, in two languages, with what must stay without.</summary>
public sealed class OpenStatementsTests
{
    private static readonly EventExtractor _extractor = EventExtractor.Create(PackSource.Embedded());

    [Theory]
    [InlineData("Latvia on Monday called off a meeting with Malta. The Maltese foreign ministry called the step puzzling.", "MT>LV")]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday. Ruto said that the road would be finished by spring.", "KE>UG")]
    [InlineData("The Norwegian foreign ministry accused Sudan on Monday of blocking the port. The Sudanese foreign ministry dismissed the charge as baseless.", "NO>SD SD>NO")]
    [InlineData("The Norwegian foreign ministry condemned Sudan on Monday. Foreign Minister Hakan Fidan of Turkey voiced the same anger.", "NO>SD TR>SD")]
    [InlineData("Latvia pada Senin membatalkan pertemuan dengan Malta. Kementerian Luar Negeri Malta menyebut langkah itu membingungkan.", "MT>LV")]
    [InlineData("Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Kampala pada Senin. Ruto mengatakan jalan itu akan rampung tahun depan.", "KE>UG")]
    [InlineData("Latvia on Monday called off a meeting with Malta. It rained. Nobody minded. Few saw it. The Maltese foreign ministry called the step puzzling.", "MT>")]
    [InlineData("Kenya and Uganda held talks on Monday. Kenya and Uganda said in a joint statement that the road would be finished by spring.", "KE-UG>")]
    public void What_was_told_just_before_tells_whom_it_is_about(string text, string expected) => Targets(text).ShouldBe(expected);

    [Theory]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday. Norway's foreign minister, Ingrid Tveit, urged both countries on Tuesday to open the port.", "NO>KE-UG")]
    [InlineData("Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni pada Senin. Menteri Luar Negeri Norwegia Ingrid Tveit pada Selasa meminta kedua negara membuka pelabuhan.", "NO>KE-UG")]
    [InlineData("Norway's foreign minister, Ingrid Tveit, told Egypt on Monday that the war in Sudan must end.", "NO>EG")]
    [InlineData("Norway's foreign minister, Ingrid Tveit, said on Monday that the war in Sudan must end.", "NO>SD")]
    [InlineData("Menteri Luar Negeri Norwegia Ingrid Tveit pada Senin mendesak Mesir agar mengakhiri perang di Sudan.", "NO>EG")]
    [InlineData("Menteri Luar Negeri Norwegia Ingrid Tveit pada Senin mengatakan perang di Sudan harus diakhiri.", "NO>SD")]
    public void The_two_are_meant_by_what_is_said_and_the_setting_only_where_nobody_else_is(string text, string expected) => Targets(text).ShouldBe(expected);

    private static string Targets(string text) => string.Join(' ', _extractor.Extract(new(text, "A title", new DateTimeOffset(2024, 3, 13, 12, 0, 0, TimeSpan.Zero))).Events.Select(found => found.Account).OfType<Statement>()
        .Select(statement => $"{Codes(statement.Participants.Select(p => p.Party.Value).Distinct())}>{Codes(statement.Targets.Select(party => party.Value))}"));

    private static string Codes(IEnumerable<string> codes) => string.Join('-', codes.Order(StringComparer.Ordinal));
}
