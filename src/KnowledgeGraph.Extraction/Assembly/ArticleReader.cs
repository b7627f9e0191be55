using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Reads an article sentence by sentence into candidates, carrying along who and what was spoken of.</summary>
internal sealed class ArticleReader
{
    private const int PastReach = 4;
    private const int LongAgo = 365;
    private const int StoryReach = 6;

    private readonly LanguagePack _pack;
    private readonly ArticleZones _zones;
    private readonly TokenizedText _text;
    private readonly LexiconHits _hits;
    private readonly DateOnly? _published;
    private readonly SalienceList _salience = new();
    private readonly Discourse _discourse = new();
    private readonly DayHeadings _headings;
    private readonly Interview _interview;
    private readonly Scene _scene;
    private readonly PartyCode? _publisher;
    private readonly PeopleRegistry _people;
    private int _lastDated = int.MinValue / 2;
    private int _lastParagraph = -1;
    private EventDate? _lastBefore;
    private readonly Dictionary<DateExpression, EventDate?> _anchored = new(ReferenceEqualityComparer.Instance);

    /// <param name="source">Who publishes the article: a press release of a ministry speaks for its state.</param>
    public ArticleReader(LanguagePack pack, string text, ArticleZones zones, string? source)
    {
        (_pack, _zones) = (pack, zones);
        _text = pack.Tokenizer.Tokenize(text);
        _hits = pack.Lexicon.Match(_text.Tokens);
        _published = Day(zones.PublishedAt);
        _people = new(_published, pack.World.FirstNames);
        _headings = new(zones, _text, pack.Dates);
        _interview = new(zones);
        _scene = new(zones, _text, _hits);
        _publisher = Publisher.Of(pack, source, _text, _hits, zones);
    }

    /// <summary>The cities in which the article, once read, says that something happens.</summary>
    public IReadOnlyList<(Place Place, int Sentence)> Venues { get; private set; } = [];

    /// <summary>The days that the article, once read, tells of.</summary>
    public StoryDays Days { get; } = new();

    public IReadOnlyList<Candidate> Read()
    {
        var raising = _zones.Raising.ToList();
        var sentences = Sentences(raising);
        var home = new HomeCountry(_zones, _text, _hits, _publisher, _scene.Written);
        var resolver = new ReferenceResolver(_people, _pack.World.Places, _salience, home.Origin);
        var finder = new FrameFinder(resolver, _discourse, _pack.Frames.FirstOrDefault(frame => frame.Retracts));
        _headings.Read(sentences, _published);
        Venues = Assembly.Venues.Of(sentences);
        sentences.ForEach(sentence => Copulas.Learn(sentence.Pieces));
        sentences.ForEach(sentence => Affiliations.Learn(sentence.Pieces));
        resolver.Speakers = _interview.Speakers(sentences, _people.All);
        var all = new List<Candidate>();
        foreach (var sentence in sentences)
        {
            _scene.Enter(sentence);
            home.Enter(sentence, _discourse);
            _lastBefore = _discourse.LastDate;
            _headings.Enter(sentence);
            _salience.Enter(sentence.Sentence.Paragraph);
            var found = finder.Find(sentence);
            foreach (var candidate in found.OrderBy(candidate => candidate.TriggerSpan.Start))
                Settle(sentence, candidate, found, home, resolver);
            Days.Read(sentence, found, date => Resolve(date, sentence, false, false));
            Remember(sentence, found, resolver);
            _scene.Leave(sentence, found);
            all.AddRange(found);
        }

        if (_interview.Statement(sentences, resolver, _pack.Frames.FirstOrDefault(frame => frame.Answers)) is { } statement)
            all.Add(statement);
        OtherWorlds.Veto(sentences, all);
        return all;
    }

    // All noun phrases first: a name in an early sentence may get its office in a later one.
    private List<SentenceContext> Sentences(List<Zone> raising)
    {
        var tokens = new PhraseTokens(_text, _hits);
        var reader = new SentenceReader(_text, _hits, tokens, _pack.Phrases, new(tokens, _people, _pack.World.Places, _pack.PossessorFollows ? _pack.Shapes : null), QuotationOf, _pack.Shapes);
        var sentences = new List<SentenceContext>();
        foreach (var sentence in _pack.Sentences.Split(_text, raising.Select(zone => zone.Span)))
        {
            var dates = _pack.Dates.Find(_text, sentence.First, sentence.End);
            sentences.Add(new(sentences.Count, sentence, _text, reader.Read(sentence.First, sentence.End, dates), _pack.PossessorFollows)
            {
                IsCue = tokens.IsCue,
                HasTense = _pack.HasTense,
                Published = Day(raising[sentence.Paragraph].EntryTime) ?? _published,
                Entry = Day(raising[sentence.Paragraph].EntryTime),
                Previous = sentences.Count > 0 ? sentences[^1] : null,
            });
        }

        return sentences;
    }

