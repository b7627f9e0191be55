using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>What happened, a mention of it and an event of such mentions, with plain values for what a test leaves open.</summary>
public sealed class EventBuilder
{
    private readonly EventKind _kind;
    private readonly List<Participant> _participants = [];
    private EventStatus _status = EventStatus.Occurred;
    private EventDate? _date = EventDate.Day(new(2023, 3, 20));
    private Place? _place;
    private MeetingMode _mode = MeetingMode.InPerson;
    private EventKind _cancels = EventKind.Visit;
    private CancellationForm _form = CancellationForm.Cancelled;
    private EventDate? _planned;
    private ValueList<PartyCode> _targets = [];

    private EventBuilder(EventKind kind) => _kind = kind;

    public static EventBuilder Visit(string visitor = "CN", string host = "RU") =>
        new EventBuilder(EventKind.Visit).With(visitor, ParticipantRole.Visitor).With(host, ParticipantRole.Host);

    public static EventBuilder Meeting(params string[] parties) => parties.Aggregate(
        new EventBuilder(EventKind.Meeting), (builder, party) => builder.With(party, ParticipantRole.Participant));

    public static EventBuilder Statement(params string[] speakers) => speakers.Aggregate(
        new EventBuilder(EventKind.Statement), (builder, party) => builder.With(party, ParticipantRole.Speaker));

    public static EventBuilder Cancellation(string initiator = "CN", string affected = "RU") =>
        new EventBuilder(EventKind.Cancellation).With(initiator, ParticipantRole.Initiator).With(affected, ParticipantRole.Affected);

    public EventBuilder With(string party, ParticipantRole role, string? name = null, string? surface = null, string? office = null)
    {
        var code = PartyCode.Parse(party);
        _participants.RemoveAll(p => name is not null && p.Name is null && p.Party == code && p.Role == role);
        _participants.Add(new(code, role, name, surface, office, name is null ? null : PersonId.Of(code, name)));
        return this;
    }

    public EventBuilder On(int year, int month, int day) => On(EventDate.Day(new(year, month, day)));

    public EventBuilder On(EventDate? date) => Set(() => _date = date);

    public EventBuilder Undated() => On(null);

    public EventBuilder Is(EventStatus status) => Set(() => _status = status);

    public EventBuilder At(string country, string? city = null) => Set(() => _place = new(PartyCode.Parse(country), city));

    public EventBuilder By(MeetingMode mode) => Set(() => _mode = mode);

    public EventBuilder Cancels(EventKind kind, CancellationForm form, EventDate? planned = null) => Set(() => (_cancels, _form, _planned) = (kind, form, planned));

    public EventBuilder About(params string[] targets) => Set(() => _targets = targets.Select(PartyCode.Parse).ToValueList());

    public DiplomaticEvent Account() => _kind switch
    {
        EventKind.Visit => new Visit(_status, _date, _participants.ToValueList(), _place),
        EventKind.Meeting => new Meeting(_status, _date, _participants.ToValueList(), _place, _mode),
        EventKind.Cancellation => new Cancellation(_status, _date, _participants.ToValueList(), _place, _cancels, _form, _planned),
        _ => new Statement(_status, _date, _participants.ToValueList(), _targets),
    };

    /// <summary>A mention of this in an article. It reads as one that the article's text proves.</summary>
    public Mention Mention(Article article, int number = 0, int revision = 1, MentionId? replaces = null, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(article);
        var account = Account();
        return new(
            MentionId.Of(article.Id, account.Kind, account.Parties, number), revision, article.Id, article.Version, account,
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
            Account = Account(),
            Members = [byAnchor[0].Mention.Id, .. byAnchor.Skip(1).Select(report => report.Mention.Id).Order()],
            History = [new(_status, instants[0], byAnchor[0].Mention.Id)],
            Confidence = reports.Max(report => report.Mention.Confidence),
            Voices = reports.Select(report => report.Article.Voice).Distinct().Count(),
            Reports = reports.Length,
            FirstReported = instants[0],
            LastReported = instants[^1],
            Sources = reports.Select(report => report.Article.Source).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            Languages = reports.Select(report => report.Article.Language?.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToValueList(),
        };
    }

    private EventBuilder Set(Action change)
    {
        change();
        return this;
    }
}
