using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Scope;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Gives a candidate the date of its own clause, or that of the clause that its verb without subject belongs to.</summary>
internal static class DateBinder
{
    private const int OtherClause = 100;
    private const int EdgeReach = 6;

    // 'flew on Sunday and was received on Monday': what stands before 'and' is the other verb's.
    private const int Coordinated = 12;
    private const int PlanReach = 8;
    private const int DurationReach = 9;

    /// <returns>The piece of the date; -1: none.</returns>
    public static int Bind(SentenceContext sentence, Candidate candidate)
    {
        candidate.DurationDays = Duration(sentence, candidate.Trigger);
        var best = -1;
        var least = int.MaxValue;
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            if (sentence.Pieces[i].Date is not { } date || date.Kind == DateExpressionKind.Duration || candidate.Frame.Kind == EventKind.Cancellation && (IsNewDate(sentence, i) || IsOwner(sentence, i)) || Distance(sentence, candidate.Trigger, i) is not { } distance || distance >= least)
                continue;
            if (candidate.Frame.Kind == EventKind.Cancellation && (date.Bound == DateBound.Until || IsPlanned(sentence, candidate.Trigger, i))
                || candidate.Frame.Kind == EventKind.Statement && IsOfWhatIsSaid(sentence, candidate.Trigger, i)
                || candidate.Frame.Kind == EventKind.Cancellation && IsOfWhatIsCalledOff(sentence, candidate.Trigger, i) || IsOfNoun(sentence, candidate.Trigger, i) || candidate.Frame.Kind != EventKind.Statement && IsOfReport(sentence, candidate.Trigger, i))
                continue;
            (best, least) = (i, distance);
        }

        best = Nearer(sentence, candidate.Trigger, best);
        candidate.Edge = Edge(sentence, candidate);
        if (Inner(sentence, candidate) is { Count: > 0 } inner)
        {
            candidate.Expression = sentence.Pieces[inner[0]].Date;
            candidate.LastExpression = inner.Count > 1 ? sentence.Pieces[inner[^1]].Date : null;
            return inner[^1];
        }

