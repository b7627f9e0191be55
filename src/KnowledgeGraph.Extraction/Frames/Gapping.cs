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
        if (Role(before) is not { } role || Filler(sentence, before) is not (var filler and >= 0) || Date(sentence, filler) is not (var date and >= 0))
            return null;
        var exclude = before.Slots.Where(slot => slot.Key != role).SelectMany(slot => slot.Value).ToList();
        var actors = sentence.Resolve(resolver, filler, exclude).Where(actor => role == SlotRole.Host ? actor.Country is not null : actor.Kind != ActorKind.Place).ToList();
        if (actors.Count == 0)
            return null;
        before.Slots.GetValueOrDefault(role)?.RemoveAll(actor => actors.Exists(other => other.Surface == actor.Surface));
        return Copy(sentence, before, role, actors, filler, date);
    }

    private static Candidate Copy(SentenceContext sentence, Candidate before, SlotRole role, List<Actor> actors, int filler, int date)
    {
        var next = new Candidate
        {
            Frame = before.Frame, Sentence = before.Sentence, Paragraph = before.Paragraph, Trigger = before.Trigger, TriggerSpan = before.TriggerSpan, SentenceSpan = before.SentenceSpan,
            Mode = before.Mode, Veto = before.Veto, IsPlan = before.IsPlan, IsPastPlan = before.IsPastPlan, TriggerSense = before.TriggerSense,
            Expression = sentence.Pieces[date].Date, Evidence = sentence.SpanOf(before.Trigger, date), Edge = before.Edge,
            Place = PlaceBinder.Behind(sentence, filler), IsOtherWorld = before.IsOtherWorld,
        };
        foreach (var (key, value) in before.Slots.Where(slot => slot.Key != role))
            next.Slots[key] = [.. value];
        next.Slots[role] = actors;
        next.Trace.AddRange(before.Trace.Where(slot => !string.Equals(slot.Slot, role.ToString(), StringComparison.OrdinalIgnoreCase)));
        next.Trace.Add(new(role.ToString().ToUpperInvariant(), sentence.Pieces[filler].Word, "gapping"));
        return next;
    }

    private static SlotRole? Role(Candidate before) => before.Expression is null ? null : before.Frame.Kind switch
    {
        EventKind.Visit => SlotRole.Host,
        EventKind.Meeting when before.Frame.SlotOf(SlotRole.With) is not null => SlotRole.With,
        _ => null,
    };

    // Behind the date: 'and Singapore', ', and with Netanyahu'.
    private static int Filler(SentenceContext sentence, Candidate before)
    {
        var at = Enumerable.Range(before.Trigger, sentence.Pieces.Count - before.Trigger).FirstOrDefault(i => sentence.Pieces[i].Date == before.Expression, -1) + 1;
        if (at <= 0)
            return -1;
        var first = at;
        while (at < sentence.Pieces.Count && sentence.Pieces[at].Is(WordClass.Comma | WordClass.Coordinator))
            at++;
        var coordinated = at > first && sentence.Pieces[at - 1].Is(WordClass.Coordinator);
        if (at < sentence.Pieces.Count && sentence.Pieces[at].Is(WordClass.Preposition) && !sentence.Pieces[at].Is(WordClass.Locative))
            at++;
        return coordinated && at < sentence.Pieces.Count && sentence.Pieces[at].Phrase is not null ? at : -1;
    }

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
