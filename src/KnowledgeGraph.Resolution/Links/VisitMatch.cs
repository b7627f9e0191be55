using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>Whether a meeting took place during a visit: the same parties, the same travellers, on days of the visit, in the host's country.</summary>
internal sealed class VisitMatch(Identity identity)
{
    public bool IsDuring(ReportFacts meeting, ReportFacts visit) =>
        meeting.Account is Meeting { Mode: MeetingMode.InPerson } talk && visit.Account is Visit trip
        && talk.Date is { Precision: DatePrecision.Day } day && trip.Date is { Precision: DatePrecision.Day } days
        && days.Start <= day.Start && day.End <= days.End
        && (talk.Place is not { } place || place.Country == trip.Host)
        && meeting.SideOf(trip.Host) is not null
        && meeting.SideOf(trip.Visitor) is { } side && visit.SideOf(trip.Visitor) is { } travellers
        && SharesTravellers(side, travellers, day, days);

    // Where nobody is named, only the first day shows that the talks belong to the trip.
    private bool SharesTravellers(Side side, Side travellers, EventDate day, EventDate days) =>
        side.People.Length > 0 && travellers.People.Length > 0
            ? side.People.Any(person => travellers.People.Any(traveller => identity.IsSame(person, traveller)))
            : day.Start == days.Start;
}
