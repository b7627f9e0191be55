using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

internal sealed class ZoneFinder(ZoneWords words)
{
    public ArticleZones Find(string text, string? title, DateTimeOffset? publishedAt)
    {
        ArgumentNullException.ThrowIfNull(words);
        var zones = new List<Zone>();
        var start = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (!line.IsWhiteSpace())
            {
                var lead = line.Length - line.TrimStart().Length;
                zones.Add(new(ZoneKind.Body, new(start + lead, start + line.TrimEnd().Length)));
            }

            start += line.Length + 1;
        }

        return new(title, publishedAt, zones, [], string.Join('\n', zones.Select(z => z.Span.In(text))));
    }
}
