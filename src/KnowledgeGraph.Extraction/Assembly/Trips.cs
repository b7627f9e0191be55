using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Dates.Values;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>A meeting inside a visit takes the visit's span and place; a visit runs at least over the days of its meetings.</summary>
internal static class Trips
{
    private const int LongestExtension = 3;
    private const int NearbySentences = 6;
    private const int LongestStay = 7;

    public static void Lend(List<Draft> visits, List<Draft> meetings)
    {
        foreach (var visit in visits)
        {
            var inside = meetings.Where(meeting => IsInside(meeting, visit)).ToList();
            Count(visit);
            foreach (var meeting in inside.Where(meeting => meeting.Date is { Precision: DatePrecision.Day } && meeting.IsPlan == visit.IsPlan))
                Stretch(visit, meeting);
            foreach (var meeting in inside.Where(meeting => meeting.Date is null && visit.Date is not null && meeting.IsPlan == visit.IsPlan))
                meeting.Date = visit.Date;
            foreach (var meeting in inside.Where(meeting => meeting is { IsPlan: true, Date: { Precision: DatePrecision.Day } ahead } && !visit.IsPlan && visit.Date is { } days && ahead.Start >= days.Start && ahead.DaysFrom(days) <= LongestExtension))
                Stretch(visit, meeting);
            Accompany(visit, meetings);
            LendPlaces(visit, [.. inside.Where(meeting => meeting.Date is { } date && visit.Date is { } span && date.Overlaps(span) || visit.Date is null && meeting.Date is null)]);
        }
    }

    // How long a tour takes says nothing of one of its stages.
    private static void Count(Draft visit) => visit.Date = visit.Candidate.IsOpenTrip ? visit.Date : Counted(visit.Candidate, visit.Date, visit.IsPlan);

    /// <summary>'Is in town until Thursday': the day lies ahead.</summary>
    public static bool IsStillThere(SentenceContext sentence, Candidate candidate, DateExpression expression) => sentence.HasTense && expression.Bound == DateBound.Until
        && candidate is { Frame.Kind: EventKind.Visit, TriggerSense: { IsVerb: true } trigger } && (trigger.Form & (InflectionForm.Past | InflectionForm.Participle | InflectionForm.Gerund)) == 0;

    /// <summary>'Is staying until tomorrow', 'has been there since Monday': there today.</summary>
    public static EventDate? Lasting(SentenceContext sentence, Candidate candidate, DateExpression told, bool isPast)
    {
        var date = Counted(candidate, candidate.Date, candidate.IsPlan);
        if (candidate is not { Frame.Kind: EventKind.Visit, IsPlan: false, IsPastPlan: false } || date is not { Precision: DatePrecision.Day } || sentence.Published is not { } today)
            return date;
        if (told.Bound == DateBound.Until && sentence.HasTense && date.Start > today)
            return new(today, date.End);
        return told.Bound == DateBound.From && candidate.LastExpression is null && candidate.Edge == TripEdge.None && date.End < today && today.DayNumber - date.End.DayNumber <= LongestStay && !(sentence.HasTense && isPast) ? new(date.Start, today) : date;
    }

    /// <summary>'A three-day visit that began on Monday'; a visit that ends is counted back from its last day.</summary>
    public static EventDate? Counted(Candidate visit, EventDate? date, bool isPlan)
    {
        if (visit.Frame.Kind != EventKind.Visit || visit.DurationDays is not ({ } days and > 1) || date is not { Precision: DatePrecision.Day } day || day.Start != day.End)
            return date;
        return visit.Edge switch
        {
            TripEdge.End => Calendar.Span(Calendar.Add(day.Start, 1 - days), day.Start),
            TripEdge.Start => Calendar.Span(day.Start, Calendar.Add(day.Start, days - 1)),
            _ => isPlan ? Calendar.Span(day.Start, Calendar.Add(day.Start, days - 1)) : day,
        };
    }

    // On the days of a trip its visitor meets others there too: 'On Wednesday he held a separate talk with the leader of a third state'.
    private static void Accompany(Draft visit, List<Draft> meetings)
    {
        if (visit.Date is not { Precision: DatePrecision.Day } days)
            return;
        foreach (var meeting in meetings.Where(meeting => meeting is { Place: null, Mode: MeetingMode.InPerson, Date.Precision: DatePrecision.Day } && meeting.IsPlan == visit.IsPlan
            && meeting.Date.Start >= days.Start && meeting.Date.End <= days.End && meeting.People.Intersect(visit.People).Any()))
            meeting.Place = visit.Place;
    }

    private static bool IsInside(Draft meeting, Draft visit)
    {
        if (meeting.Mode != MeetingMode.InPerson)
            return false;
        var visitor = visit.Sides.Find(side => side.Role == ParticipantRole.Visitor)!;
        var host = visit.Sides.Find(side => side.Role == ParticipantRole.Host)!;
        if (!meeting.Parties.Contains(visitor.Party) || meeting.Place is { } place && place.Country != host.Party)
            return false;
        if (meeting.Place is null && !meeting.Parties.Contains(host.Party))
            return false;
        if (meeting.People.Any(person => person.Party == visitor.Party) && visit.People.Any() && !visit.People.Intersect(meeting.People).Any())
            return false;
        if (meeting.Date is null || visit.Date is null)
            return Math.Abs(meeting.Sentence - visit.Sentence) <= NearbySentences;
        return meeting.Date.DaysFrom(visit.Date) <= LongestExtension;
    }

    /// <summary>'On Tuesday the visitor told reporters in Rabat': who speaks in the country of the trip is still there.</summary>
    public static void Speak(List<Draft> visits, IReadOnlyList<Draft> statements)
    {
        foreach (var visit in visits.Where(visit => visit.Date is { Precision: DatePrecision.Day } && !visit.IsPlan))
        {
            foreach (var statement in statements.Where(statement => statement is { HasOwnDate: true, Date.Precision: DatePrecision.Day, Place: { } place } && place.Country == visit.Place?.Country
                && statement.People.Any(person => visit.Sides.Exists(side => side.Role == ParticipantRole.Visitor && side.Person == person)) && statement.Date!.DaysFrom(visit.Date!) <= LongestExtension))
                Stretch(visit, statement);
        }
    }

    private static void Stretch(Draft visit, Draft told)
    {
        var date = told.Date!;
        if (date.End.DayNumber - date.Start.DayNumber >= LongestStay - 1)
            return;
        if (visit.Date is null)
            visit.Date = date;
        else if (visit.Date.Precision == DatePrecision.Day)
            visit.Date = new(date.Start < visit.Date.Start ? date.Start : visit.Date.Start, date.End > visit.Date.End ? date.End : visit.Date.End);
    }

    private static void LendPlaces(Draft visit, List<Draft> inside)
    {
        var cities = inside.Where(meeting => meeting.IsPlan == visit.IsPlan).Select(meeting => meeting.Place?.City).OfType<string>().Distinct().ToList();
        if (visit.Place is { City: null } country && cities.Count == 1)
            visit.Place = new(country.Country, cities[0]);
        foreach (var meeting in inside.Where(meeting => meeting.Place?.City is null))
            meeting.Place = visit.Place ?? meeting.Place;
    }
}
