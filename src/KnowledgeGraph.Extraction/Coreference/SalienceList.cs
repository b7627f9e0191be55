using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Who was spoken of, the latest sentence first, in a sentence the subject first.</summary>
internal sealed class SalienceList
{
    private const int LongestMemory = 12;
    private const int LongestPairMemory = 3;

    private const int TripReach = 6;
    private const int TopicReach = 6;
    private const int TopicLead = 2;

    private readonly Dictionary<ArticlePerson, int> _mentions = [];
    private readonly List<IReadOnlyList<Actor>> _sentences = [];
    private int _paragraph = -1;
    private int _inParagraph;
    private bool _isNewParagraph;
    private IReadOnlyList<Actor> _pair = [];
    private int _pairAge;
    private IReadOnlyList<Actor> _visitors = [];
    private PartyCode? _host;
    private int _tripAge;
    private int _tripParagraph = -1;

    public IEnumerable<Actor> Latest => Enumerable.Reverse(_sentences).SelectMany(sentence => sentence);

    /// <summary>The two or more who were coordinated or met last, or whom a later sentence names together.</summary>
    /// <param name="mayStandApart">Two whom different sentences of this paragraph name count too: they are nearer than two who met in an earlier paragraph.</param>
    /// <param name="fits">Who may be one of them.</param>
    public IReadOnlyList<Actor> Pair(bool partiesOnly, bool mayStandApart, Func<Actor, bool> fits)
    {
        var apart = mayStandApart && _pairAge >= _inParagraph ? OfParagraph([], fits) : null;
        for (var age = 0; age < Math.Min(LongestPairMemory, _sentences.Count); age++)
        {
            if (age == _inParagraph && apart is not null)
                return apart;
            if (age >= _pairAge && _pair.Count > 0)
                return _pair;
            if (Two([.. _sentences[^(age + 1)].Where(fits)], partiesOnly) is { } pair)
                return pair;
        }

        return apart ?? (_pair.Count > 0 ? _pair : Last(partiesOnly));
    }

    /// <summary>The two people of this paragraph and of what the sentence says so far; null: not exactly two.</summary>
    public IReadOnlyList<Actor>? OfParagraph(IReadOnlyList<Actor> here, Func<Actor, bool> fits) =>
        Two([.. _sentences.TakeLast(_inParagraph).SelectMany(sentence => sentence).Concat(here).Where(fits)], false);

    /// <summary>The two people of the last two sentences; null: not exactly two.</summary>
    public IReadOnlyList<Actor>? Recent() => (_sentences.Count > 0 ? Two(_sentences[^1], false) : null)
        ?? Two([.. Enumerable.Reverse(_sentences).Take(2).SelectMany(sentence => sentence)], false);

    // Who was spoken of in two sentences that follow each other.
    private IReadOnlyList<Actor> Last(bool partiesOnly) =>
        Two([.. Latest.Where(actor => actor.Kind == ActorKind.Person && actor.CanAct && actor.Party is not null).DistinctBy(actor => actor.Person).Take(2)], partiesOnly) ?? [];

    /// <summary>Two people, or parties, of different parties; null: there are not exactly two.</summary>
    public static IReadOnlyList<Actor>? Two(IReadOnlyList<Actor> actors, bool partiesOnly)
    {
        List<Actor> fitting = [.. actors.Where(actor => actor.Party is not null && (partiesOnly ? actor.CanAct || actor.IsAttributive : actor.Kind == ActorKind.Person && actor.CanAct))
            .DistinctBy(actor => partiesOnly ? (object?)actor.Party : actor.Person)];
        return fitting.Count == 2 && fitting[0].Party != fitting[1].Party ? fitting : null;
    }

    public void Enter(int paragraph)
    {
        _isNewParagraph = paragraph != _paragraph;
        _inParagraph = _isNewParagraph ? 0 : _inParagraph;
        _paragraph = paragraph;
        _tripAge++;
    }

    public void Add(IReadOnlyList<Actor> sentence)
    {
        foreach (var person in sentence.Select(actor => actor.Person).OfType<ArticlePerson>())
            _mentions[person] = _mentions.GetValueOrDefault(person) + 1;
        if (sentence.Count == 0)
            return;
        _sentences.Add(sentence);
        _inParagraph++;
        _pairAge++;
        if (_sentences.Count > LongestMemory)
            _sentences.RemoveAt(0);
    }

    /// <summary>Who is on the trip that was told of last.</summary>
    public IReadOnlyList<Actor> Visitors => IsOnTrip ? _visitors : [];

    /// <summary>Where the trip that was told of last leads.</summary>
    public PartyCode? Host => IsOnTrip ? _host : null;

    /// <summary>Keeps a trip of which the text says where it leads.</summary>
    public void SetTrip(IReadOnlyList<Actor> visitors, PartyCode? host)
    {
        if (host is not null)
            (_visitors, _host, _tripAge, _tripParagraph) = (visitors, host, 0, _paragraph);
    }

    // Another paragraph may tell another story: there somebody of the trip must be spoken of again.
    private bool IsOnTrip => _tripAge <= TripReach && (_tripParagraph == _paragraph
        || _sentences.TakeLast(_inParagraph).SelectMany(sentence => sentence).Any(actor => actor.Person is { } person && _visitors.Any(visitor => visitor.Person == person)));

    public void SetPair(IReadOnlyList<Actor> actors)
    {
        if (actors.Select(actor => actor.Party).Distinct().Count() > 1)
            (_pair, _pairAge) = (actors, 0);
    }

    /// <summary>Whom a pronoun means: at the head of a paragraph whom the article speaks of most, else who was spoken of last.</summary>
    public Actor? Meant(Func<Actor, bool> fits)
    {
        if (Person(fits) is not { } latest || !_isNewParagraph)
            return Person(fits);
        var topic = Enumerable.Reverse(_sentences).Take(TopicReach).SelectMany(sentence => sentence).Where(actor => actor.Kind == ActorKind.Person && fits(actor)).MaxBy(actor => _mentions[actor.Person!]);
        return topic is not null && _mentions[topic.Person!] >= TopicLead * _mentions[latest.Person!] ? topic : latest;
    }

    public Actor? Person(Func<Actor, bool> fits) => Latest.FirstOrDefault(actor => actor.Kind == ActorKind.Person && fits(actor));

    public PartyCode? Country(Func<PartyCode, bool> fits) => Enumerable.Reverse(_sentences).SelectMany(sentence => sentence.OrderBy(actor => actor.IsAttributive ? 1 : 0))
        .Select(actor => actor.Country ?? actor.OwnParty)
        .FirstOrDefault(country => country is { } code && fits(code));
}
