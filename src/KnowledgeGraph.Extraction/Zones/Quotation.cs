using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Quoted words.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Depth">0: not inside another quotation.</param>
/// <param name="IsClosed">False: the closing mark is missing, and the quotation ends with its paragraph.</param>
internal sealed record Quotation(TextSpan Span, int Depth, bool IsClosed);
