namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>What stands behind a verb.</summary>
internal sealed partial class SentenceSyntax
{
    private const int LongestLabel = 8;

    /// <summary>The noun phrase right behind the verb.</summary>
    public int Object(int verb)
    {
        if (pieces[verb].Clitic is not null)
            return verb;
        for (var i = verb + 1; i < pieces.Count && i <= verb + LongestModifier; i++)
        {
            var piece = pieces[i];
            if (piece.Quotation != pieces[verb].Quotation || IsBoundary(i) || piece.Is(WordClass.Preposition | WordClass.Of | WordClass.Agent | WordClass.Coordinator | WordClass.Comma | WordClass.Infinitive | WordClass.Verb | WordClass.Be))
                return None;
            if (piece.Is(Pronoun) || piece.Is(WordClass.CountryNoun | WordClass.CapitalNoun) && piece.Phrase is null)
                return i;
            if (piece.Phrase is not null && !IsAttributive(i) && !IsPossessor(i))
                return i;
            if (piece.Triggers.Count > 0 || possessorFollows && !piece.Is(Light) && piece.Date is null)
                return None;
        }

        return None;
    }

    /// <summary>The event noun that is the object of the verb: 'called off a planned visit'.</summary>
    public int EventObject(int verb)
    {
        for (var i = verb + 1; i < pieces.Count && i <= verb + LongestModifier + 2; i++)
        {
            var piece = pieces[i];
            if (piece.Quotation != pieces[verb].Quotation || IsBoundary(i) || piece.Is(WordClass.Comma | WordClass.Infinitive))
                return None;
            if (piece.Triggers.Count > 0 && !pieces[i].IsVerb || piece.Is(Pronoun) && !piece.Is(WordClass.PossessivePronoun))
                return i;
            if (piece.Is(WordClass.Preposition) || piece.Is(WordClass.Be))
                return None;
        }

        return None;
    }

    /// <summary>The event noun before what stands between commas: 'the visit of the minister, announced for this week, was put off'.</summary>
    public int EventAcross(int verb)
    {
        for (var i = verb - 1; i >= 0 && !pieces[i].Is(WordClass.Break | WordClass.QuoteMark); i--)
        {
            if (pieces[i].Clause != pieces[verb].Clause)
                continue;
            var isEvent = pieces[i].Triggers.Count > 0 && !pieces[i].IsVerb;
            if (isEvent && GoverningPreposition(i) < 0)
                return i;
            if (!isEvent && (pieces[i].IsVerb || pieces[i].Is(WordClass.Verb)) && !(i > 0 && pieces[i - 1].Is(WordClass.Comma | WordClass.Adverb)))
                return None;
        }

        return None;
    }

    /// <summary>The event noun that a label stands at: 'POSTPONED: the visit of the minister', 'Visit of the minister (cancelled)'.</summary>
    public int EventLabelled(int label)
    {
        var opens = label == 0 || pieces[label - 1].Is(WordClass.Break | WordClass.Bracket);
        if (opens && Enumerable.Range(label, pieces.Count - label).FirstOrDefault(i => pieces[i].Is(WordClass.Break), None) is var colon and >= 0
            && FirstEvent(Enumerable.Range(colon + 1, Math.Min(LongestLabel, pieces.Count - colon - 1))) is var behind and >= 0)
            return behind;
        var closes = label + 1 >= pieces.Count || pieces[label + 1].Is(WordClass.Break | WordClass.Bracket);
        return opens && closes && label > 0 ? FirstEvent(Enumerable.Range(0, label)) : None;
    }

    // The first event noun; none behind a verb.
    private int FirstEvent(IEnumerable<int> range)
    {
        foreach (var i in range)
        {
            if (pieces[i].Triggers.Count > 0 && !pieces[i].IsVerb)
                return i;
            if (pieces[i].IsVerb || pieces[i].Is(WordClass.Verb))
                return None;
        }

        return None;
    }

    /// <summary>The event noun that a verb behind its relative clause belongs to: 'the talks, which were to begin today, were put off'.</summary>
    public int EventBefore(int verb)
    {
        var relative = false;
        for (var i = verb - 1; i >= 0 && !pieces[i].Is(WordClass.Break | WordClass.QuoteMark) && pieces[i].Quotation == pieces[verb].Quotation; i--)
        {
            relative |= pieces[i].Is(WordClass.Relative);
            if (relative && pieces[i].Triggers.Count > 0 && !pieces[i].IsVerb && GoverningPreposition(i) < 0)
                return i;
        }

        return None;
    }
}
