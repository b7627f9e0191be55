using System.Globalization;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Reads a line that is nothing but a time stamp: 'Sabtu 04 Feb 2023 15:34 WIB', '14:05 GMT'.</summary>
internal sealed class DateLineReader(ZoneWords words, ITokenizer tokenizer, DateExpressionFinder dates)
{
    private const int Longest = 100;
    private const int MostStampWords = 3;

    /// <returns>Null when anything else stands on the line.</returns>
    public LineTime? Read(string line)
    {
        if (line.Length > Longest || !line.Any(char.IsDigit))
            return null;
        var text = tokenizer.Tokenize(line);
        var found = dates.Find(text, 0, text.Tokens.Count).FirstOrDefault(d => d.Kind == DateExpressionKind.Day);
        var rest = new LineRest(words, text, found);
        return rest.IsTimeOnly ? new(found?.Resolve(default)?.Start, rest.Time, rest.Offset, found) : null;
    }

    /// <summary>A time stamp before the words of a line: '14.05 WIB - …'. The length of it is told in characters.</summary>
    public (LineTime Time, int Length)? ReadStart(string line)
    {
        var head = line[..Math.Min(line.Length, 40)];
        foreach (var mark in (ReadOnlySpan<string>)[" - ", " -- ", " \u2013 ", " \u2014 ", ": ", " | "])
        {
            var cut = head.IndexOf(mark, StringComparison.Ordinal);
            if (cut > 0 && char.IsDigit(head[0]) && Read(head[..cut]) is { Time: not null } time)
                return (time, cut + mark.Length);
        }

        return null;
    }

    /// <summary>A time at the head of a paragraph without a mark behind it: '18:20 The minister says', '19.40 WIB Menteri'. It is a stamp only where other paragraphs have one too.</summary>
    public (LineTime Time, int Length)? ReadBareStart(string line)
    {
        (LineTime Time, int Length)? longest = null;
        if (line.Length == 0 || !char.IsDigit(line[0]))
            return null;
        for (var (cut, words) = (line.IndexOf(' ', StringComparison.Ordinal), 0); cut > 0 && words < MostStampWords; cut = line.IndexOf(' ', cut + 1), words++)
        {
            if (Read(line[..cut]) is { Time: not null, Day: null, Words: null } time)
                longest = (time, cut + 1);
            else if (words == 0 && line[..cut].IndexOfAny([':', '.']) < 0)
                return null;
        }

        return longest is { } stamp && stamp.Length < line.Length && !char.IsLower(line[stamp.Length]) ? stamp : null;
    }

    private sealed class LineRest
    {
        private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

        private readonly ZoneWords _words;
        private readonly TokenizedText _text;

        public LineRest(ZoneWords words, TokenizedText text, DateExpression? date)
        {
            (_words, _text) = (words, text);
            IsTimeOnly = true;
            for (var i = 0; i < text.Tokens.Count && IsTimeOnly; i++)
                i = i == date?.First ? date.End - 1 : Take(i);
            IsTimeOnly &= date is not null || Time is not null;
        }

        public bool IsTimeOnly { get; private set; }

        public TimeOnly? Time { get; private set; }

        public TimeSpan? Offset { get; private set; }

        private int Take(int i)
        {
            var token = _text.Tokens[i];
            if (token.Kind == TokenKind.Number)
                return TakeNumber(i, token);
            if (token.Kind == TokenKind.Punctuation)
                return i;
            if (IsNoonWord(token.Form))
                AddNoon(_words.Is("after-noon", token.Form));
            else if (_words.Offset(_text.WordsOf(i, i + 1)) is { } offset)
                Offset = offset;
            else
                IsTimeOnly = _words.Is("date-line", _text.WordsOf(i, i + 1));
            return i;
        }

        // '15:34', '15.34', '15:34:10', '+7' and '+07:00' behind a zone.
        private int TakeNumber(int i, Token token)
        {
            var sign = i > 0 ? _text.WordsOf(i - 1, i) : "";
            if (Time is not null && sign is "+" or "-")
                return TakeOffset(i, sign == "-");
            var last = i;
            while (last + 2 < _text.Tokens.Count && _text.Tokens[last + 1].Is(":") && _text.Tokens[last + 2].Kind == TokenKind.Number)
                last += 2;
            var words = _text.WordsOf(i, last + 1).Replace('.', ':');
            var digits = words.AsSpan().TrimEnd(Letters).Length;
            var half = words[digits..];
            if ((half.Length == 0 || IsNoonWord(half)) && TimeOnly.TryParseExact(words[..digits], ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                Time ??= time;
                if (half.Length > 0)
                    AddNoon(_words.Is("after-noon", half));
            }
            else
            {
                IsTimeOnly = false;
            }

            return last;
        }

        private int TakeOffset(int i, bool west)
        {
            var colon = i + 2 < _text.Tokens.Count && _text.Tokens[i + 1].Is(":");
            var digits = _text.Tokens[i].Form;
            var minutes = colon ? _text.Tokens[i + 2].Form : digits.Length == 4 ? digits[2..] : "0";
            IsTimeOnly = int.TryParse(digits.Length == 4 ? digits[..2] : digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
                & int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var rest) && hours <= 14 && rest < 60;
            if (IsTimeOnly)
                Offset = new TimeSpan(hours, rest, 0) * (west ? -1 : 1);
            return colon ? i + 2 : i;
        }

        private bool IsNoonWord(string word) => _words.Is("before-noon", word) || _words.Is("after-noon", word);

        private void AddNoon(bool isAfternoon)
        {
            if (Time is not { } time || time.Hour > 12)
                return;
            Time = new TimeOnly((time.Hour % 12) + (isAfternoon ? 12 : 0), time.Minute, time.Second);
        }
    }
}
