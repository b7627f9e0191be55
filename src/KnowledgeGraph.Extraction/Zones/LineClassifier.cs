namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Says of each line what it is, from its own words and from its neighbours.</summary>
internal sealed class LineClassifier(ZoneWords words, DateLineReader dateLines)
{
    private const int FewestQuestions = 3;
    private const int LongestHeading = 160;
    private const int MostHeadingWords = 14;

    public ZoneKind[] Classify(IReadOnlyList<TextLine> lines, string? title)
    {
        var kinds = new ZoneKind[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            kinds[i] = ByItself(lines[i]);
        TakeCaptionTexts(lines, kinds);
        TakeLinks(lines, kinds);
        TakeTimes(lines, kinds);
        TakeQuestions(lines, kinds);
        TakeHead(lines, kinds, title);
        TakeRepeated(lines, kinds);
        TakeHeadings(lines, kinds);
        return kinds;
    }

    private ZoneKind ByItself(TextLine line)
    {
        var text = line.Text;
        if (words.Is("advertisement", text))
            return ZoneKind.Advertisement;
        if (words.Is("link-heads", text) || words.Starts("links", text))
            return ZoneKind.LinkList;
        if (words.Starts("source", text) && text.Length <= LongestHeading)
            return ZoneKind.SourceLine;
        if (words.Starts("caption", text) || (words.Contains("caption-inside", text) && text.Length <= 400))
            return ZoneKind.Caption;
        if (words.Starts("byline", text) && text.Length <= LongestHeading && IsByline(text))
            return ZoneKind.Byline;
        if (words.Starts("question", text))
            return ZoneKind.Question;
        if (words.Starts("answer", text))
            return ZoneKind.Answer;
        return IsItem(text) ? ZoneKind.ListItem : ZoneKind.Body;
    }

    // 'By Monday both sides had left.' is no byline.
    private static bool IsByline(string text) => text.Contains(':', StringComparison.Ordinal) || text[0] == '('
        || (text[^1] != '.' && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 10);

    private static bool IsItem(string text)
    {
        if (text.Length < 3)
            return false;
        if ("-*\u2022\u00b7\u25aa\u25cf\u2013".Contains(text[0], StringComparison.Ordinal) && text[1] == ' ')
            return true;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return (digits is 1 or 2 && text[digits] is '.' or ')' && digits + 1 < text.Length && text[digits + 1] == ' ')
            || text.Contains('\t', StringComparison.Ordinal) || text.Count(c => c == '|') >= 2;
    }

    // The words of a caption stand directly above its credit.
    private static void TakeCaptionTexts(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var isLone = i < 2 || kinds[i - 2] != ZoneKind.Body || lines[i - 1].AfterBlank;
            if (kinds[i] == ZoneKind.Caption && kinds[i - 1] == ZoneKind.Body && !lines[i].AfterBlank && isLone)
                kinds[i - 1] = ZoneKind.Caption;
        }
    }

    // Headlines behind 'Related' until a line that ends as a sentence does.
    private void TakeLinks(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        var inList = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == ZoneKind.LinkList)
                inList = words.Is("link-heads", lines[i].Text) || words.Is("links", lines[i].Text);
            else if (kinds[i] is ZoneKind.Body or ZoneKind.ListItem && inList && (!lines[i].IsSentence || kinds[i] == ZoneKind.ListItem))
                kinds[i] = ZoneKind.LinkList;
            else if (kinds[i] != ZoneKind.Advertisement)
                inList = false;
        }
    }

    // The first time stamp above the body is the article's; others belong to entries of a live page.
    private void TakeTimes(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        var isHead = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] is ZoneKind.Body or ZoneKind.ListItem && dateLines.Read(lines[i].Text) is { } time)
            {
                kinds[i] = isHead && time.Day is not null ? ZoneKind.DateLine : ZoneKind.EntryTime;
                isHead = false;
            }
            else if (kinds[i] == ZoneKind.Body && lines[i].IsSentence)
            {
                isHead = false;
            }
        }
    }

    // A line that only asks, with its answer directly below it: an interview without marks.
    private static void TakeQuestions(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        var asked = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (kinds[i] == ZoneKind.Body && lines[i].Text.Length <= LongestHeading && lines[i].Text[^1] == '?' && lines[i].AfterBlank
                && kinds[i + 1] == ZoneKind.Body && lines[i + 1].Text[^1] != '?')
                asked.Add(i);
        }

        if (asked.Count < FewestQuestions)
            return;
        foreach (var i in asked)
            kinds[i] = ZoneKind.Question;
    }

    private static void TakeHead(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, string? title)
    {
        var first = Array.FindIndex(kinds, k => k == ZoneKind.Body);
        if (first < 0)
            return;
        for (var i = first; i < lines.Count; i++)
        {
            if (kinds[i] == ZoneKind.Body && title is not null && SameWords(lines[i].Text, title))
                kinds[i] = ZoneKind.Title;
            else if (kinds[i] == ZoneKind.Body && lines[i].IsSentence)
                break;
        }

        var restIsBody = Enumerable.Range(first + 1, lines.Count - first - 1).Any(i => kinds[i] == ZoneKind.Body && lines[i].IsSentence);
        if (title is null && kinds[first] == ZoneKind.Body && restIsBody && IsHeading(lines[first]) && !IsWrapped(lines, first))
            kinds[first] = ZoneKind.Title;
    }

    // A summary above the body is part of a later paragraph; a paragraph that stands twice counts once.
    private static void TakeRepeated(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        const int head = 6;
        const int window = 12;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var looked = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] != ZoneKind.Body)
                continue;
            if (!seen.Add(lines[i].Text))
                kinds[i] = ZoneKind.Repeated;
            else if (looked++ < head && lines[i].Text.Length is > 20 and < 2000 && StandsIn(lines, kinds, i, window))
                kinds[i] = ZoneKind.Repeated;
        }
    }

    private static bool StandsIn(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, int at, int window)
    {
        for (var i = at + 1; i < Math.Min(lines.Count, at + window); i++)
        {
            if (kinds[i] == ZoneKind.Body && lines[i].Text.Length is var length && length < 4000
                && lines[i].Text.Contains(lines[at].Text.TrimEnd('.'), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static void TakeHeadings(IReadOnlyList<TextLine> lines, ZoneKind[] kinds)
    {
        var sentences = Enumerable.Range(0, lines.Count).Where(i => kinds[i] == ZoneKind.Body && lines[i].IsSentence).ToList();
        if (sentences.Count == 0)
            return;
        for (var i = 0; i < lines.Count; i++)
        {
            if (kinds[i] == ZoneKind.Body && IsHeading(lines[i]) && !IsWrapped(lines, i))
                kinds[i] = i < sentences[0] ? ZoneKind.Repeated : i > sentences[^1] ? ZoneKind.LinkList : ZoneKind.Subheading;
        }
    }

    // A line that goes on in the next one.
    private static bool IsWrapped(IReadOnlyList<TextLine> lines, int i) =>
        (i + 1 < lines.Count && !lines[i + 1].AfterBlank && lines[i + 1].StartsLower) || lines[i].StartsLower;

    private static bool IsHeading(TextLine line) =>
        !line.IsSentence && line.Text.Length <= LongestHeading
        && line.Text.Split(' ', MostHeadingWords + 2, StringSplitOptions.RemoveEmptyEntries).Length <= MostHeadingWords;

    private static bool SameWords(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
