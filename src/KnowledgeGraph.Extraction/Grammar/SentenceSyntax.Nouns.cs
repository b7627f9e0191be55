namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Companions of nouns, and prepositions.</summary>
internal sealed partial class SentenceSyntax
{
    /// <summary>Whose the noun is: <c>Xi's visit</c>, <c>his visit</c>, or behind it where the language puts possessors there.</summary>
    public int Possessor(int noun)
    {
        if (pieces[noun].Clitic is not null)
            return noun;
        for (var i = noun - 1; i >= 0 && i >= noun - LongestModifier; i--)
        {
            if (pieces[i].Is(WordClass.PossessivePronoun))
                return i;
            if (pieces[i].Is(WordClass.Possessive))
                return i > 0 && pieces[i - 1].Phrase is not null ? i - 1 : None;
            if (!IsModifier(i))
                break;
        }

        return possessorFollows ? PossessorBehind(noun) : None;
    }

    /// <summary>Whose an infinitive's noun is: 'Ghana's decision to call off the talks', 'keputusan Ghana untuk menunda'.</summary>
    public int Decider(int verb)
    {
        if (verb < 2 || !pieces[verb - 1].Is(WordClass.Infinitive | WordClass.Purpose | WordClass.Preposition) || pieces[verb - 2].IsVerb)
            return None;
        if (pieces[verb - 2].Phrase is null)
            return Possessor(verb - 2);
        return possessorFollows && verb > 2 && pieces[verb - 3].IsPlain && pieces[verb - 3].IsWord ? verb - 2 : None;
    }

    private int PossessorBehind(int noun)
    {
        for (var i = noun + 1; i < pieces.Count && i <= noun + 4; i++)
        {
            if (pieces[i].Phrase is { } phrase && (phrase.CanAct || phrase.Actors.All(actor => actor.Kind == Actors.ActorKind.Party)) || pieces[i].Is(WordClass.PossessivePronoun | Pronoun))
                return i;
            if (!pieces[i].IsPlain && pieces[i].Date?.Kind != Dates.DateExpressionKind.Duration)
                return None;
        }

        return None;
    }

    /// <summary>Where modifiers stand behind their noun, a bare party behind an unknown noun only describes it: 'kapal Rusia'.</summary>
    public bool IsDescribing(int i)
    {
        if (!possessorFollows || i == 0 || pieces[i].Phrase is not { } phrase || phrase.Actors.Any(actor => actor.Kind != Actors.ActorKind.Party))
            return false;
        var before = pieces[i - 1];
        return (before.IsPlain || before is { Class: WordClass.OtherWorld, Phrase: null, Triggers.Count: 0 }) && before.IsWord
            || i == 1 && before.Phrase is { } name && name.End - name.First == 1 && name.Actors[0] is { Kind: Actors.ActorKind.Person, Person: { Party: null, Known: null } };
    }

    // The noun whose bare possessor the phrase behind it is.
    private int HeadOf(int i)
    {
        if (!possessorFollows || pieces[i].Phrase is null)
            return i;
        var head = i - 1;
        while (head > 0 && head > i - 3 && (pieces[head].IsPlain && pieces[head].IsWord || pieces[head].Date?.Kind == Dates.DateExpressionKind.Duration))
            head--;
        return head >= 0 && pieces[head].Triggers.Count > 0 && !pieces[head].IsVerb ? head : i;
    }

    // Adjectives behind their noun.
    private bool IsPostmodifier(int i)
    {
        if (!possessorFollows)
            return false;
        for (var j = i; j > i - 3 && j > 0; j--)
        {
            if (!pieces[j].IsPlain || !pieces[j].IsWord)
                return false;
            if (IsNominal(j - 1))
                return true;
        }

        return false;
    }

    /// <summary>A party as adjective, in a compound or as a bare noun at the event noun.</summary>
    public int Modifier(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - LongestModifier; i--)
        {
            if (pieces[i].Phrase is { } phrase)
                return IsAttributive(i) || phrase.Actors.All(a => a.Kind == Actors.ActorKind.Party) && i == noun - 1 ? i : None;
            if (!IsModifier(i))
                return None;
        }

