using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Where something takes place: behind a locative preposition in its clause, or at the head of the sentence.</summary>
internal static class PlaceBinder
{
    private const int Head = 4;

    public static void Bind(SentenceContext sentence, Candidate candidate)
    {
        candidate.Place = Behind(sentence, candidate.Trigger) ?? AtHead(sentence, candidate.Trigger) ?? OfVerbBefore(sentence, candidate.Trigger);
    }

    /// <summary>The place told behind the piece at <paramref name="trigger"/> in its clause.</summary>
    public static Place? Behind(SentenceContext sentence, int trigger)
    {
        Place? country = null;
        var inTopic = false;
        for (var i = trigger + 1; i < sentence.Pieces.Count; i++)
        {
            if (!IsNear(sentence, trigger, i) || sentence.Pieces[i].Is(WordClass.Break) || IsOtherSubject(sentence, i))
                break;
            if (sentence.Pieces[i].IsVerb && !sentence.Pieces[i].Is(WordClass.LightVerb))
                break;
            if (!sentence.Pieces[i].Is(WordClass.Locative | WordClass.PlaceNoun))
            {
                inTopic |= sentence.Pieces[i].Is(WordClass.Preposition);
                continue;
            }

            // 'talks about the war in Ukraine'
            var place = After(sentence, i);
            if (place?.City is null && inTopic && sentence.Pieces[i - 1].IsPlain)
                continue;
            if (place?.City is not null)
                return place;
            country ??= place;
        }

        return country;
    }

    /// <summary>'A meeting that was to be held in Baku', 'talks due in Doha': where what is called off was planned for, behind its noun or behind the decision ('batal digelar di').</summary>
    public static Place? Planned(SentenceContext sentence, int noun, int decision)
    {
        var end = decision > noun ? decision : sentence.Pieces.Count;
        return PlannedBetween(sentence, noun + 1, end) ?? (decision > noun && sentence.IsCue(sentence.Pieces[decision].End - 1, WordClass.LightVerb | WordClass.Occurrence) && decision + 1 < sentence.Pieces.Count && sentence.Pieces[decision + 1].Is(WordClass.Locative) ? After(sentence, decision + 1) : null);
    }

    private static Place? PlannedBetween(SentenceContext sentence, int first, int end)
    {
        var isOpen = false;
        for (var i = first; i < Math.Min(end, sentence.Pieces.Count) && !sentence.Pieces[i].Is(WordClass.Break); i++)
        {
            var piece = sentence.Pieces[i];
            isOpen |= piece.Is(WordClass.Plan | WordClass.PastPlan);
            if (isOpen && piece.Quotation < 0 && (piece.Is(WordClass.Locative) || piece.Is(WordClass.Plan | WordClass.PastPlan) && sentence.IsCue(piece.End - 1, WordClass.Locative)) && After(sentence, i) is { } place)
                return place;
        }

        return null;
    }

    /// <summary>The country behind 'from' in the clause of a trip.</summary>
    public static PartyCode? From(SentenceContext sentence, int trigger)
    {
        for (var i = trigger + 1; i < sentence.Pieces.Count && sentence.Pieces[i].Clause == sentence.Pieces[trigger].Clause; i++)
        {
            if (sentence.Pieces[i].Is(WordClass.Of) && sentence.Pieces[i].Is(WordClass.Preposition) && sentence.Syntax.Complement(i) is var place and >= 0)
                return sentence.Pieces[place].Phrase?.Actors[0].Country;
        }

        return null;
    }

    // ', the ministry in Wellington said'
    private static bool IsOtherSubject(SentenceContext sentence, int i) => sentence.Pieces[i].Is(WordClass.Comma)
        && i + 1 < sentence.Pieces.Count && sentence.Pieces[i + 1].Phrase?.Actors[0].Kind is ActorKind.Body or ActorKind.Office or ActorKind.Group;

