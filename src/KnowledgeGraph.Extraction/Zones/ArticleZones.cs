using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>What the parts of an article are.</summary>
/// <param name="Title">As given, else from the text's own title line.</param>
/// <param name="PublishedAt">As given, else from the text's own date line.</param>
/// <param name="Zones">In the order of the text, without overlap.</param>
/// <param name="Quotations">Outermost first where nested; in the order of their starts.</param>
/// <param name="Story">The article's own sentences, one paragraph a line.</param>
internal sealed record ArticleZones(
    string? Title, DateTimeOffset? PublishedAt, IReadOnlyList<Zone> Zones, IReadOnlyList<Quotation> Quotations, string Story)
{
    /// <summary>The zones that may raise events.</summary>
    public IEnumerable<Zone> Raising => Zones.Where(z => z.RaisesEvents);

    /// <summary>The innermost quotation that holds <paramref name="span"/>; null when it is the article's own words.</summary>
    public Quotation? QuotationAround(TextSpan span)
    {
        Quotation? inner = null;
        foreach (var quotation in Quotations)
        {
            if (quotation.Span.Start > span.Start)
                break;
            if (quotation.Span.Contains(span))
                inner = quotation;
        }

        return inner;
    }
}
