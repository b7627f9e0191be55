using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>Seeded mentions with their true events: three mentions an event on average, in the order of publication.</summary>
/// <remarks>Of the reports, a third names nobody, a tenth gives no date, a twentieth is a day off, a quarter has no city, and a third of those after the first are copies of it.</remarks>
internal sealed class MentionGenerator(int seed)
{
    private const int MaxDelayDays = 3;

    /// <summary>Mentions of <paramref name="events"/> occurrences. The same seed and count give the same mentions.</summary>
    public IEnumerable<GeneratedMention> Generate(int events)
    {
        var random = new Random(seed);
        var occurrences = new OccurrenceGenerator(random, events);
        // Reports come up to three days late: a window of that length puts them into order without keeping all.
        var waiting = new PriorityQueue<GeneratedMention, (DateTimeOffset, int)>();
        var serial = 0;
        for (var number = 0; number < events; number++)
        {
            var occurrence = occurrences.Next(number);
            foreach (var mention in Reports(occurrence, random))
                waiting.Enqueue(mention, (mention.Article.PublishedAt!.Value, serial++));
            var settled = At(occurrence.Day, 0);
            while (waiting.TryPeek(out _, out var next) && next.Item1 < settled)
                yield return waiting.Dequeue();
        }

        while (waiting.TryDequeue(out var mention, out _))
            yield return mention;
    }

    private IEnumerable<GeneratedMention> Reports(Occurrence occurrence, Random random)
    {
        // 1 to 5, mean 3.
        var count = random.Next(1, 6);
        var voice = $"v{occurrence.Number}";
        for (var i = 0; i < count; i++)
        {
            var isCopy = i > 0 && random.NextDouble() < 0.33;
            var published = At(occurrence.Day.AddDays(random.Next(0, MaxDelayDays)), random.Next(1, 23));
            var account = Account(occurrence, random);
            var source = $"source-{random.Next(120)}";
            yield return new(
                new IncomingArticle(
                    $"e{seed}-{occurrence.Number}-{i}", null, source, $"Report {i + 1} of occurrence {occurrence.Number}", null, published,
                    $"generated:{occurrence.Number}.{i}", new LanguageTag(random.Next(3) == 0 ? "id" : "en"),
                    isCopy || i == 0 ? voice : $"{voice}-{i}",
                    [new GivenEvent(account, $"Evidence of occurrence {occurrence.Number}.", 0.5 + random.NextDouble() / 2)]),
                occurrence.Number);
        }
    }

    private static DiplomaticEvent Account(Occurrence occurrence, Random random)
    {
        var isNamed = random.NextDouble() > 0.33;
        var date = Date(occurrence, random);
        var place = Place(occurrence, random);
        ValueList<Participant> Participants(Func<int, ParticipantRole> role) =>
            [.. occurrence.Parties.Select((party, i) => new Participant(
                party, role(i), isNamed && role(i) != ParticipantRole.Host ? occurrence.People[i] : null, isNamed ? occurrence.People[i] : null))];
        return occurrence.Kind switch
        {
            EventKind.Visit => new Visit(EventStatus.Occurred, date, Participants(i => i == 0 ? ParticipantRole.Visitor : ParticipantRole.Host), place),
            EventKind.Cancellation => new Cancellation(
                EventStatus.Occurred, date, Participants(i => i == 0 ? ParticipantRole.Initiator : ParticipantRole.Affected), place,
                EventKind.Visit, CancellationForm.Cancelled),
            EventKind.Statement => new Statement(
                EventStatus.Occurred, date, Participants(_ => ParticipantRole.Speaker), occurrence.Target is { } target ? [target] : []),
            _ => new Meeting(EventStatus.Occurred, date, Participants(_ => ParticipantRole.Participant), place, occurrence.Mode),
        };
    }

    private static EventDate? Date(Occurrence occurrence, Random random)
    {
        var luck = random.NextDouble();
        var shift = luck is >= 0.10 and < 0.15 ? 1 : 0;
        var start = occurrence.Day.AddDays(shift);
        return luck < 0.10 ? null : new(start, start.AddDays(occurrence.Days - 1));
    }

    private static Place? Place(Occurrence occurrence, Random random) => occurrence.Kind == EventKind.Statement || occurrence.Mode != MeetingMode.InPerson
        ? null
        : new(occurrence.Parties[^1], random.NextDouble() < 0.25 ? null : occurrence.City);

    private static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero);
}
