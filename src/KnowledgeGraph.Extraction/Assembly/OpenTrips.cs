using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Left for a tour of five days. In Hanoi she met …': of a trip that names no country, the meetings abroad that follow tell where it leads.</summary>
internal static class OpenTrips
{
    private const int Reach = 6;

    public static IEnumerable<Draft> Follow(IReadOnlyList<Candidate> candidates, IReadOnlyList<Draft> drafts)
    {
        var found = new List<Draft>();
        foreach (var trip in candidates.Where(candidate => candidate.IsOpenTrip && !candidates.Any(other => other.Sentence == candidate.Sentence && other.Frame.Kind == EventKind.Visit && other.Veto is null && other[SlotRole.Host].Count > 0)))
        {
            foreach (var meeting in drafts.Where(draft => draft.Kind == EventKind.Meeting && draft.Mode == MeetingMode.InPerson && draft.Sentence - trip.Sentence is >= 0 and <= Reach))
            {
                if (Stage(trip, meeting) is { } stage && !drafts.Concat(found).Any(other => other.Kind == EventKind.Visit && SameStage(other, stage)))
                    found.Add(stage);
            }
        }

        return found;
    }

    private static Draft? Stage(Candidate trip, Draft meeting)
    {
        if (meeting.Place is not { } place || trip[SlotRole.Visitor].Select(Visitor).FirstOrDefault(side => side?.Person is not null) is not { } visitor
            || visitor.Party == place.Country || !meeting.People.Contains(visitor.Person))
            return null;
        var stage = new Draft(EventKind.Visit, trip) { Date = meeting.Date, IsPlan = meeting.IsPlan, Place = place, HasOwnDate = false };
        stage.Add(visitor);
        stage.Add(new(place.Country, ParticipantRole.Host, null, default, null, PartySource.Stated));
        return stage;
    }

    private static Side? Visitor(Actor actor) => Side.Of(actor, ParticipantRole.Visitor);

    private static bool SameStage(Draft a, Draft b) => a.Parties.SetEquals(b.Parties) && a.People.Intersect(b.People).Any();
}
