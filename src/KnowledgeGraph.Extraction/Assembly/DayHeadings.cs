using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Monday. Xi met Putin. …', 'Tuesday: …': in a chronicle or diary the day at the head of a paragraph dates what follows in it.</summary>
internal sealed class DayHeadings
{
    private DateExpression? _heading;
    private int _paragraph = -1;
    private int _sentences;

    public void Enter(SentenceContext sentence)
    {
        if (sentence.Sentence.Paragraph != _paragraph)
        {
            // A heading that is a paragraph of its own holds until the next one.
            if (_sentences != 1 || _heading is null)
                _heading = null;
            (_paragraph, _sentences) = (sentence.Sentence.Paragraph, 0);
        }

        _sentences++;
        if (Heading(sentence) is { } heading)
            _heading = heading;
    }

    public EventDate? For(SentenceContext sentence, bool isPlan) => _heading?.Resolve(new(sentence.Published, isPlan));

    private static DateExpression? Heading(SentenceContext sentence)
    {
        var pieces = sentence.Pieces;
        if (pieces[0].Date is not { Kind: DateExpressionKind.Weekday or DateExpressionKind.Day } date)
            return null;
        var next = 1;
        while (next < pieces.Count && pieces[next].Is(WordClass.Comma | WordClass.Bracket))
            next++;
        return next >= pieces.Count || pieces[next].Is(WordClass.Break) ? date : null;
    }
}
