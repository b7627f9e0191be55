using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Tests.Fakes;

/// <summary>Events, mentions and articles in few words.</summary>
internal static class Graph
{
    public static DateTimeOffset Noon { get; } = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static PartyCode Party(string code) => PartyCode.Parse(code);

    public static Participant Person(string party, ParticipantRole role, string? name = null) =>
        new(Party(party), role, name, name, null, name is null ? null : PersonId.Of(Party(party), name));

    public static Meeting Meeting(
        string date, string parties = "CN,RU", EventStatus status = EventStatus.Occurred, MeetingMode mode = MeetingMode.InPerson, string? name = null) => new(
        status, Date(date), [.. parties.Split(',').Select((party, i) => Person(party, ParticipantRole.Participant, i == 0 ? name : null))],
        new(Party("CN"), "Beijing"), mode);

    public static Visit Visit(string date, string visitor = "RU", string host = "CN", EventStatus status = EventStatus.Occurred, string? name = null) => new(
        status, Date(date), [Person(visitor, ParticipantRole.Visitor, name), Person(host, ParticipantRole.Host)], new(Party(host)));

    public static Statement Statement(string date, string speaker = "CN", params string[] targets) => new(
        EventStatus.Occurred, Date(date), [Person(speaker, ParticipantRole.Speaker, "Qin Gang")], [.. targets.Select(Party)]);

    public static Cancellation Cancellation(string date, string initiator = "US", string affected = "CN") => new(
        EventStatus.Occurred, Date(date), [Person(initiator, ParticipantRole.Initiator), Person(affected, ParticipantRole.Affected)], null,
        EventKind.Visit, CancellationForm.Postponed, EventDate.Day(new(2023, 2, 5)));

    public static EventDate? Date(string text) => text.Length switch
    {
        0 => null,
        4 => EventDate.Year(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
        7 => EventDate.Month(int.Parse(text[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(text[5..], System.Globalization.CultureInfo.InvariantCulture)),
        _ => EventDate.Day(DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
    };

    public static ResolvedEvent Event(string id, DiplomaticEvent account, params string[] otherMembers) => new()
    {
        Id = new(id),
        Account = account,
        Members = [new MentionId(id), .. otherMembers.Select(member => new MentionId(member))],
        History = [new(account.Status, Noon, new(id))],
        Confidence = 0.9,
        Voices = 1,
        Reports = 1 + otherMembers.Length,
        FirstReported = Noon,
        LastReported = Noon.AddHours(1),
        Sources = ["antara"],
        Languages = ["id"],
    };

    public static Mention Mention(string id, DiplomaticEvent account, string article) => new(
        new(id), 1, new(article), 1, account, new("They met in Beijing.", new(10, 30)), "meeting.meet", 0.8, "1.0", 0);

    public static Article Article(string id, string source = "antara") => new(
        new(id), null, $"https://{source}.example/{id}", source, $"Title of {id}", "Beijing. They met in Beijing.", new("id"), Noon, "voice-" + id, 1, Noon);

    /// <summary>Adds an event with a mention and an article for each of its members.</summary>
    public static ResolvedEvent Add(this FakeGraph graph, ResolvedEvent added)
    {
        graph.Events.Add(added);
        foreach (var member in added.Members)
        {
            graph.Mentions.Add(Mention(member.Value, added.Account, "article-" + member.Value));
            graph.Articles.Add(Article("article-" + member.Value));
        }

        return added;
    }
}
