using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Who was spoken of, the latest sentence first, in a sentence the subject first.</summary>
internal sealed class SalienceList
{
    private const int LongestMemory = 12;

    private readonly List<IReadOnlyList<Actor>> _sentences = [];
    private IReadOnlyList<Actor> _pair = [];

    public IEnumerable<Actor> Latest => Enumerable.Reverse(_sentences).SelectMany(sentence => sentence);

    /// <summary>The two or more who were coordinated or met last.</summary>
    public IReadOnlyList<Actor> Pair => _pair;

    public void Add(IReadOnlyList<Actor> sentence)
    {
        if (sentence.Count == 0)
            return;
        _sentences.Add(sentence);
        if (_sentences.Count > LongestMemory)
            _sentences.RemoveAt(0);
    }

    public void SetPair(IReadOnlyList<Actor> actors)
    {
        if (actors.Select(actor => actor.Party).Distinct().Count() > 1)
            _pair = actors;
    }

    public Actor? Person(Func<Actor, bool> fits) => Latest.FirstOrDefault(actor => actor.Kind == ActorKind.Person && fits(actor));

    public PartyCode? Country(Func<PartyCode, bool> fits) => Latest
        .Select(actor => actor.Country ?? actor.OwnParty)
        .FirstOrDefault(country => country is { } code && fits(code));
}
