using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Tells verbs from nouns where a spelling is both, and active from passive.</summary>
internal static class Verbs
{
    private const int LongestModifier = 6;
    private const int LongestSubject = 8;

    /// <summary>Whether the piece opens a frame as a verb here.</summary>
    public static bool IsVerb(IReadOnlyList<Piece> pieces, int at)
    {
        var triggers = pieces[at].Triggers;
        if (triggers.Count == 0)
            return false;
        var (verb, noun) = (triggers.Any(t => t.IsVerb), triggers.Any(t => !t.IsVerb));
        // 'the negotiating table'
        if (verb && at > 0 && pieces[at - 1].Is(WordClass.Determiner) && triggers.All(t => t.IsVerb && t.Form == InflectionForm.Gerund))
            return false;
        // 'over remarks', 'its claims', 'took notes'
        if (verb && !noun && at > 0 && triggers.All(t => t.Form == InflectionForm.Present) && (pieces[at - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Of | WordClass.PossessivePronoun | WordClass.Possessive)
            || pieces[at - 1].Is(WordClass.Verb | WordClass.LightVerb) && !pieces[at - 1].Is(WordClass.Be | WordClass.Have)))
            return false;
        // 'in a note', 'its full support', 'dismissed the demand'
        if (verb && !noun && at > 1 && triggers.All(IsUninflectedStatement) && (pieces[at - 1].Is(WordClass.Determiner) && pieces[at - 2].Is(WordClass.Preposition) || IsObject(pieces, at)))
            return false;
        return verb && (!noun || IsFronted(pieces, at) || !LooksNominal(pieces, at));
    }

    private static bool IsUninflectedStatement(TriggerSense trigger) => trigger.Frame.Kind == EventKind.Statement
        && (trigger.Form & (InflectionForm.Present | InflectionForm.Past | InflectionForm.Participle | InflectionForm.Gerund)) == 0;

    // Behind a determiner or possessor, an adjective between them or not, and a verb before that.
    private static bool IsObject(IReadOnlyList<Piece> pieces, int at)
    {
        var first = at - 1;
        if (pieces[first].IsPlain && pieces[first].IsWord)
            first--;
        return first > 0 && pieces[first].Is(WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Possessive) && !pieces[first].Is(WordClass.PluralPronoun)
            && (pieces[first - 1].IsVerb || pieces[first - 1].Is(WordClass.Verb | WordClass.LightVerb | WordClass.Preposition | WordClass.Of));
    }

    /// <summary>'lawatan itu ia tunda', 'menteri yang Jokowi temui': who acts stands right before the stem.</summary>
    public static bool HasAgentBefore(IReadOnlyList<Piece> pieces, int at) => at > 0
        && (pieces[at - 1].Is(WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.FirstPerson) || at > 1 && pieces[at - 1].Phrase is { CanAct: true } && pieces[at - 2].Is(WordClass.Relative));

    /// <summary>A determiner, possessor, number or adjective before it shows a noun.</summary>
    public static bool LooksNominal(IReadOnlyList<Piece> pieces, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - LongestModifier; i--)
        {
            var piece = pieces[i];
            // 'a planned visit'
            if (piece.Is(WordClass.Plan | WordClass.Wish | WordClass.Possible) && i > 0 && pieces[i - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.PossessivePronoun))
                return true;
            // ', and talks on trade were paused'
            if (piece.Is(WordClass.Coordinator) && i == at - 1 && pieces[at].Triggers.Where(t => t.IsVerb).All(t => t.Form == InflectionForm.Present))
                return HasOwnVerb(pieces, at);
            // 'Postponed: visit of the minister'
            if (piece.Is(WordClass.Break))
                return i == at - 1 && at + 1 < pieces.Count && pieces[at + 1].Is(WordClass.Preposition | WordClass.Of);
            if (piece.Is(WordClass.Infinitive | WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.Plan | WordClass.Possible))
                return false;
            if (piece.Is(WordClass.Determiner | WordClass.Possessive | WordClass.PossessivePronoun | WordClass.Preposition | WordClass.Of | WordClass.Agent | WordClass.Negation))
                return true;
            if (piece.Phrase is { } phrase)
                return phrase.Actors.All(actor => actor.IsAttributive) || phrase.Actors.Count == 1 && IsBaseOnly(pieces[at]);
            // 'An attempt foundered: talks between the two sides'
            if (piece.Is(WordClass.Break))
                break;
            // 'suspended high-level talks': behind a verb stands its object.
            if (!piece.IsPlain && !piece.Is(WordClass.Epithet | WordClass.Adverb | WordClass.Joint | WordClass.Video | WordClass.Phone) && piece.Date is null)
                return piece.Is(WordClass.LightVerb | WordClass.Verb) || piece.IsVerb;
        }

