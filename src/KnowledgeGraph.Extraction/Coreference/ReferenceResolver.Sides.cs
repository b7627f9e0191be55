using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>The sides of what is under way: the two spoken of, who is on the trip and who receives.</summary>
internal sealed partial class ReferenceResolver
{
    private IReadOnlyList<Actor> Pair(IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude, bool partiesOnly)
    {
        // 'He called on the president, and the two talked.'
        var here = before.SelectMany((piece, i) => piece.Phrase?.Actors.Select(Plainly)
            ?? (piece.Is(WordClass.SingularPronoun) && !piece.Is(WordClass.PossessivePronoun) && Singular([.. before.Take(i)], [], Sex(piece)) is { } person ? [person] : [])).ToList();
        bool Fits(Actor actor) => exclude.All(one => one.Party != actor.Party);
        here.RemoveAll(actor => !Fits(actor));
        var pair = SalienceList.Two(here, partiesOnly) ?? (here.Count > 0 && !partiesOnly ? salience.OfParagraph(here, Fits) : null) ?? salience.Pair(partiesOnly, !partiesOnly, Fits);
        pair = [.. pair.Where(actor => !exclude.Contains(actor))];
        return partiesOnly
            ? [.. pair.Where(actor => actor.Party is not null).DistinctBy(actor => actor.Party).Select(actor => actor.Kind == ActorKind.Person ? PartyOf(actor.Party!.Value) : actor)]
            : pair;
    }

    // 'The visitors sat down with the minister', 'gave the guests two hours'
    private IEnumerable<Actor> OfTrip(Actor actor, IReadOnlyList<Piece> before, IReadOnlyList<Actor> exclude)
    {
        var other = Related(actor, before, exclude);
        if (other.Party is not null)
            return [other];
        var parties = exclude.Select(one => one.Party).ToHashSet();
        if (actor.Relation == Relation.Guest)
            return salience.Visitors.Where(visitor => !parties.Contains(visitor.Party)).ToList() is { Count: > 0 } visitors ? visitors : [other];
        return salience.Host is { } host && !parties.Contains(host) ? [salience.Person(person => person.Party == host) ?? Official(PartyOf(host))] : [other];
    }
}
