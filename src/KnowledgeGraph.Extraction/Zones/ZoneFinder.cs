using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Finds what the parts of an article are, in time linear in its length.</summary>
internal sealed class ZoneFinder(ZoneWords words, ITokenizer tokenizer, DateExpressionFinder dates)
{
    private const int FewestEntries = 3;
    private const int LongestStart = 200;

    private readonly DateLineReader _dateLines = new(words, tokenizer, dates);

    public ArticleZones Find(string text, string? title, DateTimeOffset? publishedAt)
    {
        var lines = TextLine.Of(text);
        var kinds = new LineClassifier(words, _dateLines).Classify(lines, title);
        var published = publishedAt ?? Published(lines, kinds);
        var zones = Zones(text, lines, kinds, published);
        var quotations = new List<Quotation>();
        foreach (var zone in zones.Where(z => z.RaisesEvents || z.Kind == ZoneKind.Question))
            QuotationFinder.Find(text, zone.Span, quotations);
        return new(title ?? TextOf(lines, kinds, ZoneKind.Title), published, zones, quotations, Story(text, zones));
    }

    private DateTimeOffset? Published(IReadOnlyList<TextLine> lines, ZoneKind[] kinds) =>
        TextOf(lines, kinds, ZoneKind.DateLine) is { } line ? _dateLines.Read(line)?.At(null) : null;

    private static string? TextOf(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, ZoneKind kind) =>
        Array.IndexOf(kinds, kind) is >= 0 and var index ? lines[index].Text : null;

    private static string Story(string text, IReadOnlyList<Zone> zones) => string.Join('\n', zones
        .Where(z => z.RaisesEvents || z.Kind == ZoneKind.Question).Select(z => z.Span.In(text)));

    private List<Zone> Zones(string text, IReadOnlyList<TextLine> lines, ZoneKind[] kinds, DateTimeOffset? published)
    {
        var zones = new List<Zone>();
        var isLive = lines.Where((_, i) => kinds[i] == ZoneKind.Body).Count(line => _dateLines.ReadBareStart(Start(text, line.Span)) is not null) >= FewestEntries;
        var (entry, hasOrigin) = ((DateTimeOffset?)null, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == ZoneKind.EntryTime)
                entry = _dateLines.Read(lines[i].Text)?.At(published) ?? entry;
            // '16:40 | The paper is out' above an entry.
            else if (kinds[i] is ZoneKind.Subheading or ZoneKind.Repeated && _dateLines.ReadStart(Start(text, lines[i].Span)) is { } heading)
                entry = heading.Time.At(published) ?? entry;
            var span = kinds[i] == ZoneKind.Body ? Paragraph(lines, kinds, ref i) : lines[i].Span;
            if (kinds[i] is not (ZoneKind.Body or ZoneKind.ListItem))
            {
                zones.Add(new(kinds[i], span, entry));
                continue;
            }

            span = WithoutStart(text, span, kinds[i], zones, ref entry, ref hasOrigin, published, isLive);
            if (span.Length > 0)
                zones.Add(new(kinds[i], span, entry));
        }

        return zones;
    }

    private static string Start(string text, TextSpan span) => text.AsSpan(span.Start, Math.Min(span.Length, LongestStart)).ToString();

    // Lines that were broken for their width are one paragraph.
    private static TextSpan Paragraph(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, ref int i)
    {
        var start = lines[i].Span.Start;
        while (i + 1 < lines.Count && kinds[i + 1] == ZoneKind.Body && !lines[i + 1].AfterBlank && GoesOn(lines[i], lines[i + 1]))
            i++;
        return new(start, lines[i].Span.End);
    }

    private static bool GoesOn(TextLine line, TextLine next) =>
        next.StartsLower || (!line.IsSentence && line.Text.Length is >= 50 and <= 120);

    private TextSpan WithoutStart(
        string text, TextSpan span, ZoneKind kind, List<Zone> zones, ref DateTimeOffset? entry, ref bool hasOrigin, DateTimeOffset? published, bool isLive)
    {
        var words = Start(text, span);
        if ((_dateLines.ReadStart(words) ?? (isLive ? _dateLines.ReadBareStart(words) : null)) is { } stamp)
        {
            entry = stamp.Time.At(published) ?? entry;
            zones.Add(new(ZoneKind.EntryTime, new(span.Start, span.Start + stamp.Length), entry));
            return new(span.Start + stamp.Length, span.End);
        }

        if (kind == ZoneKind.ListItem)
            return span;
        var length = hasOrigin ? 0 : OriginFinder.Length(words, tokenizer);
        if (length == 0)
            return span;
        hasOrigin = true;
        zones.Add(new(ZoneKind.Origin, new(span.Start, span.Start + length)));
        return new(span.Start + length, span.End);
    }
}
