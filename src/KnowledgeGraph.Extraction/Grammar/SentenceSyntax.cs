namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Finds subject, object and other companions of a word by order and words of grammar, without a tree.</summary>
internal sealed partial class SentenceSyntax(IReadOnlyList<Piece> pieces, bool possessorFollows)
{
    public const int None = -1;
    private const int LongestModifier = 5;
    private const int LongestPrepositionalPhrase = 6;
    private const int DeepestChain = 6;

    private const WordClass Pronoun = WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.ThingPronoun | WordClass.FirstPerson;
    private const WordClass Light = WordClass.Adverb | WordClass.Determiner | WordClass.Epithet | WordClass.Honorific | WordClass.Bracket | WordClass.Separator;

    private const WordClass Auxiliary = WordClass.Adverb | WordClass.Be | WordClass.Have | WordClass.Infinitive | WordClass.Plan | WordClass.PastPlan | WordClass.Purpose
        | WordClass.Veto | WordClass.Separator | WordClass.Bracket | WordClass.Phone | WordClass.Video | WordClass.Joint | WordClass.Epithet;

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The piece that does what the word at <paramref name="verb"/> says in the active voice; <see cref="None"/>: not told in the sentence.</summary>
    public int Subject(int verb, int depth = 0)
    {
        if (depth > DeepestChain)
            return None;
        var possessor = None;
        for (var i = IsStem(verb) ? verb - 2 : verb - 1; i >= 0; i--)
        {
            var piece = pieces[i];
            if (piece.Quotation != pieces[verb].Quotation || piece.Is(WordClass.QuoteMark))
                return None;
            if (IsBoundary(i))
                return AtBoundary(i, verb, depth);
            if (piece.Is(WordClass.Coordinator))
                return PreviousVerb(i) is var other and >= 0 && Subject(other, depth + 1) is var shared and >= 0 ? shared : FirstBare(0, i);
            // 'The secretary of state, Antony Blinken, praised': the comma closes an apposition that is part of the phrase.
            if (piece.Is(WordClass.Comma) && i > 0 && pieces[i - 1].Phrase is not null && pieces[i - 1].Word.Contains(',', StringComparison.Ordinal))
                continue;
            if (piece.Is(WordClass.Comma))
            {
                var open = OpeningComma(i);
                if (IsParticipial(verb, i) && (open <= 0 || OnlyDates(open, i)) || IsNext(verb, i))
                    return MainSubject(i, depth);
                if (open > 0)
                    i = open;
                continue;
            }

            if (piece.Is(WordClass.Vehicle) && Possessor(i) is var carried and >= 0)
                return carried;
            if (IsNominal(i) && IsDestination(i))
                return Subject(i - 1, depth + 1);
            // 'Perdana Menteri kami'
            if (possessorFollows && piece.Is(WordClass.FirstPerson) && i > 0 && (pieces[i - 1].Phrase is not null || pieces[i - 1].IsPlain && pieces[i - 1].IsWord))
                continue;
            if (IsNominal(i))
            {
                var head = HeadOf(i);
                if (GoverningPreposition(head) is not (var preposition and >= 0))
                    return IsAttributive(head) ? None : Named(head);
                // 'Dalam pertemuan Jokowi meminta': what is governed is the noun alone.
                possessor = head < i && possessor == None ? i : possessor;
                i = preposition;
                continue;
            }

            if (pieces[i].IsVerb || piece.Is(WordClass.Verb | WordClass.LightVerb))
                return Subject(i, depth + 1);
            if (piece.Date is not null || piece.Is(Auxiliary) || piece.Is(WordClass.Preposition) && i == verb - 1)
                continue;
            if (GoverningPreposition(i) is var governing and >= 0)
                i = governing;
            else if (!IsPostmodifier(i) && !piece.Is(WordClass.Determiner | WordClass.Possessive | WordClass.PossessivePronoun | WordClass.Preposition))
                return None;
        }

        // Nothing but auxiliaries before it: 'Having landed in Hanoi, Putin …'.
        return possessor >= 0 || pieces[verb].Quotation != pieces[0].Quotation || !IsNonfinite(verb) ? possessor : Behind(verb);
    }

    // Who acts stands right before it: 'lawatan itu ia tunda'.
    private bool IsStem(int verb) => pieces[verb].Triggers.Any(trigger => trigger.Form == InflectionForm.Stem);

