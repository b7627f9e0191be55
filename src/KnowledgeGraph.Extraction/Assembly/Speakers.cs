using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>A fisherman who 'said' at the end of a story is not the minister of the paragraph before.</summary>
internal static class Speakers
{
    public static void Check(SentenceContext sentence, Candidate candidate)
    {
        if (candidate.Frame.Kind != EventKind.Statement || !candidate.Features.ContainsKey(SlotBinder.ByPronoun))
            return;
        var before = sentence.Pieces.Take(candidate.Trigger).Where(piece => piece.Phrase is not null).SelectMany(piece => piece.Phrase!.Actors).ToList();
        var isFirst = true;
        for (var earlier = sentence.Previous; earlier is not null && earlier.Sentence.Paragraph == sentence.Sentence.Paragraph; earlier = earlier.Previous)
        {
            isFirst = false;
            before.AddRange(earlier.Pieces.Where(piece => piece.Phrase is not null).SelectMany(piece => piece.Phrase!.Actors));
            if (earlier.Pieces.Any(piece => piece.Is(Grammar.WordClass.SingularPronoun)))
                return;
        }

        if (!isFirst && !before.Exists(actor => actor.Kind is ActorKind.Person or ActorKind.Office or ActorKind.Reference && actor.CanAct && (actor.Party is not null || actor.Office is not null || actor.Person?.Office is not null || actor.Relation is not null)))
            candidate.Veto ??= "nobody in the paragraph whom the pronoun can mean";
    }
}
