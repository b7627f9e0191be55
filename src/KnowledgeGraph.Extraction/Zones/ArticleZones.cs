using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>What the parts of an article are.</summary>
/// <param name="Title">As given, else from the text's own title line.</param>
/// <param name="PublishedAt">As given, else from the text's own date line.</param>
/// <param name="Zones">In the order of the text, without overlap.</param>
/// <param name="Quotations">In the order of their starts.</param>
/// <param name="Story">The article's own sentences, one paragraph a line.</param>
internal sealed record ArticleZones(
    string? Title, DateTimeOffset? PublishedAt, IReadOnlyList<Zone> Zones, IReadOnlyList<Quotation> Quotations, string Story)
{
    /// <summary>The zones that may raise events.</summary>
    public IEnumerable<Zone> Raising => Zones.Where(z => z.RaisesEvents);

    /// <summary>The innermost quotation that holds <paramref name="span"/>; null when it is the article's own words.</summary>
    public Quotation? QuotationAround(TextSpan span)
    {
        var (low, high) = (0, Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        // Quotations nest, so the one around is the last that began or holds it.
        var quotation = low == 0 ? null : Quotations[low - 1];
        while (quotation is not null && !quotation.Span.Contains(span))
            quotation = quotation.Outer;
        return quotation;
    }

    /// <summary>What the heading above each paragraph that may raise events says; the default above the first heading.</summary>
    public List<T> UnderHeadings<T>(Func<Zone, bool> isHeading, Func<Zone, T> read)
    {
        var lines = new List<T>();
        T line = default!;
        foreach (var zone in Zones)
        {
            if (isHeading(zone))
                line = read(zone);
            else if (zone.RaisesEvents)
                lines.Add(line);
        }

        return lines;
    }
}
