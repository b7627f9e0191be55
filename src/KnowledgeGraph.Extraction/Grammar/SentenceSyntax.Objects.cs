namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>What stands behind a verb.</summary>
internal sealed partial class SentenceSyntax
{
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
            if (piece.Triggers.Count > 0 && !pieces[i].IsVerb || piece.Is(Pronoun))
                return i;
            if (piece.Is(WordClass.Preposition) || piece.Is(WordClass.Be))
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
