namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Tokens <paramref name="First"/> to before <paramref name="End"/> name one actor or several that are coordinated.</summary>
internal sealed record NounPhrase(int First, int End, IReadOnlyList<Actor> Actors)
{
    public bool IsPlace => Actors.All(actor => actor.Country is not null);

    public bool CanAct => Actors.Any(actor => actor.CanAct);
}
