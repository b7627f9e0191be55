using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Quoted words.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Outer">The quotation that this one stands in.</param>
/// <param name="IsClosed">False: the closing mark is missing, and the quotation ends with its paragraph.</param>
internal sealed record Quotation(TextSpan Span, Quotation? Outer, bool IsClosed)
{
    /// <summary>0: not inside another quotation.</summary>
    public int Depth => Outer is null ? 0 : Outer.Depth + 1;
}