    private int QuotationOf(TextSpan span)
    {
        var (low, high) = (0, _zones.Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_zones.Quotations[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _zones.Quotations[low - 1].Span.Contains(span) && !_interview.IsAnswer(_zones.Quotations[low - 1]) ? low - 1 : -1;
    }

    private void Settle(SentenceContext sentence, Candidate candidate, IReadOnlyList<Candidate> found, HomeCountry home, ReferenceResolver resolver)
    {
        if (candidate.Expression is { } expression)
        {
            var last = candidate.LastExpression is { } until ? Resolve(until, sentence, true, true) : null;
            candidate.Date = Span(Resolve(expression, sentence, candidate.IsPlan || (candidate.IsPresent || Trips.IsStillThere(sentence, candidate, expression)) && candidate.LastExpression is null && expression.Kind is DateExpressionKind.Weekday or DateExpressionKind.Month, candidate.Frame.Kind is EventKind.Visit or EventKind.Meeting && !IsPast(sentence, candidate), candidate.Frame.Kind), last);
            candidate.Date = Trips.Lasting(sentence, candidate, expression, IsPast(sentence, candidate));
            candidate.HasOwnDate = candidate.Date is not null;
            // 'The trip had been planned for February. He postponed it that month.'
            if (candidate.Date is not null && (!candidate.IsPastPlan || candidate.Date.Precision == DatePrecision.Month))
            {
                _discourse.Date(candidate.Date);
                (_lastDated, _lastParagraph) = (sentence.Number, sentence.Sentence.Paragraph);
            }
        }

        _scene.Settle(sentence, candidate, _headings.AreDiary);
        Borrow(sentence, candidate);
        if (IsAfterwards(sentence, candidate))
            candidate.Date = _discourse.LastDate;
        if (candidate.Date is null && sentence.Entry is { } entry && !candidate.IsPlan && candidate.Frame.Kind != EventKind.Cancellation)
            candidate.Date = EventDate.Day(entry);
        if (candidate.Expression is null && candidate.Date is null && !(candidate.Frame.Kind == EventKind.Cancellation && _headings.AreAhead) && _headings.For(sentence, candidate.IsPlan, IsPast(sentence, candidate)) is { } heading)
        {
            candidate.Date = heading;
            _discourse.Date(heading);
        }

        candidate.IsPlan |= _headings.AreAhead && !candidate.HasOwnDate && candidate.Date is not null && candidate.Date.Start >= _published && !IsPast(sentence, candidate);

        Speakers.Check(sentence, candidate);
        _discourse.Continue(candidate);
        _discourse.Follow(candidate);
        _discourse.Complete(candidate);
        foreach (var actors in candidate.Slots.Values)
        {
            for (var i = 0; i < actors.Count; i++)
                actors[i] = home.Inherit(actors[i], candidate);
        }

        OneSided.Complete(sentence, candidate, resolver);
        Arrivals.Receive(candidate, home.Here);
        Arrivals.Complete(candidate, found, _discourse, home.Here);
        home.Travel(candidate);
    }

    // 'On the sidelines of the summit A met B', 'after the talks she said': the day and place of what was told before.
    private void Borrow(SentenceContext sentence, Candidate candidate)
    {
        if (candidate.Frame.Kind is EventKind.Visit or EventKind.Cancellation || candidate.Slots.Count == 0 || candidate.Expression is not null || candidate.IsPlan)
            return;
        if (!Enumerable.Range(0, candidate.Trigger).Any(i => BareEncounters.IsNamed(sentence, i)) || _discourse.Latest(EventKind.Meeting, sentence.Number) is not { Veto: null, IsPlan: false } told || told.Sentence == sentence.Number
            || !told.Slots.Values.SelectMany(actors => actors).Select(actor => actor.Party).Intersect(candidate.Slots.Values.SelectMany(actors => actors).Select(actor => actor.Party)).Any())
            return;
        candidate.Date ??= told.Date;
        if (candidate.Frame.Kind == EventKind.Meeting)
            candidate.Place ??= told.Place;
    }

    // 'She said after the talks': the one day that the story told last.
    private bool IsAfterwards(SentenceContext sentence, Candidate candidate) => candidate is { Frame.Kind: EventKind.Statement, Date: null, Expression: null, IsBackground: false, Slots.Count: > 0 }
        && sentence.Number - _lastDated is > 0 and <= StoryReach && _discourse.LastDate is { Precision: DatePrecision.Day } last && last.Start == last.End && last.End <= sentence.Published && BareEncounters.IsAfterOne(sentence);

    private static bool IsPast(SentenceContext sentence, Candidate candidate) => candidate.TriggerSense?.Form.HasFlag(InflectionForm.Past) == true
        || Enumerable.Range(Math.Max(0, candidate.Trigger - PastReach), candidate.Trigger - Math.Max(0, candidate.Trigger - PastReach)).Any(i => sentence.Pieces[i].Is(WordClass.Past));

    // Words that count from the last date mean one day, however many verbs share them.
    private EventDate? Resolve(DateExpression expression, SentenceContext sentence, bool isPlan, bool mayLieAhead, EventKind? kind = null)
    {
        // 'The next round will be held on 2 September, he said that day': nobody speaks on a day ahead.
        if (kind is EventKind.Statement or EventKind.Cancellation && expression.FromAnchor && _discourse.LastDate?.Start > sentence.Published)
            return expression.Resolve(new(sentence.Published, isPlan, _lastBefore));
        // 'They will meet on Friday. Her visit begins on Thursday': next to a day ahead, weekdays lie ahead; but what is reported as said or decided was.
        isPlan |= mayLieAhead && expression.Kind == DateExpressionKind.Weekday && sentence.Number - _lastDated <= 1 && _discourse.LastDate?.Start > sentence.Published;
        if (!expression.FromAnchor || !_anchored.TryGetValue(expression, out var date))
            _anchored[expression] = date = expression.Resolve(new(sentence.Published, isPlan, _discourse.LastDate, isPlan ? null : Year(expression, sentence)));
        return date;
    }

    // 'In 2018 he called off a meeting on 24 May; on 12 June the two met': a day without a year is of the year that is told of.
    private int? Year(DateExpression expression, SentenceContext sentence)
    {
        if (expression.Kind is not (DateExpressionKind.Day or DateExpressionKind.Span or DateExpressionKind.Month) || sentence.Published is not { } published)
            return null;
        var told = sentence.Pieces.TakeWhile(piece => piece.Date != expression).Select(piece => piece.Date)
            .LastOrDefault(date => date is { Kind: DateExpressionKind.Year, Bound: DateBound.None })?.Resolve(new(published))?.Start.Year;
        if (told is null && _lastParagraph == sentence.Sentence.Paragraph && _discourse.LastDate is { } last && last.End < published.AddDays(-LongAgo))
            told = last.Start.Year;
        return told < published.Year ? told : null;
    }

    private static EventDate? Span(EventDate? first, EventDate? last) =>
        first is null || last is null || last.End < first.Start || first.Precision != DatePrecision.Day || last.Precision != DatePrecision.Day ? first : new(first.Start, last.End);

    private void Remember(SentenceContext sentence, IReadOnlyList<Candidate> found, ReferenceResolver resolver)
    {
        List<Actor> actors = [.. Enumerable.Range(0, sentence.Pieces.Count).Where(i => sentence.Pieces[i].Phrase is not null || sentence.Pieces[i].Is(WordClass.SingularPronoun | WordClass.PossessivePronoun) && !sentence.Pieces[i].Is(WordClass.PluralPronoun)).SelectMany(i => sentence.Resolve(resolver, i, []))];
        _salience.Add(actors);
        foreach (var phrase in sentence.Pieces.Select(piece => piece.Phrase).OfType<NounPhrase>().Where(phrase => phrase.CanAct && (phrase.Actors.Count == 2 || phrase.Actors.Count > 2 && phrase.Actors.All(actor => actor.Kind != ActorKind.Party))))
            _salience.SetPair(phrase.Actors);
        foreach (var meeting in found.Where(c => c.Frame.Kind == EventKind.Meeting && c.Veto is null))
            _salience.SetPair([.. meeting.Slots.Values.SelectMany(list => list)]);
        foreach (var visit in found.Where(c => c is { Frame.Kind: EventKind.Visit, Veto: null } && c[SlotRole.Visitor].Count > 0))
            _salience.SetTrip(visit[SlotRole.Visitor], visit[SlotRole.Host].Select(host => host.Country).FirstOrDefault(country => country is not null));
        foreach (var noun in found)
        {
            _discourse.Lend(noun);
            _discourse.Join(noun);
            _discourse.Bound(noun, found);
            Discourse.Extend(noun, found);
        }

        _discourse.Add(found);
    }

    private static DateOnly? Day(DateTimeOffset? time) => time is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
}
