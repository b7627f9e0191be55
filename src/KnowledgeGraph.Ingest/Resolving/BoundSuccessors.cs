using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Judgements follow the mentions that they bind: what takes the place of one is bound as it was.</summary>
internal static class BoundSuccessors
{
    /// <returns>The judgements that bind more by <paramref name="written"/>, with that.</returns>
    public static IReadOnlyList<Judgement> Of(IEnumerable<Mention> written, IReadOnlyList<Judgement> judgements)
    {
        if (judgements.Count == 0)
            return [];
        var successors = written.Where(mention => mention.Replaces is not null).ToLookup(mention => mention.Replaces!.Value, mention => mention.Id);
        return successors.Count == 0 ? [] : [.. judgements
            .Select(judgement => (Before: judgement, After: judgement with { Groups = [.. judgement.Groups.Select(group => Grown(group, successors))] }))
            .Where(pair => pair.Before != pair.After).Select(pair => pair.After)];
    }

    private static ValueList<MentionId> Grown(ValueList<MentionId> group, ILookup<MentionId, MentionId> successors) =>
        [.. group.Concat(group.SelectMany(mention => successors[mention])).Distinct()];
}
