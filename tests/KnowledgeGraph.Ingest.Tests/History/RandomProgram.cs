using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Judgements;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Text;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.History;

/// <summary>Articles that come, change and lose what they told, and questions about them. A seed names one.</summary>
internal sealed class RandomProgram(int seed)
{
    private static readonly string[] _who =
        ["CN+RU", "CN:Xi Jinping+RU:Vladimir Putin", "CN:Qin Gang+RU:Sergei Lavrov", "CN:Xi Jinping+RU", "CN+RU+KZ", "CN+KZ+IN", "RU+KZ+IN", "EU+CN", "CN+FR", "EU+FR", "EU+RU"];

    private static readonly string?[] _dates =
        [null, "2023-03-19", "2023-03-20", "2023-03-20", "2023-03-21", "2023-03-20/2023-03-22", "2023-03-28", "2023-03", "2023"];

    private static readonly string[] _codes = ["CN", "RU", "KZ", "EU", "FR", "IN", "US"];

    private readonly Random _random = new(seed);
    private readonly List<JudgementId> _made = [];

    public IncomingArticle[] Next() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"article-{_random.Next(12)}").Distinct().Select(Article)];

    /// <summary>An analyst says something, unless it can't stand.</summary>
    public async Task JudgeAsync(PipelineOnStore store)
    {
        var events = await store.AllAsync();
        if (events.Count < 2)
            return;
        var (one, judge) = (Pick([.. events]), _random.Next(8));
        var others = events.Where(other => other.Kind == one.Kind && other.Id != one.Id).ToArray();
        try
        {
            if (judge <= 2 && others.Length > 0)
                _made.Add((await store.Judgements.MarkAsync(JudgementSubject.Event, judge == 0 ? Verdict.Different : Verdict.Same, [one.Id.Value, Pick(others).Id.Value], null, CancellationToken.None)).Id);
            else if (judge == 3)
                _made.Add((await store.Judgements.ReviewAsync(one.Id, Verdict.Wrong, null, null, CancellationToken.None)).Id);
            else if (judge == 4)
                _made.Add((await store.Judgements.ReviewAsync(one.Id, Verdict.Corrected, new(Date: Date("2023-04-01"), Status: EventStatus.Occurred), null, CancellationToken.None)).Id);
            else if (judge == 5 && _made.Count > 0)
                await store.Judgements.UndoAsync(Pick([.. _made]), CancellationToken.None);
        }
        catch (JudgementException)
        {
            // It contradicts another.
        }
    }

    public EventFilter Filter()
    {
        var filter = new EventFilter
        {
            Kinds = Seldom(() => Some(Enum.GetValues<EventKind>())),
            Status = Seldom(() => Some(Enum.GetValues<EventStatus>())),
            Parties = Seldom(() => new PartyFilter(Seldom(() => Parties(2)), Seldom(() => Parties(3)), Seldom(() => Parties(1)), Seldom(() => Parties(5)))),
            Visitor = Rarely(() => Parties(2)),
            Speaker = Rarely(() => Parties(2)),
            Precision = Rarely(() => Some(Enum.GetValues<DatePrecision>())),
            Undated = _random.Next(6) switch { 0 => true, 1 => false, _ => null },
            From = _random.Next(3) == 0 ? Day() : null,
            To = _random.Next(3) == 0 ? Day() : null,
            Modes = Rarely(() => Some(MeetingMode.InPerson)),
            MinVoices = _random.Next(8) == 0 ? 2 : null,
            Text = Rarely(() => TextQuery.Parse(_random.Next(2) == 0 ? "article" : $"told {_random.Next(9)}")),
        };
        return _random.Next(3) == 0 ? filter.OfContacts().Among(PartyCode.Parse("CN"), PartyCode.Parse("RU")) : filter;
    }

    public EventOrder Order() => (EventOrder)_random.Next(4);

    private IncomingArticle Article(string name)
    {
        var told = Enumerable.Range(0, _random.Next(4)).Select(_ => Account()).ToArray();
        var published = _random.Next(5) == 0 ? null : $"2023-03-{18 + _random.Next(10)}";
        var line = PipelineOnStore.Line(name, published, told);
        return line with
        {
            Title = $"Title of {name}, told {_random.Next(9)}",
            Voice = _random.Next(2) == 0 ? $"voice {_random.Next(3)}" : null,
        };
    }

    private DiplomaticEvent Account()
    {
        var (who, date) = (Pick(_who), Pick(_dates));
        var (sides, status) = (who.Split('+'), _random.Next(2) == 0 ? EventStatus.Occurred : EventStatus.Planned);
        return _random.Next(6) switch
        {
            0 or 1 => Meeting(who, date, status),
            2 => Visit(sides[0], sides[1], date, status),
            3 => Cancellation(sides[0], sides[1], date, EventKind.Visit, CancellationForm.Postponed, "2023-03-21"),
            4 => Cancellation(sides[0], sides[1], date, EventKind.Meeting),
            _ => Statement(sides[0], date, "US"),
        };
    }

    private DateOnly Day() => new DateOnly(2023, 3, 10).AddDays(_random.Next(24));

    private ValueList<PartyCode> Parties(int most) => [.. Some(_codes).Take(most).Select(PartyCode.Parse)];

    private ValueList<T> Some<T>(params T[] values)
    {
        _random.Shuffle(values = [.. values]);
        return [.. values.Take(_random.Next(1, values.Length + 1))];
    }

    private T? Seldom<T>(Func<T> value)
        where T : class => _random.Next(3) == 0 ? value() : null;

    private T? Rarely<T>(Func<T> value)
        where T : class => _random.Next(8) == 0 ? value() : null;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
