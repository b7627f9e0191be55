using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>Tokens <paramref name="First"/> to before <paramref name="End"/> of the text.</summary>
/// <param name="Paragraph">Number of the paragraph among those that were split, from 0.</param>
internal readonly record struct Sentence(int First, int End, TextSpan Span, int Paragraph);
