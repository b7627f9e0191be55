using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Writes a draft as an event of the domain.</summary>
internal sealed class EventWriter(string text, OfficeTable offices, ConfidenceModel confidence)
{
    public ExtractedEvent Write(Draft draft)
    {
        var status = draft.IsPlan && draft.Kind != EventKind.Statement ? EventStatus.Planned : EventStatus.Occurred;
        var participants = draft.Sides.Select(Participant).ToValueList();
        DiplomaticEvent account = draft.Kind switch
        {
            EventKind.Visit => new Visit(status, draft.Date, participants, draft.Place),
            EventKind.Meeting => new Meeting(status, draft.Date, participants, draft.Place, draft.Mode),
            EventKind.Cancellation => new Cancellation(EventStatus.Occurred, draft.Date, participants, draft.Place, draft.Cancels, draft.Form, draft.PlannedDate),
            _ => new Statement(EventStatus.Occurred, draft.Date, participants, draft.Targets.ToValueList()),
        };
        var signs = SignReader.Of(draft).ToValueList();
        return new(account, Evidence(draft.Evidence), draft.Candidate.Frame.Id, confidence.Of(signs)) { Signs = signs };
    }

    private Evidence Evidence(TextSpan span) => new(span.In(text), span);

    private Participant Participant(Side side)
    {
        var name = side.Person?.Name;
        var surface = side.Person?.Surface ?? (side.Surface.Length > 0 ? side.Surface.In(text) : null);
        return new(side.Party, side.Role, name, surface, side.Office?.Code, name is null ? null : side.Person!.Known?.Id ?? offices.Identify(side.Party, name));
    }
}
