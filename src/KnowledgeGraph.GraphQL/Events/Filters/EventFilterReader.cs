using System.Globalization;
using GraphQL;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events.Filters;

/// <summary>Turns the argument <c>filter</c> into the filter of the store.</summary>
internal static class EventFilterReader
{
    public static EventFilter Read(IResolveFieldContext context, DateOnly today) =>
        InputReader.Argument(context, "filter") is { } input ? Read(input) with { Today = today } : new() { Today = today };

    public static void RequireSpan(DateOnly? from, DateOnly? to)
    {
        if (from > to)
            throw new InvalidSpanError(Iso(from.Value), Iso(to.Value));
    }

    private static EventFilter Read(InputReader input)
    {
        var (from, to) = (input.Value<DateOnly?>("from"), input.Value<DateOnly?>("to"));
        RequireSpan(from, to);
        var (reportedFrom, reportedTo) = (input.Value<DateTimeOffset?>("firstReportedFrom"), input.Value<DateTimeOffset?>("firstReportedTo"));
        if (reportedFrom > reportedTo)
            throw new InvalidSpanError(reportedFrom.Value.ToString("O", CultureInfo.InvariantCulture), reportedTo.Value.ToString("O", CultureInfo.InvariantCulture));
        return Roles(input) with
        {
            Kinds = input.List<EventKind>("kinds"),
            Status = input.List<EventStatus>("status"),
            Parties = Parties(input.Object("parties")),
            People = input.List<string>("people")?.Select(id => new PersonId(id)).ToValueList(),
            From = from,
            To = to,
            Precision = input.List<DatePrecision>("precision"),
            Undated = input.Value<bool?>("undated"),
            Overdue = input.Value<bool?>("overdue"),
            Modes = input.List<MeetingMode>("modes"),
            Forms = input.List<CancellationForm>("forms"),
            Cancels = input.List<EventKind>("cancels"),
            Languages = input.List<string>("languages"),
            Sources = input.List<string>("sources"),
            MinConfidence = input.Value<double?>("minConfidence"),
            MinVoices = input.Value<int?>("minVoices"),
            Text = input.Words("text"),
            FirstReportedFrom = reportedFrom,
            FirstReportedTo = reportedTo,
        };
    }

    private static EventFilter Roles(InputReader input) => new()
    {
        Visitor = input.Parties("visitor"),
        Host = input.Parties("host"),
        Speaker = input.Parties("speaker"),
        Initiator = input.Parties("initiator"),
        About = input.Parties("about"),
        Country = input.Parties("country"),
        City = input.Value<string>("city"),
    };

    private static PartyFilter? Parties(InputReader? input) => input is { } parties
        ? new(parties.Parties("all"), parties.Parties("any"), parties.Parties("none"), parties.Parties("only"))
        : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
