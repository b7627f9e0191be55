using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>The city that words point at: 'there' and 'in that city' the one told last, 'here' where the article was written, in a list of events the one at the head of an entry.</summary>
internal sealed class Scene
{
    private const int Head = 3;

    private readonly int _first;
    private Place? _last;
    private Place? _heading;
    private Place? _venue;
    private int _paragraph = -1;

    public Scene(ArticleZones zones, TokenizedText text, LexiconHits hits)
    {
        var origin = zones.Zones.FirstOrDefault(zone => zone.Kind == ZoneKind.Origin);
        Written = origin is null ? null : City(origin, text, hits);
        _first = origin is null ? -1 : zones.Raising.Count(zone => zone.Span.Start < origin.Span.Start);
    }

    /// <summary>The city where the article says that it was written.</summary>
    public Place? Written { get; }

    public void Enter(SentenceContext sentence)
    {
        if (sentence.Sentence.Paragraph != _paragraph)
            _heading = sentence.Sentence.Paragraph == _first ? Written : null;
        _paragraph = sentence.Sentence.Paragraph;
        _heading = Heading(sentence) is { Place: { } city } ? new(city.Country, city.Name) : _heading;
    }

    /// <summary>Gives what has no city of its own the one that its words point at.</summary>
    /// <param name="isDiary">Days stand above the entries: then a city at the head of one is where it takes place, not where it was written.</param>
    public void Settle(SentenceContext sentence, Candidate candidate, bool isDiary)
    {
        if (candidate.Frame.Kind == EventKind.Statement || candidate.Place?.City is not null)
            return;
        if ((Pointed(sentence, candidate) ?? Beside(sentence, candidate) ?? (isDiary && candidate.Frame.Kind != EventKind.Cancellation ? _heading : null)) is not { } city || candidate.Place is { } told && told.Country != city.Country
            || candidate.Frame.Kind == EventKind.Visit && candidate[SlotRole.Host].Any(host => (host.Country ?? host.OwnParty) is { } country && country != city.Country))
            return;
        candidate.Place = city;
    }

    /// <summary>Keeps the city that the sentence told last, else where its visit goes; and where there were talks.</summary>
    public void Leave(SentenceContext sentence, IReadOnlyList<Candidate> found)
    {
        _last = CityBefore(sentence, sentence.Pieces.Count)
            ?? (found.Where(visit => visit is { Frame.Kind: EventKind.Visit, Veto: null }).SelectMany(visit => visit[SlotRole.Host]).Select(host => host.Place).LastOrDefault(city => city is not null) is { } city ? new(city.Country, city.Name) : _last);
        _venue = found.LastOrDefault(talks => talks is { Frame.Kind: EventKind.Meeting, TriggerSense.IsVerb: false, Place.City: not null })?.Place ?? _venue;
    }

    // 'On the sidelines of the summit': where the one told last was held.
    private Place? Beside(SentenceContext sentence, Candidate candidate) => candidate is { Frame.Kind: EventKind.Meeting, Place: null } && Enumerable.Range(0, sentence.Pieces.Count).Any(i => i != candidate.Trigger && BareEncounters.IsNamed(sentence, i)
        && sentence.Pieces[sentence.Syntax.GoverningPreposition(i)].Is(WordClass.Locative | WordClass.Contrast)) ? _venue : null;

    private Place? Pointed(SentenceContext sentence, Candidate candidate)
    {
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Quotation >= 0 || !(piece.Is(WordClass.Here) || piece.Is(WordClass.CountryNoun) && piece.Is(WordClass.Definite))
                || i >= Head && piece.Clause != sentence.Pieces[candidate.Trigger].Clause || i > candidate.Trigger && Enumerable.Range(candidate.Trigger + 1, i - candidate.Trigger - 1).Any(j => sentence.Pieces[j].IsVerb))
                continue;
            return piece.Is(WordClass.Here) ? Written : CityBefore(sentence, i) ?? _last;
        }

        return null;
    }

    // A city behind a preposition or one that is travelled to; not a government that is called by it.
    private static Place? CityBefore(SentenceContext sentence, int end)
    {
        for (var i = Math.Min(end, sentence.Pieces.Count) - 1; i > 0; i--)
        {
            if (sentence.Pieces[i] is { Quotation: < 0, Phrase.Actors: [.., { Place: { } city }] } && IsDestination(sentence, i))
                return new(city.Country, city.Name);
        }

        return null;
    }

    // 'In Cairo', 'to Cairo', 'visited Cairo', but not 'from Cairo', 'the siege of Gaza'.
    private static bool IsDestination(SentenceContext sentence, int i) => sentence.Pieces[i - 1].Triggers.Any(trigger => trigger.Frame.Kind == EventKind.Visit)
        || sentence.Syntax.GoverningPreposition(i) is var preposition and >= 0 && !sentence.Pieces[preposition].Is(WordClass.Of);

    /// <summary>'Dili: …', '- DILI - …' at the head of an entry.</summary>
    public static Actor? Heading(SentenceContext sentence)
    {
        var first = sentence.Pieces.Count > 0 && !sentence.Pieces[0].IsWord ? 1 : 0;
        return first + 2 < sentence.Pieces.Count && sentence.Pieces[first].Phrase is { Actors: [{ Country: not null } place] } && sentence.Pieces[first + 1].Is(WordClass.Break) ? place : null;
    }

    private static Place? City(Zone origin, TokenizedText text, LexiconHits hits)
    {
        for (var at = text.IndexAt(origin.Span.Start); at < text.Tokens.Count && text.Tokens[at].Start < origin.Span.End; at++)
        {
            if (hits.TryAt(Layer.Name, at, out var hit) && hit.Entry.First<PlaceSense>() is { } sense)
                return new(sense.Place.Country, sense.Place.Name);
        }

        return null;
    }
}
