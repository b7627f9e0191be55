using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Scope;

/// <summary>Looks for what vetoes a trigger or makes a plan of it: before it in its clause, and in what its clause hangs on.</summary>
internal sealed class ScopeReader(IReadOnlyList<Piece> pieces, IReadOnlyList<Clause> clauses)
{
    private const int NounReach = 9;

    // An auxiliary stands near its verb.
    private const int PlanReach = 5;
    private const int SharedPlanReach = 12;

    public Verdict Read(int trigger, bool isVerb, EventKind kind, bool isQuoting = false)
    {
        var (plan, pastPlan) = (false, false);
        var behindSubject = true;
        if (Condition(trigger) is { } condition)
            return Verdict.Vetoed(condition);
        foreach (var i in Before(trigger, isVerb))
        {
            var piece = pieces[i];
            // 'Without a deal, said the minister': what stands before the comma is what is said.
            if (isQuoting && piece.Is(WordClass.Comma))
                break;
            if (kind == EventKind.Cancellation && (ConcernsWhatIsCalledOff(i, trigger) || IsAgreement(i)))
                continue;
            // 'agreed to meet in May': a plan where its day is told.
            if (isVerb && kind is EventKind.Meeting or EventKind.Visit && IsAgreement(i))
            {
                pastPlan = true;
                continue;
            }

            if (!isVerb && kind == EventKind.Visit && piece.Is(WordClass.Wish) && IsOccasion(i, trigger))
                continue;
            if (piece.Is(WordClass.Veto))
                return Verdict.Vetoed($"{Name(piece.Class)}: '{piece.Word}'") with { IsRetracted = isVerb ? IsRetracted(i, trigger) : piece.Is(WordClass.Retraction) };
            // An auxiliary stands between the subject and its verb: not 'Ahead of her departure she said'.
            behindSubject &= !IsSubject(i);
            if (isVerb && (!behindSubject || i < trigger - Reach(trigger)))
                continue;
            plan |= piece.Is(WordClass.Plan);
            pastPlan |= piece.Is(WordClass.PastPlan);
        }

        if (isVerb && !plan && !pastPlan && kind != EventKind.Cancellation && BareInfinitive(trigger) is { } infinitive)
            return Verdict.Vetoed(infinitive);
        // 'has been moved to March at Uganda's request'
        if (!isVerb && kind != EventKind.Cancellation)
        {
            foreach (var i in Behind(trigger))
            {
                var piece = pieces[i];
                if (piece.Is(WordClass.Refusal | WordClass.Possible | WordClass.Wish) && !IsTold(trigger) || IsDenial(i))
                    return Verdict.Vetoed($"{Name(piece.Class)}: '{piece.Word}'");
                plan |= piece.Is(WordClass.Plan);
                pastPlan |= piece.Is(WordClass.PastPlan);
            }
        }

        if (plan && ConditionBelow(trigger) is { } below)
            return Verdict.Vetoed(below);
        return kind == EventKind.Statement && (plan || pastPlan) ? Verdict.Vetoed("a statement still to come") : new(plan, pastPlan, null);
    }

    // 'tak jadi melawat', 'will not travel … after all'
    private bool IsRetracted(int denial, int trigger) => pieces[denial].Is(WordClass.Retraction)
        || pieces[denial].Is(WordClass.Negation) && pieces.Any(piece => piece.Clause == pieces[trigger].Clause && piece.Is(WordClass.Retraction));

    // 'plans for a visit', 'talks that were to be held': said of the visit or the talks, not of the decision.
    private bool ConcernsWhatIsCalledOff(int cue, int trigger)
    {
        if (pieces[cue].Is(WordClass.Plan | WordClass.PastPlan))
            return trigger - cue > 2;
        // 'the plan was dropped'; 'the session that should have taken place in May was called off'
        if (pieces[cue].Triggers.Count > 0 && !pieces[cue].IsVerb || pieces[trigger - 1].Is(WordClass.Be | WordClass.Comma)
            && Enumerable.Range(cue + 1, trigger - 1 - cue).Any(i => (pieces[i].IsVerb || pieces[i].Is(WordClass.Verb | WordClass.Occurrence)) && !pieces[i].Is(WordClass.Be | WordClass.Have)))
            return true;
        for (var i = cue + 1; i <= Math.Min(cue + 3, trigger - 1); i++)
        {
            if (pieces[i].Triggers.Count > 0 && !pieces[i].IsVerb)
                return true;
        }

        return false;
    }

