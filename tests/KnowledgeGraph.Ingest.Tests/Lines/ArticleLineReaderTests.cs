using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Lines;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Lines;

public sealed class ArticleLineReaderTests
{
    [Fact]
    public void Text_is_read_with_its_fields()
    {
        var article = Document("""{"id":"a","url":"https://example.org/1","source":"Daily","title":"T","text":"Body","publishedAt":"2023-02-04T15:34:00+07:00"}""");

        article.ShouldBe(new IncomingArticle("a", "https://example.org/1", "Daily", "T", "Body", new DateTimeOffset(2023, 2, 4, 15, 34, 0, TimeSpan.FromHours(7)), "f:1"));
        article.PublishedAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(7));
    }

    [Fact]
    public void Events_are_read_in_the_form_of_the_guidelines()
    {
        var article = Document("""
            {"id":"a","language":"id","voice":"v","events":[{"kind":"CANCELLATION","status":"OCCURRED","date":{"start":"2023-02-01","end":"2023-02-28","precision":"MONTH"},
            "countries":["CN","US"],"cancels":"VISIT","form":"POSTPONED","plannedDate":{"start":"2023-02-05","end":"2023-02-06","precision":"DAY"},
            "participants":[{"name":"Antony Blinken","surface":"Blinken","country":"US","role":"INITIATOR"},{"name":null,"surface":null,"country":"CN","role":"AFFECTED"}],
            "place":"CN","city":"Beijing","evidence":"Blinken postponed it","confidence":0.5}]}
            """.ReplaceLineEndings(" "));

        var given = article.Events.ShouldHaveSingleItem();
        var cancellation = given.Account.ShouldBeOfType<Cancellation>();
        cancellation.Date.ShouldBe(EventDate.Month(2023, 2));
        cancellation.Form.ShouldBe(CancellationForm.Postponed);
        cancellation.PlannedDate!.End.ShouldBe(new DateOnly(2023, 2, 6));
        cancellation.In(ParticipantRole.Initiator).ShouldHaveSingleItem().Name.ShouldBe("Antony Blinken");
        cancellation.Place!.Id.ShouldBe("cn/beijing");
        given.Confidence.ShouldBe(0.5);
        (article.Voice, article.Language!.Value.Value, article.Text).ShouldBe(("v", "id", null));
    }

    [Theory]
    [InlineData("UA", "Kiev", "ua/kyiv", "Kyiv")]
    [InlineData("CN", "Пекин", "cn/beijing", "Beijing")]
    public void A_city_is_one_place_however_its_extractor_spells_it(string country, string city, string id, string name)
    {
        var place = Document($$"""{"events":[{"kind":"MEETING","countries":["CN","RU"],"place":"{{country}}","city":"{{city}}","evidence":"e"}]}""").Events![0].Account.Place!;

        (place.Id, place.City).ShouldBe((id, name));
    }

    [Fact]
    public void A_country_of_a_meeting_without_participant_stands_there_unnamed()
    {
        var meeting = Document("""{"events":[{"kind":"MEETING","countries":["CN","RU"],"participants":[],"evidence":"e"}]}""").Events![0].Account;

        meeting.Participants.ShouldAllBe(participant => participant.Role == ParticipantRole.Participant && participant.Name == null);
        meeting.Parties.Select(party => party.Value).ShouldBe(["CN", "RU"]);
    }

    [Theory]
    [InlineData("{", "not JSON at byte 2: ")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("""{"title":"x"}""", "neither 'text' nor 'events'")]
    [InlineData("""{"text":"  "}""", "neither 'text' nor 'events'")]
    [InlineData("""{"text":7}""", "'text' is a number")]
    [InlineData("""{"text":"x","publishedAt":"2023-02-30"}""", "'publishedAt' is '2023-02-30'")]
    [InlineData("""{"events":[{"kind":"PARTY"}]}""", "event 1: 'kind' is 'PARTY'; use one of VISIT, MEETING, CANCELLATION, STATEMENT")]
    [InlineData("""{"events":[{"kind":"MEETING","countries":["CN"]}]}""", "event 1: A Meeting needs two different parties")]
    [InlineData("""{"events":[{"kind":"MEETING","countries":["CN","RUS"]}]}""", "Did you mean")]
    [InlineData("""{"events":[{"kind":"VISIT","countries":["CN","RU"]}]}""", "'participants' lacks CN, RU")]
    [InlineData("""{"events":[{"kind":"STATEMENT","countries":["CN"],"date":{"start":"2023-02-30"}}]}""", "'start' is '2023-02-30', no day")]
    [InlineData("""{"events":[{"kind":"STATEMENT","countries":["CN"],"date":{"start":"2023-02-03","end":"2023-02-01"}}]}""", "ends on 2023-02-01")]
    [InlineData("""{"events":[{"kind":"STATEMENT","countries":["CN"],"confidence":2}]}""", "between 0 and 1")]
    [InlineData("""{"text":"x","events":{}}""", "'events' must be a list")]
    [InlineData("""{"events":["x"]}""", "event 1: an event must be an object")]
    [InlineData("""{"events":[{"kind":"STATEMENT","countries":[7]}]}""", "event 1: 'countries' holds a number; it must hold texts")]
    [InlineData("""{"events":[{"kind":"STATEMENT","countries":["CN"],"targets":[null]}]}""", "event 1: 'targets' holds a null; it must hold texts")]
    [InlineData("""{"events":[{"kind":"MEETING","participants":["CN"]}]}""", "event 1: 'participants' holds a text; it must hold objects")]
    public void A_broken_line_is_a_fault_that_names_place_and_remedy(string line, string message)
    {
        var fault = ArticleLineReader.Read(line, "news.jsonl:17").ShouldBeOfType<SourceFault>();

        fault.Origin.ShouldBe("news.jsonl:17");
        fault.Message.ShouldContain(message);
        fault.Message.ShouldNotContain("Parameter");
        fault.Message.ShouldNotContain("..");
    }

    [Fact]
    public void Names_and_evidence_of_given_events_are_repaired_too()
    {
        var given = Document("""{"events":[{"kind":"STATEMENT","participants":[{"name":"A\u0000\ud800","country":"CN","role":"SPEAKER"}],"evidence":"said\u0000"}]}""").Events![0];

        (given.Account.Participants[0].Name, given.Evidence).ShouldBe(("A\uFFFD\uFFFD", "said\uFFFD"));
    }

    [Fact]
    public void Nul_and_unpaired_surrogates_are_replaced_unit_for_unit_and_pairs_stay()
    {
        var article = Document("""{"text":"a\u0000b\ud800c\udc00d\ud83d\ude00e\\ud800"}""");

        article.Text.ShouldBe("a\uFFFDb\uFFFDc\uFFFDd\ud83d\ude00e\\ud800");
    }

    private static IncomingArticle Document(string line) => ArticleLineReader.Read(line, "f:1").ShouldBeOfType<SourceDocument>().Article;
}
