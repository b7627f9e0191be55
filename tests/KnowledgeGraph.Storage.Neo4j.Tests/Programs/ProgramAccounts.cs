using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>What an article of a program tells: up to three accounts of few parties, days and people.</summary>
internal static class ProgramAccounts
{
    // More than have contacts of their own.
    private static readonly string[] _many =
        ["CN", "RU", "ID", "IN", "EU", "US", "FR", "DE", "GB", "JP", "KR", "BR", "ZA", "TR", "SA", "AR", "MX", "CA", "AU", "IT", "ES", "EG"];

    public static IEnumerable<EventBuilder> Of(ProgramStep step)
    {
        for (var i = 0; i <= step.Told % 3; i++)
            yield return Dated(Placed(Account((step.Told / 3) + i), step.Day), step.Day + i);
    }

    private static EventBuilder Account(int which) => (which % 9) switch
    {
        0 => EventBuilder.Visit("CN", "RU").With("CN", ParticipantRole.Visitor, "Xi Jinping", "Xi"),
        1 => EventBuilder.Visit("CN", "RU").Is(EventStatus.Planned),
        2 => EventBuilder.Meeting("CN", "RU").With("RU", ParticipantRole.Participant, "Sergei Lavrov", "Лавров", "foreign_minister").By(MeetingMode.Phone),
        3 => EventBuilder.Meeting("CN", "EU", "RU"),
        4 => EventBuilder.Meeting(_many),
        5 => EventBuilder.Cancellation("CN", "RU").Cancels(EventKind.Visit, CancellationForm.Postponed, EventDate.Day(new(2023, 4, 1))),
        6 => EventBuilder.Statement("CN").About("US", "RU"),
        7 => EventBuilder.Visit("ID", "CN").Is(EventStatus.Postponed),
        _ => EventBuilder.Visit("CN", "BY"),
    };

    private static EventBuilder Placed(EventBuilder builder, int day) => (day % 3) switch
    {
        0 => builder,
        1 => builder.At("RU", "Moscow"),
        _ => builder.At("CN", day % 2 == 0 ? "北京" : null),
    };

    private static EventBuilder Dated(EventBuilder builder, int day) => (day % 6) switch
    {
        0 => builder.Undated(),
        1 => builder.On(EventDate.Month(2023, 1 + (day % 12))),
        2 => builder.On(EventDate.Year(2023)),
        3 => builder.On(new EventDate(new(2023, 1, 30), new(2023, 3, 1))),
        _ => builder.On(2023, 1 + (day % 4), 1 + (day % 3)),
    };
}
