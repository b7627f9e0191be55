using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A call or a link by video makes a meeting one at a distance.</summary>
internal static class ModeReader
{
    public static void Read(SentenceContext sentence, Candidate candidate)
    {
        if (candidate.Frame.Kind != EventKind.Meeting)
            return;
        var clause = sentence.Pieces[candidate.Trigger].Clause;
        var pieces = sentence.Pieces.Where(piece => piece.Clause == clause).ToList();
        if (pieces.Exists(piece => piece.Is(WordClass.Video)))
            candidate.Mode = MeetingMode.Video;
        else if (pieces.Exists(piece => piece.Is(WordClass.Phone)))
            candidate.Mode = MeetingMode.Phone;
        else if (candidate.Mode == MeetingMode.Phone && candidate.Place is not null)
            candidate.Mode = MeetingMode.InPerson;
        else
            candidate.IsModeAssumed = candidate.TriggerSense is { IsVerb: true };
    }
}
