using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A spelling opens a frame.</summary>
/// <param name="IsVerb">Else a noun or a fixed phrase.</param>
internal sealed record TriggerSense(Frame Frame, InflectionForm Form, bool IsVerb) : Sense(Layer.Trigger);
