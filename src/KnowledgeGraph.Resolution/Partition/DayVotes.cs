using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>On which day how many voices tell that a meeting took place. A voice may be a day wrong; where several tell of either day, there were two meetings.</summary>
internal sealed class DayVotes
{
    private const int Several = 2;

    // So many times as many voices outvote those of the other day.
    private const int Outvoted = 3;

    private readonly Dictionary<int, HashSet<string>> _voices = [];
    private readonly List<EventDate> _spans = [];

    public DayVotes(Testimony testimony)
    {
        foreach (var report in testimony.Reports.Where(report => report.Account is Meeting { Mode: MeetingMode.InPerson, Status: EventStatus.Occurred, Date.Precision: DatePrecision.Day }))
            Add(report.Date!, report.Report.Article.Voice);
    }

    /// <summary>Of both together; the two are not used any more.</summary>
    public static DayVotes Of(DayVotes one, DayVotes other)
    {
        var (few, many) = one._voices.Count < other._voices.Count ? (one, other) : (other, one);
        foreach (var (day, voices) in few._voices)
        {
            if (!many._voices.TryAdd(day, voices))
                many._voices[day].UnionWith(voices);
        }

        many._spans.AddRange(few._spans.Except(many._spans));
        return many;
    }

    /// <summary>Whether several voices tell of one day, several of the other, and none of both.</summary>
    public bool AreOfTwoDays(DayVotes other) =>
        Best is { } mine && other.Best is { } theirs && mine.Day != theirs.Day
        && Math.Min(mine.Count, theirs.Count) >= Several && Math.Max(mine.Count, theirs.Count) < Outvoted * Math.Min(mine.Count, theirs.Count)
        && !_spans.Concat(other._spans).Any(span => Holds(span, mine.Day) && Holds(span, theirs.Day));

    private (int Day, int Count)? Best => _voices.Count == 0 ? null
        : _voices.Select(day => (day.Key, day.Value.Count)).OrderByDescending(day => day.Count).ThenBy(day => day.Key).First();

    private void Add(EventDate date, string voice)
    {
        if (date.Start < date.End)
            _spans.Add(date);
        else if (!_voices.TryAdd(date.Start.DayNumber, [voice]))
            _voices[date.Start.DayNumber].Add(voice);
    }

    private static bool Holds(EventDate span, int day) => span.Start.DayNumber <= day && day <= span.End.DayNumber;
}