        return at == 0 || !pieces[at].Triggers.Any(t => t.IsVerb && (t.Form & (InflectionForm.Past | InflectionForm.Gerund)) != 0);
    }

    // 'Meeting in Rabat on Monday, the ministers agreed': no verb before the comma, and who does it behind it.
    private static bool IsFronted(IReadOnlyList<Piece> pieces, int at)
    {
        if (at > 0 || !pieces[at].Triggers.Any(t => t.IsVerb && t.Form.HasFlag(InflectionForm.Gerund)) || pieces.Count < 2 || !(pieces[1].Is(WordClass.Locative) || pieces[1].Date is not null))
            return false;
        for (var i = 1; i + 1 < pieces.Count && !pieces[i].IsVerb && !pieces[i].Is(WordClass.Be | WordClass.Have | WordClass.Verb | WordClass.LightVerb | WordClass.Break); i++)
        {
            if (pieces[i].Is(WordClass.Comma))
                return pieces[i + 1].Phrase is { CanAct: true } || pieces[i + 1].Is(WordClass.PluralPronoun);
        }

        return false;
    }

    // An auxiliary follows in the clause before anybody who could be its subject.
    private static bool HasOwnVerb(IReadOnlyList<Piece> pieces, int at)
    {
        for (var i = at + 1; i < pieces.Count && i <= at + LongestSubject; i++)
        {
            if (pieces[i].Is(WordClass.Be | WordClass.Have))
                return true;
            if (pieces[i].IsVerb || pieces[i].Is(WordClass.Comma | WordClass.Break | WordClass.Relative | WordClass.Complementizer | WordClass.Subordinator))
                return false;
        }

        return false;
    }

    // 'gave the minister lunch': a base form agrees with no single subject.
    private static bool IsBaseOnly(Piece piece) => piece.Triggers.Where(t => t.IsVerb).All(t => (t.Form & (InflectionForm.Present | InflectionForm.Past | InflectionForm.Participle | InflectionForm.Gerund)) == 0)
        && piece.Triggers.Any(t => t.Form.HasFlag(InflectionForm.Singular));

    public static bool IsPassive(IReadOnlyList<Piece> pieces, int at, InflectionForm form)
    {
        if ((form & (InflectionForm.Passive | InflectionForm.Stem)) != 0)
            return true;
        if (!form.HasFlag(InflectionForm.Participle))
            return false;
        for (var i = at - 1; i >= 0; i--)
        {
            if (pieces[i].Is(WordClass.Be))
                return true;
            if (pieces[i].Is(WordClass.Have))
                return false;
            if (!pieces[i].Is(WordClass.Adverb | WordClass.Negation | WordClass.Plan | WordClass.PastPlan | WordClass.Possible | WordClass.Habit) && pieces[i].Date is null)
                break;
            if (pieces[i].Word.EndsWith(" be", StringComparison.Ordinal))
                return true;
        }

        if (at + 1 < pieces.Count && pieces[at + 1].Is(WordClass.Agent))
            return true;
        // 'had planned to come': a participle that is no other word than the base is passive only behind a 'be'.
        return (form & (InflectionForm.Past | InflectionForm.Base)) == 0;
    }
}