        return None;
    }

    /// <summary>The verb that has no meaning but the noun's, or the verb before a preposition that ties the noun to it.</summary>
    public int LightSubject(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - LongestModifier - 1; i--)
        {
            var piece = pieces[i];
            if (piece.Is(WordClass.LightVerb))
                return Subject(i);
            if (piece.Is(WordClass.LightPreposition))
                return piece.Is(WordClass.Of) || OuterNoun(i) ? LightSubject(OuterIndex(i)) : BySubject(i);
            if (!IsModifier(i) && !piece.Is(WordClass.Determiner | WordClass.PossessivePronoun) && !IsAttributive(i) && !(piece.Phrase is not null && !IsPossessor(i)) && !piece.Is(WordClass.SingularPronoun))
                return None;
        }

        return None;
    }

    /// <summary>The noun phrase between a light verb and its noun: 'gave the minister lunch'.</summary>
    public int LightObject(int noun)
    {
        var bare = None;
        for (var i = noun - 1; i >= 0 && i >= noun - LongestModifier - 1; i--)
        {
            if (pieces[i].Is(WordClass.LightVerb))
                return bare;
            if (pieces[i].Phrase is not null && !IsAttributive(i) && !IsPossessor(i) || pieces[i].Is(Pronoun))
                bare = bare == None ? i : None;
            else if (!IsModifier(i))
                return None;
        }

        return None;
    }

    /// <summary>Whom the subject speaks to at the encounter that heads the sentence: 'over lunch the minister pressed him'.</summary>
    public int Companion(int noun)
    {
        if (GoverningPreposition(noun) is not (var preposition and >= 0) || !pieces[preposition].Is(WordClass.LightPreposition) || FirstNominal() < noun)
            return None;
        for (var i = noun + 1; i < pieces.Count && !pieces[i].Is(WordClass.Break); i++)
        {
            // 'mengatakan kepada X'
            if (pieces[i].IsVerb && i + 1 < pieces.Count && pieces[i + 1].Is(WordClass.Preposition) && !pieces[i + 1].Is(WordClass.Locative) && Complement(i + 1) == i + 2)
                return pieces[i + 2].Phrase is { } told && told.Actors.All(actor => actor.CanAct && actor.Kind != Actors.ActorKind.Party) ? i + 2 : None;
            if (pieces[i].IsVerb)
                return Object(i) is var companion and >= 0 && (pieces[companion].Phrase is null || pieces[companion].Phrase!.Actors.All(actor => actor.CanAct && actor.Kind != Actors.ActorKind.Party)) ? companion : None;
        }

        return None;
    }

    private int FirstNominal() => Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Phrase is { CanAct: true } || pieces[i].Is(Pronoun), pieces.Count);

    private bool OuterNoun(int preposition) => preposition > 0 && pieces[preposition - 1].Triggers.Count > 0 && !pieces[preposition - 1].IsVerb;

    private int OuterIndex(int preposition) => OuterNoun(preposition) ? preposition - 1 : preposition;

    private int BySubject(int preposition)
    {
        for (var i = preposition - 1; i >= 0; i--)
        {
            if (pieces[i].Is(WordClass.Break) || pieces[i].Quotation != pieces[preposition].Quotation)
                break;
            if (pieces[i].IsVerb || pieces[i].Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be))
                return Subject(i);
        }

        var bare = FirstBare(0, preposition);
        return bare >= 0 ? bare : Controller(0, preposition, 0);
    }

    /// <summary>What depends on the word at <paramref name="head"/> by one of the prepositions, behind it in its clause.</summary>
    public IEnumerable<int> Prepositional(int head, IReadOnlySet<string> prepositions, bool events)
    {
        // 'With Samoa's prime minister she had conferred'
        if (head > 2 && pieces[head].IsVerb && pieces[0].Clause == pieces[head].Clause && pieces[0].Is(WordClass.Preposition) && !pieces[0].Is(WordClass.Locative)
            && prepositions.Contains(pieces[0].Word) && (events ? EventObject(0) : Complement(0)) is var fronted and >= 0 && fronted < head)
            yield return fronted;
        for (var i = head + 1; i < pieces.Count; i++)
        {
            if (EndsReach(i, head))
                yield break;
            // 'a visit at the invitation of Rabuka' is none of Rabuka's.
            if (pieces[i].Is(WordClass.Of) && i > head + 1 && pieces[i - 1].IsPlain)
                continue;
            if (!prepositions.Contains(pieces[i].Word) || !pieces[i].Is(WordClass.Preposition | WordClass.Of | WordClass.Agent))
                continue;
            if ((events ? EventObject(i) : Complement(i)) is var filler and >= 0)
                yield return filler;
        }
    }

    /// <summary>Who acts in a passive: behind it, with the agent's preposition or none where the language has none.</summary>
    public int Agent(int verb)
    {
        if (IsStem(verb))
            return verb - 1;
        if (pieces[verb].Clitic is not null)
            return verb;
        for (var i = verb + 1; i < pieces.Count && !EndsReach(i, verb); i++)
        {
            if (pieces[i].Is(WordClass.Agent))
                return Complement(i);
            if (i == verb + 1 && pieces[verb].Triggers.Any(t => t.Form.HasFlag(InflectionForm.Passive)) && pieces[i].Phrase is not null && !IsAttributive(i))
                return i;
        }

        return None;
    }

    /// <summary>The noun phrase, pronoun or event noun that a preposition governs.</summary>
    public int Complement(int preposition)
    {
        var fallback = None;
        for (var i = preposition + 1; i < pieces.Count && i <= preposition + LongestPrepositionalPhrase; i++)
        {
            var piece = pieces[i];
            if (piece.Is(Pronoun) || piece.Is(WordClass.CountryNoun | WordClass.CapitalNoun) && piece.Phrase is null)
                return i;
            if (piece.Phrase is not null && !IsPossessor(i))
            {
                if (!IsAttributive(i))
                    return i;
                fallback = i;
            }

            if (piece.Is(WordClass.Comma | WordClass.Break | WordClass.Relative | WordClass.Subordinator | WordClass.Coordinator)
                || piece.Is(WordClass.Preposition) || pieces[i].IsVerb || piece.Triggers.Count > 0)
                break;
        }

        return fallback;
    }

    private bool EndsReach(int i, int head)
    {
        var piece = pieces[i];
        if (piece.Quotation != pieces[head].Quotation)
            return true;
        // 'the meeting that he was to hold with Duterte'
        if (IsBoundary(i))
            return !(piece.Is(WordClass.Relative) && i - head <= 2 && !pieces[head].IsVerb);
        if (piece.Is(WordClass.Comma) && i + 1 < pieces.Count && (pieces[i + 1].IsVerb || pieces[i + 1].Is(WordClass.Verb | WordClass.LightVerb)))
            return true;
        if (piece.Is(WordClass.Comma))
            return i + 1 >= pieces.Count || !(pieces[i + 1].Date is not null || pieces[i + 1].Is(WordClass.Preposition) || i > 0 && pieces[i - 1].Date is not null);
        return pieces[i].IsVerb || piece.Is(WordClass.Verb) && !piece.Is(WordClass.LightVerb) || piece.Is(WordClass.Coordinator) && i + 1 < pieces.Count && (pieces[i + 1].IsVerb || pieces[i + 1].Is(WordClass.Verb | WordClass.LightVerb | WordClass.Adverb));
    }

    private bool IsModifier(int i) => pieces[i].IsPlain || pieces[i].Is(WordClass.Epithet | WordClass.Adverb)
        || pieces[i].Date is not null || pieces[i].Is(WordClass.Determiner) || IsAttributive(i);
}
