using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>Questions and answers: what is answered is told by the one who is interviewed, in quotes or without, and is a position of theirs.</summary>
internal sealed class Interview
{
    private const int FewestQuestions = 2;

    private readonly List<TextSpan> _answers = [];

    public Interview(ArticleZones zones)
    {
        IsInterview = zones.Zones.Count(zone => zone.Kind == ZoneKind.Question) >= FewestQuestions;
        var answers = false;
        foreach (var zone in zones.Zones.Where(_ => IsInterview))
        {
            answers = zone.Kind is ZoneKind.Question or ZoneKind.Answer || answers && zone.RaisesEvents;
            if (zone.RaisesEvents && answers)
                _answers.Add(zone.Span);
        }
    }

    public bool IsInterview { get; }

    /// <summary>Those of whom the first official answers: whom the article names before its answers; where it names nobody there, all.</summary>
    public IReadOnlyList<ArticlePerson> Speakers(IReadOnlyList<SentenceContext> sentences, IReadOnlyList<ArticlePerson> everybody)
    {
        if (!IsInterview)
            return [];
        var lead = sentences.TakeWhile(sentence => !IsInAnswer(sentence)).ToList();
        var people = lead.SelectMany(sentence => sentence.Pieces).SelectMany(piece => piece.Phrase?.Actors ?? []).Select(actor => actor.Person).OfType<ArticlePerson>().ToList();
        if (!people.Exists(person => person.IsOfficial) && people.FirstOrDefault() is { Party: null } unknown && Office(lead, unknown) is { } office)
            (unknown.Party, unknown.Source, unknown.Office) = (office.Party, PartySource.Stated, unknown.Office ?? office.Office);
        return people.Count > 0 ? people : everybody;
    }

    // 'The envoy of Norway for the northern seas Tor Hauge': an office that nobody holds, in the sentence of the name.
    private static Actor? Office(List<SentenceContext> lead, ArticlePerson speaker) => lead.Where(sentence => sentence.Pieces.Any(piece => piece.Phrase?.Actors.Any(actor => actor.Person == speaker) == true))
        .SelectMany(sentence => sentence.Pieces).SelectMany(piece => piece.Phrase?.Actors ?? [])
        .FirstOrDefault(actor => actor is { Kind: ActorKind.Office or ActorKind.Group, IsPlural: false, CanAct: true, Party: not null, Office: not null });

    /// <summary>A whole answer in quotes.</summary>
    public bool IsAnswer(Quotation quotation) => _answers.Exists(answer => quotation.Span.Start <= answer.Start && quotation.Span.End >= answer.End);

    private bool IsInAnswer(SentenceContext sentence) => _answers.Exists(answer => answer.Contains(sentence.Sentence.Span));

    /// <summary>The position of the one who is interviewed: the first answer that speaks of another party, sooner one that demands, denies or plans.</summary>
    public Candidate? Statement(IReadOnlyList<SentenceContext> sentences, ReferenceResolver resolver, Frame? frame)
    {
        if (frame is null || resolver.Interviewed is not { Party: { } own } speaker)
            return null;
        var answers = sentences.Where(sentence => IsInAnswer(sentence) && Others(sentence, own).Any()).ToList();
        if ((answers.Find(sentence => sentence.Pieces.Any(piece => piece.Is(WordClass.Veto | WordClass.Plan))) ?? answers.FirstOrDefault()) is not { } told)
            return null;
        var statement = new Candidate
        {
            Frame = frame, Sentence = told.Number, Paragraph = told.Sentence.Paragraph, Trigger = 0, TriggerSpan = told.SpanOf(0, 0), SentenceSpan = told.Sentence.Span, Evidence = told.Sentence.Span, IsForeign = true,
        };
        statement.Slots[SlotRole.Speaker] = [new() { Kind = ActorKind.Person, Surface = default, Person = speaker }];
        statement.Targets.AddRange(Others(told, own));
        statement.Date = Day(sentences);
        return statement;
    }

    // 'We spoke with her in Vienna on Tuesday.'
    private EventDate? Day(IReadOnlyList<SentenceContext> sentences) => sentences
        .Where(sentence => !IsInAnswer(sentence) && sentence.Pieces.Any(piece => piece.Is(WordClass.FirstPerson) && piece.Quotation < 0))
        .SelectMany(sentence => sentence.Pieces.Select(piece => piece.Date?.Kind is DateExpressionKind.Day or DateExpressionKind.Weekday or DateExpressionKind.Relative ? piece.Date.Resolve(new(sentence.Published)) : null))
        .FirstOrDefault(date => date is { Precision: DatePrecision.Day });

    private static IEnumerable<PartyCode> Others(SentenceContext sentence, PartyCode own) => sentence.Pieces.Where(piece => piece.Phrase is not null)
        .SelectMany(piece => piece.Phrase!.Actors).Where(actor => actor.Kind != ActorKind.Place).Select(actor => actor.Party ?? actor.Country).OfType<PartyCode>().Where(party => party != own).Distinct();
}
