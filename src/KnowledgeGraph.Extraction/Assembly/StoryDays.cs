using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'Canada's answer came on Wednesday. Its envoy said …': inside a paragraph what a party says or whom it meets has the day that was told of it last.</summary>
internal sealed class StoryDays
{
    private readonly List<Day> _told = [];

    /// <summary>Keeps the days of a sentence that no event of it has, where the article tells what was.</summary>
    public void Read(SentenceContext sentence, IReadOnlyList<Candidate> found, Func<DateExpression, EventDate?> resolve)
    {
        if (found.Any(IsToldWithDate))
            return;
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            if (IsOfWhatWas(sentence, i) && resolve(sentence.Pieces[i].Date!) is { Precision: DatePrecision.Day } date && date.End <= sentence.Published)
                _told.Add(new(sentence.Sentence.Paragraph, sentence.Number, sentence.Pieces[i].Date!.Span.Start, date, Parties(sentence)));
        }
    }

    /// <summary>Dates what has no day of its own, in the order of the article, so that a day goes on from event to event.</summary>
    public void Lend(IEnumerable<Draft> events, DateOnly? published)
    {
        var told = new Queue<Day>(_told.OrderBy(day => day.Position));
        Day? last = null;
        foreach (var together in events.GroupBy(draft => draft.Candidate.TriggerSpan.Start).OrderBy(group => group.Key))
        {
            while (told.TryPeek(out var next) && next.Position < together.Key)
                last = told.Dequeue();
            foreach (var draft in together.Where(IsUndated))
                draft.Date = draft.Kind == EventKind.Cancellation ? Decided(draft, published) : Lent(draft, last);
            last = together.LastOrDefault(IsDated) is { } dated ? Of(dated) : last;
        }
    }

    private static EventDate? Lent(Draft draft, Day? last) =>
        last?.Paragraph == draft.Candidate.Paragraph && (last.Sentence == draft.Sentence || draft.Parties.Overlaps(last.Parties)) ? last.Date : null;

    // 'The visit was called off. Oslo took the decision on Friday': in the next sentence nobody else is spoken of.
    private EventDate? Decided(Draft decision, DateOnly? published) => _told.Find(day => day.Paragraph == decision.Candidate.Paragraph && day.Sentence == decision.Sentence + 1 && day.Date.End <= published && day.Parties.Count > 0 && day.Parties.IsSubsetOf(decision.Parties))?.Date;

    private static bool IsUndated(Draft draft) => draft is { Date: null, IsPlan: false, Candidate.IsBackground: false, Kind: not EventKind.Visit };

    private static bool IsToldWithDate(Candidate candidate) => candidate is { HasOwnDate: true, Veto: null } && !(candidate.Frame.Kind == EventKind.Visit && candidate[SlotRole.Host].Count == 0);

    private static bool IsDated(Draft draft) => draft is { IsPlan: false, Candidate.IsBackground: false, Date.Precision: DatePrecision.Day, Kind: not EventKind.Cancellation };

    private static Day Of(Draft draft) => new(draft.Candidate.Paragraph, draft.Sentence, draft.Candidate.TriggerSpan.Start, draft.Kind == EventKind.Visit ? EventDate.Day(draft.Date!.End) : draft.Date!, draft.Parties);

    private static HashSet<PartyCode> Parties(SentenceContext sentence) =>
        [.. sentence.Pieces.SelectMany(piece => piece.Phrase?.Actors ?? []).Select(actor => actor.Party ?? actor.Country).OfType<PartyCode>()];

    private static bool IsOfWhatWas(SentenceContext sentence, int i) => sentence.Pieces[i] is { Quotation: < 0, Date: { Kind: DateExpressionKind.Day or DateExpressionKind.Weekday or DateExpressionKind.Relative or DateExpressionKind.FromAnchor, Bound: DateBound.None } }
        && !(i > 0 && sentence.Pieces[i - 1].Is(WordClass.NewDate | WordClass.Of))
        && sentence.Clauses[sentence.Pieces[i].Clause].Kind != Scope.ClauseKind.Relative
        && !(sentence.HasTense && sentence.Pieces.Any(piece => piece.Clause == sentence.Pieces[i].Clause && piece.Is(WordClass.Present)))
        && sentence.Scope.Read(i, true, EventKind.Meeting, false) is { Veto: null, IsPlan: false, IsPastPlan: false };

    private sealed record Day(int Paragraph, int Sentence, int Position, EventDate Date, HashSet<PartyCode> Parties);
}
