using System.Text.Json;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest.Lines;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Lines;

public sealed class ExtractionLineWriterTests
{
    private static readonly Participant _ma = new(PartyCode.Parse("CN"), ParticipantRole.Visitor, "Ma Zhaoxu", "Ma");
    private static readonly Participant _russia = new(PartyCode.Parse("RU"), ParticipantRole.Host);

    [Fact]
    public void What_is_written_reads_back_as_the_same_account()
    {
        DiplomaticEvent[] accounts =
        [
            new Visit(EventStatus.Planned, new(new(2023, 2, 2), new(2023, 2, 3)), [_ma, _russia], new(PartyCode.Parse("RU"), "Moscow")),
            new Meeting(EventStatus.Occurred, EventDate.Year(2022), [_ma with { Role = ParticipantRole.Participant }, _russia with { Role = ParticipantRole.Participant }], null, MeetingMode.Video),
            new Cancellation(EventStatus.Occurred, null, [_ma with { Role = ParticipantRole.Initiator }, _russia with { Role = ParticipantRole.Affected }], null, EventKind.Meeting, CancellationForm.Suspended, EventDate.Month(2023, 5)),
            new Statement(EventStatus.Occurred, EventDate.Day(new(2023, 2, 4)), [_ma with { Role = ParticipantRole.Speaker }], [PartyCode.Parse("US")]),
        ];
        var result = new ExtractionResult(new LanguageTag("id"), null, null, "", [.. accounts.Select(account => new ExtractedEvent(account, new("words", null), "rule.x", 0.75))], [], []);

        var read = ArticleLineReader.Read(ExtractionLineWriter.Write("a", result), "f:1").ShouldBeOfType<SourceDocument>().Article;

        read.Events!.Select(given => given.Account).ShouldBe(accounts);
        read.ExternalId.ShouldBe("a");
    }

    [Fact]
    public void An_unknown_language_is_null()
    {
        var line = ExtractionLineWriter.Write("a", new(null, null, null, "", [], [], []));

        JsonDocument.Parse(line).RootElement.GetProperty("language").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