    // 'The two foreign ministers, Vivian Balakrishnan of Singapore and S. Jaishankar of India, met'
    private int Named(int head) => head + 2 < pieces.Count && pieces[head].Phrase is { Actors: [{ IsPlural: true, Party: null }] } && pieces[head + 1].Is(WordClass.Comma)
        && pieces[head + 2].Phrase is { Actors.Count: > 1 } names && names.Actors.All(actor => actor.Kind == Actors.ActorKind.Person) ? head + 2 : head;

    /// <summary>A subject behind its verb: 'said Blinken'.</summary>
    public int SubjectBehind(int verb)
    {
        if (pieces[verb].Clitic is not null)
            return verb;
        for (var i = verb + 1; i < pieces.Count && i <= verb + 3; i++)
        {
            if (pieces[i].Phrase is not null && !IsAttributive(i) || pieces[i].Is(WordClass.SingularPronoun))
                return i;
            if (!pieces[i].Is(WordClass.Adverb | WordClass.Determiner) && pieces[i].Date is null)
                return None;
        }

        return None;
    }

    private bool IsBoundary(int i) => pieces[i].Phrase is null && pieces[i].Triggers.Count == 0
        && (pieces[i].Is(WordClass.Break | WordClass.Relative | WordClass.Complementizer) || OpensByDate(i)
            || pieces[i].Is(WordClass.Subordinator) && (i == 0 || pieces[i].Clause != pieces[i - 1].Clause || !pieces[i].Is(WordClass.Preposition)));

    // 'a day after visiting Kyiv'
    private bool OpensByDate(int i) => i > 0 && pieces[i].Date is { DatesWhatFollows: true } && pieces[i].Clause != pieces[i - 1].Clause;

    private int AtBoundary(int boundary, int verb, int depth)
    {
        var piece = pieces[boundary];
        if (piece.Is(WordClass.Relative) && boundary > 0 && pieces[boundary].Clause != pieces[boundary - 1].Clause && !IsComplement(boundary))
            return Antecedent(boundary);
        if (piece.Is(WordClass.Subordinator) || piece.Date is not null)
            return Controller(boundary, verb, depth);
        return None;
    }

    private bool IsComplement(int i) => pieces[i].Is(WordClass.Complementizer)
        && Enumerable.Range(Math.Max(0, i - 4), i - Math.Max(0, i - 4)).Any(j => pieces[j].IsVerb || pieces[j].Is(WordClass.Verb));

