using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>An account, a mention of it and an event of such mentions, with plain values for what a test leaves open.</summary>
public sealed class EventBuilder
{
    private const string Day = "2023-03-20";
    private DiplomaticEvent _account;

    private EventBuilder(DiplomaticEvent account) => _account = account;

    public static EventBuilder Visit(string visitor = "CN", string host = "RU") => new(Accounts.Visit(visitor, host, Day));

    public static EventBuilder Meeting(params string[] parties) => new(Accounts.Meeting(string.Join('+', parties), Day));

    public static EventBuilder Statement(params string[] speakers) => new(Accounts.Statement(string.Join('+', speakers), Day));

    public static EventBuilder Cancellation(string initiator = "CN", string affected = "RU") => new(Accounts.Cancellation(initiator, affected, Day));

    /// <summary>A person takes the place of the party's unnamed one.</summary>
    public EventBuilder With(string party, ParticipantRole role, string? name = null, string? surface = null, string? office = null)
    {
        var code = PartyCode.Parse(party);
        var others = _account.Participants.Where(p => name is null || p.Name is not null || p.Party != code || p.Role != role);
        return Set(_account with { Participants = [.. others, new(code, role, name, surface, office, name is null ? null : PersonId.Of(code, name))] });
    }

    public EventBuilder On(int year, int month, int day) => On(EventDate.Day(new(year, month, day)));

    public EventBuilder On(EventDate? date) => Set(_account with { Date = date });

    public EventBuilder Undated() => On(null);

    public EventBuilder Is(EventStatus status) => Set(_account with { Status = status });

    /// <summary>A statement has no place.</summary>
    public EventBuilder At(string country, string? city = null) =>
        Set(_account is Statement ? _account : _account with { Place = new(PartyCode.Parse(country), city) });

    public EventBuilder By(MeetingMode mode) => Set((Meeting)_account with { Mode = mode });

    public EventBuilder Cancels(EventKind kind, CancellationForm form, EventDate? planned = null) =>
        Set((Cancellation)_account with { Cancels = kind, Form = form, PlannedDate = planned });

    public EventBuilder About(params string[] targets) => Set((Statement)_account with { Targets = [.. targets.Select(PartyCode.Parse)] });

    public DiplomaticEvent Account() => _account;

    /// <summary>A mention of this in an article. It reads as one that the article's text proves.</summary>
    public Mention Mention(Article article, int number = 0, int revision = 1, MentionId? replaces = null, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(
            MentionId.Of(article.Id, _account.Kind, _account.Parties, number), revision, article.Id, article.Version, _account,
            article.Text is { Length: > 3 } text ? new(text[..4], new TextSpan(0, 4)) : new("said", null),
            Domain.Events.Mention.GivenRule, confidence, "test-1", number, replaces);
    }

    /// <summary>The event of these reports, told as this builder says.</summary>
    public ResolvedEvent Event(params (Mention Mention, Article Article)[] reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var byAnchor = reports
            .OrderBy(report => report.Article.PublishedAt ?? DateTimeOffset.MaxValue)
            .ThenBy(report => report.Article.Id).ThenBy(report => report.Mention.Id).ToList();
        var instants = reports.Select(report => report.Article.Head.ReportedAt).Order().ToList();
        return new()
        {
            Id = new(byAnchor[0].Mention.Id),
            Account = _account,
            Members = [byAnchor[0].Mention.Id, .. byAnchor.Skip(1).Select(report => report.Mention.Id).Order()],
            History = [new(_account.Status, instants[0], byAnchor[0].Mention.Id)],
            Confidence = reports.Max(report => report.Mention.Confidence),
            Voices = reports.Select(report => report.Article.Voice).Distinct().Count(),
            Reports = reports.Length,
            FirstReported = instants[0],
            LastReported = instants[^1],
            Sources = reports.Select(report => report.Article.Source).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Languages = reports.Select(report => report.Article.Language?.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private EventBuilder Set(DiplomaticEvent account)
    {
        _account = account;
        return this;
    }
}
