using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A call or a link by video makes a meeting one at a distance.</summary>
internal static class ModeReader
{
    public static void Read(SentenceContext sentence, Candidate candidate)
    {
        if (candidate.Frame.Kind != EventKind.Meeting || candidate.Mode != MeetingMode.InPerson)
            return;
        var clause = sentence.Pieces[candidate.Trigger].Clause;
        foreach (var piece in sentence.Pieces.Where(piece => piece.Clause == clause))
        {
            if (piece.Is(WordClass.Video))
                candidate.Mode = MeetingMode.Video;
            else if (piece.Is(WordClass.Phone) && candidate.Mode == MeetingMode.InPerson)
                candidate.Mode = MeetingMode.Phone;
        }
    }
}