    private int Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0 && i >= relative - 3; i--)
        {
            if (IsNominal(i))
                return IsAttributive(i) ? None : HeadOf(i);
            if (!pieces[i].Is(WordClass.Comma | WordClass.Bracket) && pieces[i].Date is null)
                return None;
        }

        return None;
    }

    // Who does it in a clause without a subject: the main clause's subject, before it or, when it is fronted, behind its comma.
    private int Controller(int boundary, int verb, int depth)
    {
        var found = boundary > 0 ? MainSubject(boundary, depth) : None;
        if (found >= 0)
            return found;
        return Behind(verb);
    }

    private bool IsNonfinite(int verb) => verb == 0 || pieces[verb - 1].Is(WordClass.Have) || pieces[verb].Triggers.Any(t => t.Form.HasFlag(InflectionForm.Gerund) || t.Form == InflectionForm.Base || t.Form == InflectionForm.Passive);

    // The main clause's subject behind the comma of a fronted clause.
    public int Behind(int verb)
    {
        for (var i = verb + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Is(WordClass.Break | WordClass.QuoteMark))
                return None;
            if (pieces[i].Is(WordClass.Comma) && i + 1 < pieces.Count && FirstBare(i + 1, Math.Min(pieces.Count, i + 4)) is var bare and >= 0)
                return bare;
        }

        return None;
    }

    private int MainSubject(int before, int depth) =>
        PreviousVerb(before) is var verb and >= 0 && (Subject(verb, depth + 1) is var subject and >= 0 ? subject : SubjectBehind(verb)) is var found and >= 0 ? found : FirstBare(0, before);

    private int FirstBare(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (pieces[i].Quotation < 0 && IsNominal(i) && pieces[i].Triggers.Count == 0 && !IsAttributive(i) && !IsPossessor(i) && GoverningPreposition(i) < 0)
                return i;
        }

        return None;
    }

    // 'visited Kampala to meet': the place is not who meets.
    private bool IsDestination(int i) => i > 0 && pieces[i].Phrase is { IsPlace: true } && pieces[i - 1].IsVerb
        && pieces[i - 1].Triggers.Any(trigger => trigger.Frame.Kind == Domain.Events.EventKind.Visit);

    private int PreviousVerb(int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (pieces[i].Is(WordClass.Break) || pieces[i].Quotation != pieces[before].Quotation)
                return None;
            if (pieces[i].IsVerb || pieces[i].Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be | WordClass.Have))
                return i;
        }

        return None;
    }

    private bool OnlyDates(int open, int close) => Enumerable.Range(open + 1, close - open - 1).All(i => pieces[i].Date is not null || pieces[i].Is(WordClass.Preposition));

    // ', then flew home'
    private bool IsNext(int verb, int comma) => verb > comma + 1 && Enumerable.Range(comma + 1, verb - comma - 1).All(i => pieces[i].Is(WordClass.Adverb)) && PreviousVerb(comma) >= 0;

    private bool IsParticipial(int verb, int comma) => Enumerable.Range(comma + 1, verb - comma - 1).All(i => pieces[i].Is(WordClass.Adverb))
        && (pieces[verb].Triggers.Any(t => t.Form.HasFlag(InflectionForm.Gerund)) || pieces[verb].Is(WordClass.LightVerb | WordClass.Verb));

    // The comma that opens what the comma at 'close' closes: an apposition, a date, a relative clause behind a noun phrase.
    private int OpeningComma(int close)
    {
        for (var i = close - 1; i > 0; i--)
        {
            if (pieces[i].Is(WordClass.Break | WordClass.QuoteMark))
                return None;
            if (pieces[i].Is(WordClass.Comma) && pieces[i - 1].Phrase is not null)
                return i;
        }

        return None;
    }

    private bool IsNominal(int i) => pieces[i].Phrase is not null || pieces[i].Is(Pronoun) && !pieces[i].Is(WordClass.PossessivePronoun) || pieces[i].Triggers.Count > 0 && !pieces[i].IsVerb
        || pieces[i].Is(WordClass.CountryNoun) && !pieces[i].Is(WordClass.Here | WordClass.Adverb);

    private bool IsAttributive(int i) => pieces[i].Phrase is { } phrase && phrase.Actors.All(actor => actor.IsAttributive);

    private bool IsPossessor(int i) => i + 1 < pieces.Count && pieces[i + 1].Is(WordClass.Possessive);

    /// <summary>The preposition that the noun at <paramref name="at"/> depends on; <see cref="None"/>: it stands bare.</summary>
    public int GoverningPreposition(int at)
    {
        // Where the noun phrase begins, only its preposition can stand before it: 'in the evening the visitor' is two.
        var begun = IsWhole(at);
        for (var i = at - 1; i >= 0 && i >= at - LongestPrepositionalPhrase; i--)
        {
            var piece = pieces[i];
            if (piece.Is(WordClass.Preposition | WordClass.Of | WordClass.Agent) && piece.Phrase is null)
                return OpensClause(i) ? None : i;
            var passes = piece.IsPlain && !EndsPhrase(i) || piece.Is(WordClass.Determiner | WordClass.Epithet | WordClass.PossessivePronoun | WordClass.Possessive)
                || piece.Phrase is not null && (IsAttributive(i) || IsPossessor(i));
            if (!passes || begun && !piece.Is(WordClass.Epithet))
                return None;
            begun |= !possessorFollows && piece.Is(WordClass.Determiner | WordClass.PossessivePronoun);
        }

        return None;
    }

    private bool IsWhole(int i) => !possessorFollows && (pieces[i].Is(Pronoun)
        || pieces[i].Phrase is { } phrase && phrase.Actors[0] is var first && (first.Kind == Actors.ActorKind.Person || first.IsDefinite));

    private bool OpensClause(int i) => pieces[i].Is(WordClass.Subordinator) && pieces[i].Clause != (i == 0 ? 0 : pieces[i - 1].Clause);

    private bool EndsPhrase(int i) => pieces[i].Is(WordClass.Comma);
}
