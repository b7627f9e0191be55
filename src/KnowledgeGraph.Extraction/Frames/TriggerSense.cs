using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A spelling opens a frame.</summary>
/// <param name="IsVerb">Else a noun or a fixed phrase.</param>
/// <param name="Tail">Words that must stand behind it, with others between: 'put A and B in the same room'; <c>*</c> is any word.</param>
internal sealed record TriggerSense(Frame Frame, InflectionForm Form, bool IsVerb, IReadOnlyList<string>? Tail = null) : Sense(Layer.Trigger)
{
    public override bool IsConditional => Tail is not null;
}
