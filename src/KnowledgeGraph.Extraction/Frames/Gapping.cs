using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A verb that is told once for several days: 'will visit Brunei on 24 January and Singapore on 30 January'.</summary>
internal static class Gapping
{
    private const int DateReach = 5;

    /// <returns>What the next day tells, with the subject of <paramref name="before"/>; null: nothing more.</returns>
    public static Candidate? Next(SentenceContext sentence, ReferenceResolver resolver, Candidate before)
    {
        var (filler, date) = Filler(sentence, before);
        if (Role(before) is not { } role || filler < 0 || date < 0 && (date = Date(sentence, filler)) < 0)
            return null;
        var subject = role == SlotRole.Participant ? Subject(sentence, resolver, before) : [];
        if (role == SlotRole.Participant && subject.Count == 0)
            return null;
        var exclude = before.Slots.Where(slot => slot.Key != role).SelectMany(slot => slot.Value).Concat(subject).ToList();
        var actors = sentence.Resolve(resolver, filler, exclude).Where(actor => role == SlotRole.Host ? actor.Country is not null : actor.Kind != ActorKind.Place).ToList();
        if (actors.Count == 0)
            return null;
        before.Slots.GetValueOrDefault(role)?.RemoveAll(actor => actors.Exists(other => other.Surface == actor.Surface));
        var next = Copy(sentence, before, role, actors, filler, sentence.Pieces[date].Date);
        if (role == SlotRole.Participant)
            next.Slots[role] = [.. subject, .. actors];
        return next;
    }

    /// <summary>The same with others in a slot.</summary>
    public static Candidate Copy(SentenceContext sentence, Candidate before, SlotRole role, List<Actor> actors, int filler, DateExpression? date)
    {
        var next = new Candidate
        {
            Frame = before.Frame, Sentence = before.Sentence, Paragraph = before.Paragraph, Trigger = before.Trigger, TriggerSpan = before.TriggerSpan, SentenceSpan = before.SentenceSpan,
            Mode = before.Mode, Veto = before.Veto, IsPlan = before.IsPlan, IsPastPlan = before.IsPastPlan, TriggerSense = before.TriggerSense,
            Expression = date, Evidence = sentence.SpanOf(before.Trigger, End(sentence, filler, date)), Edge = before.Edge,
            Place = PlaceBinder.Behind(sentence, filler), IsOtherWorld = before.IsOtherWorld,
        };
        foreach (var (key, value) in before.Slots.Where(slot => slot.Key != role))
            next.Slots[key] = [.. value];
        next.Slots[role] = actors;
        next.Trace.AddRange(before.Trace.Where(slot => !string.Equals(slot.Slot, role.ToString(), StringComparison.OrdinalIgnoreCase)));
        next.Trace.Add(new(role.ToString().ToUpperInvariant(), sentence.Pieces[filler].Word, "gapping"));
        return next;
    }

    private static int End(SentenceContext sentence, int filler, DateExpression? date) => Math.Max(filler, date is null ? filler : Enumerable.Range(0, sentence.Pieces.Count).First(i => sentence.Pieces[i].Date == date));

    private static SlotRole? Role(Candidate before) => before.Expression is null ? null : before.Frame.Kind switch
    {
        EventKind.Visit => SlotRole.Host,
        EventKind.Meeting when before.Frame.SlotOf(SlotRole.With) is not null => SlotRole.With,
        EventKind.Meeting when before.TriggerSense?.IsVerb == true && !before.Frame.Joins => SlotRole.Participant,
        _ => null,
    };

    // 'saw A on Friday and B on Saturday': who saw them both.
    private static IReadOnlyList<Actor> Subject(SentenceContext sentence, ReferenceResolver resolver, Candidate before) => !Verbs.IsPassive(sentence.Pieces, before.Trigger, before.TriggerSense!.Form)
        && sentence.Syntax.Subject(before.Trigger) is var subject and >= 0 ? [.. sentence.Resolve(resolver, subject, []).Where(actor => actor.Kind != ActorKind.Place)] : [];

    // Behind the date: 'and Singapore', ', and with Netanyahu', ', and on Thursday the commissioner'.
    private static (int Filler, int Date) Filler(SentenceContext sentence, Candidate before)
    {
        var at = Enumerable.Range(before.Trigger, sentence.Pieces.Count - before.Trigger).FirstOrDefault(i => sentence.Pieces[i].Date == before.Expression, -1) + 1;
        if (at <= 0)
            return (-1, -1);
        var first = at;
        while (at < sentence.Pieces.Count && sentence.Pieces[at].Is(WordClass.Comma | WordClass.Coordinator))
            at++;
        var coordinated = at > first && sentence.Pieces[at - 1].Is(WordClass.Coordinator);
        if (at < sentence.Pieces.Count && sentence.Pieces[at].Is(WordClass.Preposition) && !sentence.Pieces[at].Is(WordClass.Locative))
            at++;
        var date = coordinated && at < sentence.Pieces.Count && sentence.Pieces[at].Date is { Kind: not DateExpressionKind.Duration } ? at++ : -1;
        return coordinated && at < sentence.Pieces.Count && sentence.Pieces[at].Phrase is not null && !IsSubject(sentence, at) ? (at, date) : (-1, -1);
    }

    /// <summary>', and on Thursday the commissioner left': a clause of its own.</summary>
    public static bool IsSubject(SentenceContext sentence, int phrase) => Enumerable.Range(phrase + 1, Math.Min(DateReach, sentence.Pieces.Count - phrase - 1))
        .TakeWhile(i => !sentence.Pieces[i].Is(WordClass.Comma | WordClass.Break)).Any(i => sentence.Pieces[i].IsVerb || sentence.Pieces[i].Is(WordClass.Verb | WordClass.Be | WordClass.Have));

    private static int Date(SentenceContext sentence, int filler)
    {
        for (var i = filler + 1; i < sentence.Pieces.Count && i <= filler + DateReach; i++)
        {
            if (sentence.Pieces[i].Date is { Kind: not DateExpressionKind.Duration })
                return i;
            if (sentence.Pieces[i].IsVerb || sentence.Pieces[i].Is(WordClass.Comma | WordClass.Break | WordClass.Verb | WordClass.Coordinator))
                break;
        }

        return -1;
    }
}
