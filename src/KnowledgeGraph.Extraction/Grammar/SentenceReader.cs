using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Cuts a sentence into pieces: dates first, then noun phrases, triggers and words of grammar.</summary>
internal sealed class SentenceReader(
    TokenizedText text, LexiconHits hits, PhraseTokens tokens, PhraseMatcher phrases, PhraseReader reader, Func<TextSpan, int> quotationOf, WordShapes shapes)
{
    private const int LongestGap = 16;

    public List<Piece> Read(int first, int end, IReadOnlyList<DateExpression> dates)
    {
        var pieces = new List<Piece>();
        var nextDate = 0;
        var at = first;
        while (at < end)
        {
            while (nextDate < dates.Count && dates[nextDate].First < at)
                nextDate++;
            var limit = nextDate < dates.Count ? Math.Min(dates[nextDate].First, end) : end;
            var piece = at == limit ? Make(at, dates[nextDate].End, date: dates[nextDate]) : Next(at, limit, at == first);
            pieces.Add(piece);
            at = piece.End;
        }

        pieces = Coordination.Join(pieces, text);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Triggers.Count == 0)
                continue;
            if (pieces[i].Triggers.Any(trigger => trigger.Form == InflectionForm.Stem))
                pieces[i].Triggers = Stems(pieces, i);
            pieces[i].IsVerb = Verbs.IsVerb(pieces, i);
            if (pieces[i].IsVerb)
                continue;
            pieces[i].Class &= ~(WordClass.Verb | WordClass.LightVerb);
            // 'took notes': a noun that opens nothing.
            if (pieces[i].Triggers.All(trigger => trigger.IsVerb))
                pieces[i].Triggers = [];
        }

        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            // 'rang both Kallas and Szijjarto': a determiner alone stands for nobody.
            if (pieces[i].Is(WordClass.Determiner) && pieces[i].Is(WordClass.PluralPronoun) && !IsPredicate(pieces[i + 1]))
                pieces[i].Class &= ~WordClass.PluralPronoun;
            if (IsPersonByNation(pieces[i], pieces[i + 1]))
                pieces[i] = ByNation(pieces[i]);
        }

        return pieces;
    }

    // 'the Brazilian took his seat', 'the Americans and South Koreans shelved'
    private static bool IsPersonByNation(Piece piece, Piece next) => piece.Phrase is { Actors: [{ IsAttributive: true, IsDefinite: true, Form: PartyForm.Adjective or PartyForm.Inhabitant }, ..] actors } && actors.All(actor => actor.IsAttributive)
        && IsPredicate(next);

    private static bool IsPredicate(Piece piece) => piece.IsVerb || piece.Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be | WordClass.Have | WordClass.Plan);

    private static Piece ByNation(Piece piece) => new()
    {
        First = piece.First, End = piece.End, Word = piece.Word, Class = piece.Class, Quotation = piece.Quotation,
        Phrase = piece.Phrase! with { Actors = [.. piece.Phrase.Actors.Select(actor => actor with { Kind = ActorKind.Group, Form = PartyForm.Name, IsPlural = piece.Phrase.Actors.Count > 1 })] },
    };

    private Piece Next(int at, int limit, bool startsSentence)
    {
        var phrase = MayStartPhrase(at) ? reader.Read(phrases.Match(tokens, at, limit), startsSentence) : null;
        if (phrase is null && tokens.Sense<PlaceSense>(Layer.Name, at) is not null && reader.Place(at) is { } place)
            phrase = new(at, tokens.HitEnd(Layer.Name, at), [place]);
        var trigger = hits.TryAt(Layer.Trigger, at, out var triggerHit) && triggerHit.End <= limit && !IsPartOfName(triggerHit, startsSentence) && !IsPartOfCompound(triggerHit) ? triggerHit : default;
        var opened = trigger.Entry is null ? null : Opened(trigger, limit);
        // 'stays in Morocco' is no 'stays in Paris instead'.
        if (opened is { Count: 0 })
            (trigger, opened) = hits.TryShorter(at, out var shorter) ? (shorter, Opened(shorter, limit)) : (default, []);
        var cue = hits.TryAt(Layer.Cue, at, out var cueHit) && cueHit.End <= limit && !IsNameOfMonth(cueHit, startsSentence) ? cueHit : default;
        // ', visiting Riga,': no attribute of a place.
        if (phrase is { IsPlace: true } && opened is { Count: > 0 } && opened.TrueForAll(sense => sense.Form == InflectionForm.Gerund))
            phrase = null;
        if (phrase is not null && IsJourney(phrase))
            phrase = null;
        // 'will host talks': no guest's host.
        if (phrase is not null && phrase.End == at + 1 && trigger.Length > 0 && at > 0 && tokens.IsCue(at - 1, WordClass.Plan | WordClass.Infinitive | WordClass.Possible))
            phrase = null;
        if (phrase is not null && phrase.End - at >= Math.Max(trigger.Length, cue.Length))
            return Make(at, phrase.End, phrase: phrase);
        // 'talks hosted by', but 'was hosted by'
        var isPassive = trigger.Length > 0 && cue.Length > trigger.Length && (cue.Entry.Class & WordClass.Preposition) != 0 && at > 0 && tokens.IsCue(at - 1, WordClass.Be);
        if (cue.Length > trigger.Length && !isPassive)
            return Make(at, cue.End, cue: cue);
        if (trigger.Length > 0)
            return Make(at, trigger.End, cue: cue.Length == trigger.Length ? cue : default, trigger: trigger, triggers: opened);
        return cue.Length > 0 ? Make(at, cue.End, cue: cue) : Make(at, at + 1);
    }

    // 'postponed a mission to India': who goes there isn't told.
    private bool IsJourney(NounPhrase phrase) => phrase.End < text.Tokens.Count && tokens.IsCue(phrase.End, WordClass.Preposition) && tokens.IsCue(phrase.End, WordClass.Infinitive)
        && phrase.Actors is [{ Kind: ActorKind.Group, OwnParty: null, Owner: null }]
        && Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(at => hits.TryAt(Layer.Trigger, at, out var hit) && hit.End == phrase.End && hit.Entry.Senses.OfType<TriggerSense>().Any(sense => !sense.IsVerb && sense.Frame.Kind == EventKind.Visit));

    // What a spelling opens here: by its words behind a gap where they stand, else by itself.
    private List<TriggerSense> Opened(Hit trigger, int nextDate)
    {
        var senses = trigger.Entry.Senses.OfType<TriggerSense>().ToList();
        if (senses.TrueForAll(sense => sense.Tail is null))
            return senses;
        var tailed = senses.Where(sense => sense.Tail is { } tail && Follows(trigger.End, tail, nextDate)).ToList();
        return tailed.Exists(sense => !sense.Frame.StandsBeside) ? tailed : [.. tailed, .. senses.Where(sense => sense.Tail is null)];
    }

    private bool Follows(int behind, IReadOnlyList<string> tail, int nextDate)
    {
        for (var at = behind; at + tail.Count <= Math.Min(text.Tokens.Count, behind + LongestGap) && text.Tokens[at - 1].Form is not ("." or "!" or "?" or ";" or ":" or "\"" or "”"); at++)
        {
            var matched = 0;
            while (matched < tail.Count && (tail[matched] == "*" || text.Tokens[at + matched].Form == tail[matched]))
                matched++;
            if (matched == tail.Count)
                return true;
            // 'flew to the capital in a helicopter': there is no gap for whom it flew in.
            if (at == behind && behind + 1 != nextDate && tokens.IsCue(behind, WordClass.Preposition) && !tokens.IsCue(behind, WordClass.Agent))
                return false;
        }

        return false;
    }

    private static List<TriggerSense> Stems(List<Piece> pieces, int at)
    {
        var isPassive = Verbs.HasAgentBefore(pieces, at);
        return [.. pieces[at].Triggers.Where(trigger => trigger.Form == InflectionForm.Stem == isPassive)];
    }

    // 'State House': a verb has no capital inside a sentence.
    private bool IsPartOfName(Hit trigger, bool startsSentence) => !startsSentence && trigger.Length == 1 && text.Tokens[trigger.First].Case == CaseShape.Capitalised
        && text.Tokens[trigger.First - 1].Kind == TokenKind.Word && trigger.Entry.Senses.OfType<TriggerSense>().All(sense => sense.IsVerb);

    // 'the coffee-house', 'the swearing-in'
    private bool IsPartOfCompound(Hit trigger) => trigger.End + 1 < text.Tokens.Count && text.Tokens[trigger.End] is { Form: "-", SpaceBefore: false } && text.Tokens[trigger.End + 1] is { IsWord: true, SpaceBefore: false };

    // 'from May to June': a word that vetoes has no capital inside a sentence.
    private bool IsNameOfMonth(Hit cue, bool startsSentence) => !startsSentence && cue.Length == 1
        && (cue.Entry.Class & WordClass.Veto) != 0 && text.Tokens[cue.First].Case == CaseShape.Capitalised;

    private bool MayStartPhrase(int at) => text.Tokens[at].IsWord
        && (text.Tokens[at].HasCapital || hits.TryAt(Layer.Name, at, out _) || hits.TryAt(Layer.Office, at, out _)
            || tokens.IsCue(at, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Honorific | WordClass.Epithet | WordClass.CapitalNoun | WordClass.NameParticle));

    private Piece Make(int first, int end, NounPhrase? phrase = null, DateExpression? date = null, Hit cue = default, Hit trigger = default, List<TriggerSense>? triggers = null) => new()
    {
        First = first,
        End = end,
        Word = end == first + 1 ? text.Tokens[first].Form : string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.Tokens[i].Form)),
        Class = cue.Entry?.Class ?? Guess(first, end, phrase, date, trigger),
        Phrase = phrase,
        Date = date,
        Triggers = triggers ?? [],
        Clitic = trigger.Entry is null ? cue.Clitic : trigger.Clitic,
        Quotation = quotationOf(text.SpanOf(first, end)),
    };

    private WordClass Guess(int first, int end, NounPhrase? phrase, DateExpression? date, Hit trigger)
    {
        var token = text.Tokens[first];
        var isVerb = end == first + 1 && phrase is null && date is null && trigger.Entry is null && token is { IsWord: true, Case: CaseShape.Lower, Form.Length: > 6 }
            && shapes.VerbBeginnings.Any(beginning => token.Form.StartsWith(beginning, StringComparison.Ordinal));
        return isVerb ? WordClass.Verb : Punctuation(first, end, phrase, date);
    }

    private WordClass Punctuation(int first, int end, NounPhrase? phrase, DateExpression? date)
    {
        var token = text.Tokens[first];
        if (end == first + 1 && token is { IsWord: true, HasCapital: false } && phrase is null && date is null && shapes.IsAdverb(token.Form))
            return WordClass.Adverb;
        if (end > first + 1 || phrase is not null || date is not null || token.Kind != TokenKind.Punctuation)
            return WordClass.None;
        return token.Form[0] switch
        {
            ',' or '،' or '、' or '，' => WordClass.Comma,
            ';' or ':' or '—' or '.' or '!' or '?' => WordClass.Break,
            '-' or '–' => token.SpaceBefore || token.Form.Length > 1 ? WordClass.Break : WordClass.None,
            '"' or '“' or '”' or '«' or '»' or '„' => WordClass.QuoteMark,
            '(' or ')' or '[' or ']' => WordClass.Bracket,
            _ => WordClass.None,
        };
    }
}
