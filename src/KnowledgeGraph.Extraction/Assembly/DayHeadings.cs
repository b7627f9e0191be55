using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Monday. Xi met Putin. …', 'Tuesday: …': in a chronicle or diary the day at the head of a paragraph dates what follows in it.</summary>
internal sealed class DayHeadings
{
    private const int FewestDays = 2;

    // By paragraph: the day of the line above it.
    private readonly List<DateExpression?> _lines;

    private DateExpression? _heading;
    private bool _isAhead;
    private int _paragraph = -1;
    private int _sentences;

    // The first heading stands above the first sentence, as summaries do.
    public DayHeadings(ArticleZones zones, TokenizedText text, DateExpressionFinder dates) => _lines = zones.UnderHeadings(
        zone => zone.Kind is ZoneKind.Subheading or ZoneKind.Repeated,
        zone => Line(text, dates, text.IndexAt(zone.Span.Start), text.IndexAt(zone.Span.End)));

    /// <summary>The article is a list of days.</summary>
    public bool AreDiary { get; private set; }

    /// <summary>The days of the list are those of publication and of after: it tells of what is planned.</summary>
    public bool AreAhead { get; private set; }

    /// <summary>Tells a diary of days to come from a chronicle: which of its ends lies nearer to the day of publication.</summary>
    public void Read(IReadOnlyList<SentenceContext> sentences, DateOnly? published)
    {
        var headings = _lines.Concat(sentences.Select(Heading)).OfType<DateExpression>().Where(day => day.Kind is not DateExpressionKind.Month).Distinct().ToList();
        List<DateOnly> told = [.. headings.Where(day => day.Kind == DateExpressionKind.Day).Select(day => day.Resolve(new(published, true))?.Start).Concat(sentences.Select(sentence => sentence.Entry)).OfType<DateOnly>().Distinct()];
        AreDiary = headings.Count >= FewestDays || told.Count >= FewestDays;
        AreAhead = told.Count >= FewestDays && told.Min() >= published && told.Max() > published;
        var days = headings.Where(day => day.Kind == DateExpressionKind.Weekday).ToList();
        if (days.Count < FewestDays || published is not { } today || days[0].Resolve(new(today, true)) is not { } first || days[^1].Resolve(new(today)) is not { } last)
            return;
        var (ahead, behind) = (first.Start.DayNumber - today.DayNumber, today.DayNumber - last.End.DayNumber);
        // On a Sunday the week that begins tomorrow and the one that ends today are as near: then the verbs tell.
        AreAhead |= _isAhead = ahead < behind || ahead - behind <= 1 && sentences.Count(IsOfToday) > sentences.Count / 2;
    }

    private static bool IsOfToday(SentenceContext sentence) => sentence.Pieces.Any(piece => piece.Is(WordClass.Plan | WordClass.Present) || piece.IsVerb && piece.Triggers.Any(trigger => trigger.Form == InflectionForm.Present));

    public void Enter(SentenceContext sentence)
    {
        if (sentence.Sentence.Paragraph != _paragraph)
        {
            // A heading that is a paragraph of its own holds until the next one.
            if (_sentences != 1)
                _heading = null;
            _heading = _lines[sentence.Sentence.Paragraph] ?? _heading;
            (_paragraph, _sentences) = (sentence.Sentence.Paragraph, 0);
        }

        _sentences++;
        if (Heading(sentence) is { } heading)
            _heading = heading;
    }

    public EventDate? For(SentenceContext sentence, bool isPlan, bool isPast) => _heading?.Resolve(new(sentence.Published, isPlan || _isAhead && !isPast));

    private static DateExpression? Line(TokenizedText text, DateExpressionFinder dates, int first, int end) =>
        dates.Find(text, first, end) is [{ Kind: DateExpressionKind.Weekday or DateExpressionKind.Day } day] && day.First == first
            && Enumerable.Range(day.End, Math.Max(0, end - day.End)).All(i => text.Tokens[i].Kind != TokenKind.Word) ? day : null;

    private static DateExpression? Heading(SentenceContext sentence)
    {
        var pieces = sentence.Pieces;
        if (pieces[0].Date is not { Kind: DateExpressionKind.Weekday or DateExpressionKind.Day or DateExpressionKind.Month } date)
            return null;
        var next = 1;
        while (next < pieces.Count && pieces[next].Is(WordClass.Comma | WordClass.Bracket))
            next++;
        return next >= pieces.Count || pieces[next].Is(WordClass.Break) ? date : null;
    }
}
