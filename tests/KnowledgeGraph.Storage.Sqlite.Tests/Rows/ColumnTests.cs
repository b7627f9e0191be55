using System.Text;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Lists in columns are shorter than in archives, and come back as they were.</summary>
public sealed class ColumnTests
{
    private const long Reported = 638_000_000_000_000_000;
    private static readonly string?[] _first = ["OCCURRED", InstantText.Write(new(Reported, TimeSpan.Zero)), "anchor"];

    public static TheoryData<string, string?[][], bool> Histories => new()
    {
        { "as the event tells", [_first], true },
        { "another status", [["PLANNED", _first[1], "anchor"]], false },
        { "another mention", [[_first[0], _first[1], "other"]], false },
        { "with an offset", [[_first[0], InstantText.Write(new DateTimeOffset(Reported, TimeSpan.Zero).ToOffset(TimeSpan.FromHours(8))), "anchor"]], false },
        { "two steps", [_first, _first], false },
        { "none", [], false },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_history_comes_back_and_takes_no_room_where_the_event_tells_it(string name, string?[][] history, bool isEmpty)
    {
        var column = HistoryColumn.Write(Event(history));

        (column.Length == 0).ShouldBe(isEmpty, name);
        HistoryColumn.Read(column, "OCCURRED", Reported, "anchor").ShouldBe(history, name);
    }

    [Fact]
    public void Participants_come_back_with_numbers_for_roles_and_for_surfaces_that_are_names()
    {
        string?[][] participants = [["CN", "VISITOR"], ["RU", "HOST", null, "Шойгу", null, "p"], ["US", "AFFECTED", "0", "0"], ["IN", "SPEAKER", "\"S. 'J'\"", "0", "", "p"], ["ID", "HOST", null, null, "x"]];

        var column = ParticipantColumn.Write(participants);

        column.ShouldBe("""[["CN",0],["RU",1,null,"Шойгу",null,"p"],["US",5,"0",0],["IN",3,"\"S. 'J'\"","0","","p"],["ID",1,null,null,"x"]]""");
        ParticipantColumn.Read(Encoding.UTF8.GetBytes(column)).ShouldBe(participants);
        participants[0][1].ShouldBe("VISITOR");
    }

    [Fact]
    public void Participants_with_the_names_of_their_roles_or_numbers_as_texts_are_read_too() =>
        ParticipantColumn.Read("""[["CN","PARTICIPANT"],["RU","1","a","a"]]"""u8).ShouldBe([["CN", "PARTICIPANT"], ["RU", "HOST", "a", "a"]]);

    private static EventRecord Event(string?[][] history) => new()
    {
        Id = "anchor",
        Account = new("VISIT", "OCCURRED", default, null, null, null, null, null, default, [], null),
        Members = ["anchor"],
        History = history,
        Confidence = 1,
        Voices = 1,
        Reports = 1,
        FirstReported = Reported,
        LastReported = Reported,
        Sources = [],
        Languages = [],
    };
}