    // Its own clause, or the relative clause of the noun: 'talks that were to be held in Baghdad'.
    private static bool IsNear(SentenceContext sentence, int trigger, int i)
    {
        var clause = sentence.Clauses[sentence.Pieces[i].Clause];
        return clause.Number == sentence.Pieces[trigger].Clause
            || clause.Kind == Scope.ClauseKind.Relative && clause.Parent == sentence.Pieces[trigger].Clause && clause.Opener - trigger is > 0 and <= 5;
    }

    // At the head of its own clause, else of the sentence: 'while in Amman King Abdullah received'.
    private static Place? AtHead(SentenceContext sentence, int trigger)
    {
        var opener = sentence.Clauses[sentence.Pieces[trigger].Clause].Opener;
        return From(sentence, opener + 1, trigger) ?? (opener >= 0 ? From(sentence, 0, Math.Min(opener, trigger)) : null);
    }

    private static Place? From(SentenceContext sentence, int first, int end)
    {
        for (var (i, last) = (first, first + Head); i < Math.Min(last, end); i++)
        {
            if (sentence.Pieces[i].IsVerb)
                return null;
            if (sentence.Pieces[i].Is(WordClass.Locative) && sentence.Pieces[i].Quotation < 0 && After(sentence, i) is { } place)
                return place;
            // 'On 31 October, on the sidelines of the summit in Lima, …'
            if (sentence.Pieces[i].Date is not null || sentence.Pieces[i].Is(WordClass.Comma))
                last++;
        }

        return null;
    }

    // 'at Hotel Shangri-La, Jakarta': the name of a house, then its city.
    private static Place? BehindName(SentenceContext sentence, int name) => name + 2 < sentence.Pieces.Count && sentence.Pieces[name + 1].Is(WordClass.Comma)
        && sentence.Pieces[name].Phrase!.Actors is [{ Party: null }] && sentence.Pieces[name + 2].Phrase?.Actors[0].Place is { } city ? new(city.Country, city.Name) : null;

    // 'opens a fair in Yerevan and has lunch with her colleague': the place of the verb before, when the subject is the same.
    private static Place? OfVerbBefore(SentenceContext sentence, int trigger)
    {
        if (!sentence.Pieces[trigger].IsVerb)
            return null;
        var and = trigger - 1;
        while (and > 0 && sentence.Pieces[and].Phrase is null && !sentence.Pieces[and].Is(WordClass.Coordinator | WordClass.Comma | WordClass.Break) && trigger - and < Head)
            and--;
        if (and <= 0 || !sentence.Pieces[and].Is(WordClass.Coordinator) || sentence.Pieces[and].Clause != sentence.Pieces[trigger].Clause)
            return null;
        for (var i = and - 1; i > 0 && and - i <= 2 * Head && sentence.Pieces[i].Clause == sentence.Pieces[and].Clause; i--)
        {
            if (sentence.Pieces[i].Is(WordClass.Locative) && sentence.Pieces[i].Quotation < 0)
                return After(sentence, i) is { City: not null } place ? place : null;
            if (sentence.Pieces[i].IsVerb)
                return null;
        }

        return null;
    }

    /// <summary>The most exact place that the preposition governs: 'on the Indonesian island of Bali'.</summary>
    public static Place? After(SentenceContext sentence, int preposition)
    {
        Place? found = null;
        for (var i = preposition + 1; i < sentence.Pieces.Count && i <= preposition + 7; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Phrase is { } phrase && (i + 1 >= sentence.Pieces.Count || !sentence.Pieces[i + 1].Is(WordClass.Possessive)))
            {
                var actor = phrase.Actors[0];
                if ((actor.Place ?? actor.Seat) is { } city)
                    return new(city.Country, city.Name);
                if (actor.Kind == ActorKind.Person)
                    return found ?? BehindName(sentence, i);
                found ??= (actor.Country ?? actor.OwnParty) is { } country && !PartyCatalogue.Get(country).IsOrganisation ? new(country) : null;
            }

            if (piece.Is(WordClass.Break | WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator) || sentence.Pieces[i].IsVerb
                || piece.Is(WordClass.Preposition) && !piece.Is(WordClass.Of | WordClass.Locative) || piece.Is(WordClass.Comma) && found is not null)
                break;
        }

        return found;
    }
}
