using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>The state that 'the foreign minister' belongs to when no party stands at the office: where the sentence is, where the trip goes, where the article was written.</summary>
/// <param name="written">The city of the dateline.</param>
internal sealed class HomeCountry(ArticleZones zones, TokenizedText text, LexiconHits hits, PartyCode? publisher, Place? written)
{
    private const int Head = 4;
    private const int TripReach = 4;

    /// <summary>Where the article was written, or whose ministry wrote it.</summary>
    public PartyCode? Origin { get; } = publisher ?? written?.Country;

    /// <summary>Where the sentence is told to be, else where the article was written.</summary>
    public PartyCode? Here => _sentence ?? _heading ?? Origin;

    private PartyCode? _sentence;
    private PartyCode? _trip;
    private readonly List<PartyCode?> _lines = Lines(zones, text, hits);
    private PartyCode? _heading;
    private PartyCode? _topic;
    private int _paragraph = -1;

    public void Enter(SentenceContext sentence, Discourse discourse)
    {
        _sentence = null;
        _heading = sentence.Sentence.Paragraph == _paragraph ? _heading ?? Heading(sentence) : Heading(sentence);
        _heading = _lines[sentence.Sentence.Paragraph] ?? _heading;
        _topic = sentence.Previous is { } previous && previous.Sentence.Paragraph == sentence.Sentence.Paragraph ? Only(previous) : null;
        _paragraph = sentence.Sentence.Paragraph;
        _trip = Trip(discourse.Latest(EventKind.Visit, sentence.Number), sentence.Number)?[SlotRole.Host].Select(actor => actor.Country).FirstOrDefault(c => c is not null);
        for (var i = 0; i + 1 < Math.Min(Head, sentence.Pieces.Count); i++)
        {
            if ((sentence.Pieces[i].Is(WordClass.Locative) || i == 0 && IsFrom(sentence)) && sentence.Syntax.Complement(i) is var place and >= 0)
                _sentence ??= sentence.Pieces[place].Phrase?.Actors[0].Country;
        }
    }

    /// <summary>What follows in the sentence is told of where this visit goes.</summary>
    public void Travel(Candidate candidate)
    {
        if (candidate.Frame.Kind == EventKind.Visit)
            _trip = candidate[SlotRole.Host].Select(host => host.Country).FirstOrDefault(country => country is not null) ?? _trip;
    }

    /// <summary>Gives an office holder or body without a party the state of the place, when nobody else in the event acts for it.</summary>
    public Actor Inherit(Actor actor, Candidate candidate)
    {
        if (actor.Party is not null || actor.Person is null && !IsUnnamed(actor))
            return actor;
        var others = candidate.Slots.Where(slot => slot.Key != SlotRole.Host)
            .SelectMany(slot => slot.Value).Where(other => other != actor).Select(other => other.Party).ToHashSet();
        // 'State Secretary Ingrid Tveit returned to Oslo'
        if (actor.Person is { } returning && candidate.Frame.Homeward && candidate[SlotRole.Host].Select(host => host.Country).FirstOrDefault(c => c is not null) is { } homeland)
        {
            (returning.Party, returning.Source) = (homeland, PartySource.Inherited);
            return actor;
        }

        if (actor.Person is { Office: null } unknown && candidate.Frame.Kind == EventKind.Visit && candidate[SlotRole.Host].Count > 0 && candidate.Departure is { } from && candidate[SlotRole.Host].All(host => host.Country != from))
        {
            (unknown.Party, unknown.Source) = (from, PartySource.Inherited);
            return actor;
        }

        var own = candidate.Frame.Kind == EventKind.Visit ? candidate[SlotRole.Host].Select(host => host.Country).ToHashSet() : [];
        foreach (var country in actor.Person is null && candidate.Frame.Kind == EventKind.Statement ? [_sentence, _heading, actor.IsDefinite ? Origin : null] : Places(candidate, actor))
        {
            if (country is null || others.Contains(country) || own.Contains(country))
                continue;
            if (actor.Person is not { } person)
                return actor with { OwnParty = country, Source = PartySource.Inherited };
            (person.Party, person.Source) = (country, PartySource.Inherited);
            return actor;
        }

        return actor;
    }

    // Whoever is met in an official way on a trip acts for the country of the trip, office or not.
    private IEnumerable<PartyCode?> Places(Candidate candidate, Actor actor)
    {
        if (actor.Person is { Office: null })
            return candidate.Frame.Kind == EventKind.Meeting && candidate.Frame.NeedsOffice ? [candidate.Place?.Country, _trip] : [];
        return _heading is null ? [publisher, _sentence, candidate.Place?.Country, _topic, _trip, Origin] : [_sentence, candidate.Place?.Country, _heading, _trip];
    }

    // 'The Omani go-betweens are not idle.'
    private static PartyCode? Only(SentenceContext sentence) => sentence.Pieces.Where(piece => piece.Phrase is not null && piece.Quotation < 0)
        .SelectMany(piece => piece.Phrase!.Actors).Select(actor => actor.Party ?? actor.Country).OfType<PartyCode>().Distinct().Take(2).ToList() is [var only] ? only : null;

    // 'From Male, the minister flew to Colombo'
    private static bool IsFrom(SentenceContext sentence) => sentence.Pieces.Count > 2 && sentence.Pieces[0].Is(WordClass.Preposition | WordClass.Of) && sentence.Pieces[1].Phrase is { IsPlace: true } && sentence.Pieces[2].Is(WordClass.Comma);

    // 'ZIMBABWE' above the paragraphs of a digest.
    private static List<PartyCode?> Lines(ArticleZones zones, TokenizedText text, LexiconHits hits) => zones.UnderHeadings(
        zone => zone.Kind == ZoneKind.Subheading,
        zone => hits.TryAt(Layer.Name, text.IndexAt(zone.Span.Start), out var hit) && hit.End >= text.IndexAt(zone.Span.End)
            ? hit.Entry.First<PartySense>()?.Party ?? hit.Entry.First<PlaceSense>()?.Place.Country : (PartyCode?)null);

    // 'In Paris a spokeswoman for the foreign ministry said'
    private static bool IsUnnamed(Actor actor) => actor is { Party: null, Kind: ActorKind.Office or ActorKind.Body, IsPlural: false, CanAct: true };

    private static Candidate? Trip(Candidate? visit, int sentence) => visit is not null && sentence - visit.Sentence <= TripReach ? visit : null;

    // 'Tbilisi.' at the head of an entry of a list.
    private static PartyCode? Heading(SentenceContext sentence) =>
        Scene.Heading(sentence) is { } entry ? entry.Country
            : sentence.Pieces.Count <= 3 && sentence.Pieces.Select(piece => piece.Phrase).OfType<NounPhrase>().ToList() is [{ Actors: [{ Place: { } place }] }] ? place.Country : null;
}