        if (best >= 0)
            candidate.Expression = sentence.Pieces[best].Date;
        return best;
    }

    // 'In 2018 he called off the talks on 24 May', 'earlier this month, on 1 September': the day, not what it lies in.
    private static int Nearer(SentenceContext sentence, int trigger, int date)
    {
        if (date < 0 || sentence.Pieces[date].Date is not { Kind: var wide } || wide is not (DateExpressionKind.Month or DateExpressionKind.Year))
            return date;
        for (var i = date + 1; i < sentence.Pieces.Count; i++)
        {
            var isNext = Enumerable.Range(date + 1, i - date - 1).All(j => sentence.Pieces[j].Is(WordClass.Comma | WordClass.Preposition) && sentence.Pieces[j].Phrase is null);
            if (sentence.Pieces[i].Date is { Kind: DateExpressionKind.Day, Bound: DateBound.None } && (isNext || wide == DateExpressionKind.Year && date < trigger && Distance(sentence, trigger, i) is < OtherClause / 4 && !IsPlanned(sentence, trigger, i)))
                return i;
        }

        return date;
    }

    // 'told of the talks last week': the day of the talks.
    private static bool IsOfWhatIsSaid(SentenceContext sentence, int trigger, int date)
    {
        for (var i = date - 1; i > trigger && i >= date - PlanReach; i--)
        {
            // 'said in a statement on Friday' is the day of what is said.
            if (!sentence.Pieces[i].IsVerb && sentence.Pieces[i].Triggers.Any(t => t.Frame.Kind != EventKind.Statement))
                return !IsOver(sentence, i, date) && !IsOccasion(sentence, trigger, i);
        }

        return false;
    }

    // 'warned during a visit on Monday that': spoken on the day of the visit.
    private static bool IsOccasion(SentenceContext sentence, int trigger, int noun) => sentence.Syntax.GoverningPreposition(noun) is var preposition && preposition > trigger && sentence.Pieces[preposition].Is(WordClass.LightPreposition) && !sentence.Pieces[preposition].Is(WordClass.Of)
        && sentence.Pieces[noun].Clause == sentence.Pieces[trigger].Clause && Enumerable.Range(trigger + 1, preposition - trigger - 1).All(i => sentence.Pieces[i].Is(WordClass.Adverb) || sentence.Pieces[i].Phrase is not null);

    // 'said after the talks on 4 May', 'welcomed the result of that meeting on Monday': what is known is over, and spoken of on its day or later.
    private static bool IsOver(SentenceContext sentence, int noun, int date)
    {
        var isKnown = sentence.DeterminerFollows && noun + 1 < sentence.Pieces.Count && sentence.Pieces[noun + 1].Is(WordClass.Definite) || noun > 0 && sentence.Pieces[noun - 1].Is(WordClass.Definite);
        return isKnown && sentence.Pieces[date].Date!.Kind is DateExpressionKind.Weekday or DateExpressionKind.Relative
            || Enumerable.Range(Math.Max(0, noun - 2), Math.Min(noun, 2)).Any(i => sentence.Pieces[i].Is(WordClass.Ending)) && sentence.Pieces[date].Date!.Kind is not (DateExpressionKind.Week or DateExpressionKind.Month or DateExpressionKind.Year);
    }

    // 'the talks in Baku this week were frozen': the week of the talks.
    private static bool IsOfWhatIsCalledOff(SentenceContext sentence, int trigger, int date) => date < trigger
        && sentence.Pieces[date].Date is { Kind: DateExpressionKind.Week or DateExpressionKind.Weekend or DateExpressionKind.Month }
        && Enumerable.Range(0, date).Any(i => sentence.Pieces[i].Clause == sentence.Pieces[trigger].Clause && !sentence.Pieces[i].IsVerb && sentence.Pieces[i].Triggers.Any(t => t.Frame.Kind is EventKind.Visit or EventKind.Meeting));

    // 'the ceasefire agreement of 12 August 2008'
    private static bool IsOfNoun(SentenceContext sentence, int trigger, int date) => date > 1 && sentence.Pieces[date - 1].Is(WordClass.Of) && date - 2 != trigger
        && sentence.Pieces[date].Date is { Kind: DateExpressionKind.Day or DateExpressionKind.Month or DateExpressionKind.Year } && sentence.Pieces[date - 2] is { IsPlain: true, IsWord: true };

    // 'met in Moscow, the ministry said on Tuesday': the day of the report.
    private static bool IsOfReport(SentenceContext sentence, int trigger, int date)
    {
        var comma = false;
        for (var i = trigger + 1; i < date; i++)
        {
            comma |= sentence.Pieces[i].Is(WordClass.Comma);
            if (comma && sentence.Pieces[i].IsVerb && sentence.Pieces[i].Clause == sentence.Pieces[date].Clause && sentence.Pieces[i].Triggers.All(t => t.Frame.Kind == EventKind.Statement) && sentence.Syntax.Subject(i) >= trigger)
                return true;
        }

        return false;
    }

    // 'the talks that were to be held on Saturday': the day of the talks, not of the decision.
    private static bool IsPlanned(SentenceContext sentence, int trigger, int date)
    {
        for (var i = date - 1; i >= 0 && i != trigger && i >= date - PlanReach && sentence.Pieces[i].Clause == sentence.Pieces[date].Clause; i--)
        {
            if (sentence.Pieces[i].Is(WordClass.Plan | WordClass.PastPlan))
                return true;
        }

        return false;
    }

    // 'called off Friday's visit'
    private static bool IsOwner(SentenceContext sentence, int date) => date + 1 < sentence.Pieces.Count && sentence.Pieces[date + 1].Is(WordClass.Possessive);

    // 'postponed until May'; the preposition may be a part of the date's words.
    private static bool IsNewDate(SentenceContext sentence, int date) =>
        date > 0 && sentence.Pieces[date - 1].Is(WordClass.NewDate) || sentence.IsCue(sentence.Pieces[date].First, WordClass.NewDate);

    private static TripEdge Edge(SentenceContext sentence, Candidate candidate)
    {
        for (var i = candidate.Trigger - 1; candidate.Frame.Kind == EventKind.Visit && i >= Math.Max(0, candidate.Trigger - EdgeReach); i--)
        {
            if (sentence.Pieces[i].Is(WordClass.Ending))
                return TripEdge.End;
            if (sentence.Pieces[i].Is(WordClass.Beginning))
                return TripEdge.Start;
        }

        for (var i = candidate.Trigger + 1; candidate.Frame.Kind == EventKind.Visit && candidate.TriggerSense is { IsVerb: false } && i < Math.Min(sentence.Pieces.Count, candidate.Trigger + DurationReach); i++)
        {
            if (sentence.Pieces[i].Clause != sentence.Pieces[candidate.Trigger].Clause && sentence.Clauses[sentence.Pieces[i].Clause] is not { Kind: ClauseKind.Relative })
                break;
            if (sentence.Pieces[i].Is(WordClass.Ending))
                return TripEdge.End;
            if (sentence.Pieces[i].Is(WordClass.Beginning))
                return TripEdge.Start;
        }

        return candidate.Frame.Edge;
    }

    // Dates in the relative clause of a visit's noun tell its span.
    private static List<int> Inner(SentenceContext sentence, Candidate candidate) => candidate.Frame.Kind != EventKind.Visit ? [] :
    [
        .. Enumerable.Range(candidate.Trigger, sentence.Pieces.Count - candidate.Trigger).Where(i =>
            sentence.Pieces[i].Date is { Kind: not DateExpressionKind.Duration }
            && sentence.Clauses[sentence.Pieces[i].Clause] is { Kind: ClauseKind.Relative } clause
            && clause.Parent == sentence.Pieces[candidate.Trigger].Clause && clause.Opener - candidate.Trigger is > 0 and <= 6
            && !sentence.Pieces[clause.Opener - 1].Is(WordClass.Comma)),
    ];

    private static int? Duration(SentenceContext sentence, int trigger)
    {
        for (var i = Math.Max(0, trigger - 3); i < Math.Min(sentence.Pieces.Count, trigger + DurationReach); i++)
        {
            if (i > trigger + 1 && sentence.Pieces[i].IsVerb)
                break;
            if (sentence.Pieces[i].Date is { Kind: DateExpressionKind.Duration, Days: { } days and > 0 } && sentence.Pieces[i].Clause == sentence.Pieces[trigger].Clause)
                return days;
        }

        return null;
    }

    // Behind the trigger is nearer than before it; another verb between them takes the date for itself.
    private static int? Distance(SentenceContext sentence, int trigger, int date)
    {
        var (from, to) = trigger < date ? (trigger, date) : (date, trigger);
        var distance = (to - from) * 2 + (date < trigger ? 1 : 0);
        if (sentence.Pieces[date].Quotation != sentence.Pieces[trigger].Quotation)
            return null;
        if (date < trigger && sentence.Pieces[trigger].Triggers.Any(t => t.Frame.Kind == EventKind.Statement) && IsReported(sentence, trigger, from, to))
            return null;
        if (sentence.Pieces[date].Clause == sentence.Pieces[trigger].Clause)
        {
            // 'said he would meet Putin on Friday'
            var others = OtherVerbs(sentence, from, to, trigger);
            return trigger == from && others > 0 && sentence.Pieces[trigger].Triggers.Any(t => t.Frame.Kind == EventKind.Statement) ? null : distance + others;
        }

        return IsReachable(sentence, trigger, date) ? distance + OtherClause : null;
    }

    // 'Talks began on Monday, the ministry said': the day is that of what is said.
    private static bool IsReported(SentenceContext sentence, int trigger, int from, int to)
    {
        if (IsParticipial(sentence, trigger, from))
            return false;
        var (comma, verb) = (false, false);
        for (var i = 0; i < to; i++)
        {
            comma |= i > from && sentence.Pieces[i].Is(WordClass.Comma);
            verb |= !comma && (sentence.Pieces[i].IsVerb || sentence.Pieces[i].Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be));
        }

        return comma && verb;
    }

    // 'Speaking in Rabat on Monday, the minister said', 'the minister, asked on Monday, said': a phrase of who speaks, with a verb that tells of no visit or meeting.
    private static bool IsParticipial(SentenceContext sentence, int trigger, int date)
    {
        var subject = sentence.Syntax.Subject(trigger);
        var verb = subject > date ? 0 : subject >= 0 && subject + 2 < date && sentence.Pieces[subject + 1].Is(WordClass.Comma) ? subject + 2 : -1;
        return verb >= 0 && sentence.HasTense && (sentence.Pieces[verb].Is(WordClass.Verb) || sentence.Pieces[verb].IsVerb) && sentence.Pieces[verb].Phrase is null
            && sentence.Pieces[verb].Triggers.All(t => t.Frame.Kind == EventKind.Statement || t.Frame.Mode == Domain.Events.MeetingMode.Phone)
            && Enumerable.Range(verb + 1, date - verb - 1).All(i => !sentence.Pieces[i].Is(WordClass.Comma | WordClass.Break) && !sentence.Pieces[i].IsVerb);
    }

    private static int OtherVerbs(SentenceContext sentence, int from, int to, int trigger)
    {
        var cost = 0;
        for (var i = from + 1; i < to; i++)
        {
            if (i != trigger && (sentence.Pieces[i].IsVerb || sentence.Pieces[i].Is(WordClass.Break)))
                cost += OtherClause / 4;
            else if (trigger == to && sentence.Pieces[i].Is(WordClass.Coordinator))
                cost += Coordinated;
        }

        return cost;
    }

    // The date of the clause above counts for a clause without a subject of its own; that of a relative clause counts for its noun.
    private static bool IsReachable(SentenceContext sentence, int trigger, int date)
    {
        var (own, other) = (sentence.Clauses[sentence.Pieces[trigger].Clause], sentence.Clauses[sentence.Pieces[date].Clause]);
        if (own.Parent == other.Number && own.Kind is ClauseKind.Subordinate or ClauseKind.Relative)
            return date < own.Opener || own.Opener <= 0;
        return other.Parent == own.Number && other.Kind == ClauseKind.Relative && other.Opener - trigger is > 0 and <= 4
            && !(sentence.Pieces[trigger].IsVerb && sentence.Pieces[other.Opener - 1].Is(WordClass.Comma));
    }
}