    // 'Ended a stay with a promise to return': what was ended took place.
    private bool IsTold(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - PlanReach && pieces[i].Clause == pieces[noun].Clause; i--)
        {
            if (pieces[i].Is(WordClass.LightVerb | WordClass.Ending | WordClass.Beginning))
                return i == 0 || !pieces[i - 1].Is(WordClass.Infinitive);
        }

        return false;
    }

    // 'the talks have not been held since'
    private bool IsDenial(int i)
    {
        if (!pieces[i].Is(WordClass.Negation))
            return false;
        var next = i + 1;
        while (next < pieces.Count && pieces[next].Is(WordClass.Adverb | WordClass.Be | WordClass.Have) && !pieces[next].Is(WordClass.Occurrence))
            next++;
        return next < pieces.Count && pieces[next].Is(WordClass.Occurrence);
    }

    // 'called for restraint on a visit to Jerusalem': the visit is no part of what is called for.
    private bool IsOccasion(int wish, int noun)
    {
        for (var i = noun - 1; i > wish + 1 && i >= noun - PlanReach; i--)
        {
            if (pieces[i].Is(WordClass.Preposition | WordClass.LightPreposition))
                return pieces[i].Is(WordClass.LightPreposition) && pieces[i].Is(WordClass.Contrast);
        }

        return false;
    }

    // 'agreed to postpone'
    private bool IsAgreement(int i) => pieces[i].Is(WordClass.Wish) && pieces[i].Triggers.Any(trigger => trigger.Frame.Kind == EventKind.Meeting);

    // 'was to open the fair on Monday and meet Xi'
    private int Reach(int trigger) => trigger > 0 && pieces[trigger - 1].Is(WordClass.Coordinator) ? SharedPlanReach : PlanReach;

    private bool IsSubject(int i) => (pieces[i].Phrase is not null || pieces[i].Is(WordClass.SingularPronoun | WordClass.PluralPronoun) && !pieces[i].Is(WordClass.PossessivePronoun))
        && (i == 0 || !pieces[i - 1].IsVerb && !pieces[i - 1].Is(WordClass.Preposition));

    private static string Name(WordClass wordClass) => (wordClass & WordClass.Veto).ToString().ToLowerInvariant();

    // 'Had she visited Poland, she would have met him'
    private bool IsInverted(int trigger) => trigger > 1 && pieces[0].Is(WordClass.Have) && pieces[0].Is(WordClass.Background) && !pieces.Take(trigger).Any(piece => piece.Is(WordClass.Comma));

    // A clause that depends on a condition, a wish or a denial.
    private string? Condition(int trigger)
    {
        if (IsInverted(trigger))
            return $"condition: '{pieces[0].Word}'";
        for (var number = pieces[trigger].Clause; number >= 0; number = clauses[number].Parent)
        {
            var clause = clauses[number];
            if (clause.Opener < 0)
                break;
            var opener = pieces[clause.Opener];
            if (clause.Kind is ClauseKind.Subordinate or ClauseKind.Complement && opener.Is(WordClass.Condition))
                return $"condition: '{opener.Word}'";
            // 'would not say why the visit was dropped': that it was is granted.
            if (clause.Kind != ClauseKind.Complement || opener.Is(WordClass.Complementizer) && opener.Is(WordClass.Subordinator))
                continue;
            for (var i = clause.Opener - 1; i >= 0 && i >= clause.Opener - 3 && pieces[i].Clause != number; i--)
            {
                if (pieces[i].Is(WordClass.Veto) && !IsAgreement(i))
                    return $"{Name(pieces[i].Class)}: '{pieces[i].Word}'";
            }
        }

        return null;
    }

    // 'If the terms are met, they will meet': no plan.
    private string? ConditionBelow(int trigger) => clauses
        .Where(clause => clause.Kind == ClauseKind.Subordinate && clause.Parent == pieces[trigger].Clause && clause.Opener >= 0 && pieces[clause.Opener].Is(WordClass.Condition))
        .Select(clause => $"condition: '{pieces[clause.Opener].Word}'").FirstOrDefault();

    // ', but met Xi'
    private bool IsContrast(int coordinator) => coordinator > 0 && pieces[coordinator - 1].Is(WordClass.Comma);

    private IEnumerable<int> Before(int trigger, bool isVerb)
    {
        var clause = pieces[trigger].Clause;
        for (var i = trigger - 1; i >= 0 && (isVerb || i >= trigger - NounReach); i--)
        {
            var piece = pieces[i];
            if (piece.Clause != clause || piece.Is(WordClass.Break | WordClass.QuoteMark))
                yield break;
            if (piece.Is(WordClass.Coordinator) && !IsInsideNegation(i) && (IsContrast(i) || !SharesPlan(i, trigger)))
                yield break;
            if (pieces[i].IsVerb && !IsChained(i, trigger) && isVerb && !SharesPlan(trigger - 1, trigger))
            {
                // 'denied having met': what opens a frame of its own may veto what depends on it.
                if (piece.Is(WordClass.Refusal) && trigger - i <= 3 || piece.Is(WordClass.Wish) && trigger - i <= 4 && !pieces[i + 1].Is(WordClass.Complementizer))
                    yield return i;
                yield break;
            }

            yield return i;
            if (isVerb && piece.Phrase is not null && Subjectlike(i))
                yield break;
        }
    }

    // 'plans to visit China and meet Xi'
    private bool SharesPlan(int coordinator, int trigger) => coordinator == trigger - 1 && pieces[coordinator].Is(WordClass.Coordinator) && !pieces[coordinator].Is(WordClass.Contrast) && pieces[trigger].IsVerb
        && pieces[trigger].Triggers.All(t => t.Form.HasFlag(InflectionForm.Base) && (t.Form & (InflectionForm.Past | InflectionForm.Participle)) == 0);

    // 'Neither Xi nor Putin met'
    private bool IsInsideNegation(int i) => pieces[i].Is(WordClass.Negation);

    // Before the subject only adverbs and negations of the clause can stand: 'No, Xi met'; a cue there belongs to the fronted phrase.
    private bool Subjectlike(int i) => i > 0 && pieces[i - 1].Is(WordClass.Comma);

    private bool IsChained(int verb, int trigger)
    {
        var to = trigger - 1;
        while (to > verb && pieces[to].Is(WordClass.Adverb) && !pieces[to].Is(WordClass.Infinitive))
            to--;
        return to > verb && pieces[to].Is(WordClass.Infinitive);
    }

    private IEnumerable<int> Behind(int noun)
    {
        var clause = pieces[noun].Clause;
        for (var i = noun + 1; i < pieces.Count && i <= noun + NounReach; i++)
        {
            if (pieces[i].Clause != clause || pieces[i].Is(WordClass.Comma | WordClass.Break | WordClass.Coordinator) || pieces[i].IsVerb)
                yield break;
            yield return i;
        }
    }

    // 'to meet' without a plan before it is a purpose: it counts behind a verb of travel.
    private string? BareInfinitive(int trigger)
    {
        var to = trigger - 1;
        while (to >= 0 && pieces[to].Is(WordClass.Adverb))
            to--;
        if (to < 0 || !pieces[to].Is(WordClass.Infinitive) || pieces[to].Is(WordClass.Plan | WordClass.PastPlan | WordClass.Purpose))
            return null;
        for (var i = to - 1; i >= 0; i--)
        {
            if (pieces[i].Triggers.Any(t => t.Frame.Kind == EventKind.Visit))
                return null;
            if (pieces[i].Is(WordClass.Verb | WordClass.Break) || pieces[i].IsVerb)
                break;
        }

        return "an infinitive without a plan before it";
    }
}
