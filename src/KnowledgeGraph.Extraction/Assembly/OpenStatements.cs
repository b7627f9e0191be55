using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'She called the step puzzling': of a statement that names nobody, what was told just before tells whom it is about.</summary>
internal static class OpenStatements
{
    private const int Reach = 3;

    public static void Lend(IReadOnlyList<Draft> statements, IReadOnlyList<Draft> encounters)
    {
        var told = encounters.Concat(statements).OrderBy(draft => draft.Candidate.TriggerSpan.Start).ToList();
        foreach (var statement in statements.Where(statement => statement.Targets.Count == 0 && statement.Parties.Count == 1))
        {
            var speaker = statement.Parties.First();
            foreach (var other in told.Where(other => other != statement && statement.Sentence - other.Sentence is >= 0 and <= Reach).OrderBy(other => statement.Sentence - other.Sentence).ThenByDescending(other => other.Candidate.TriggerSpan.Start))
            {
                var meant = Meant(other, speaker);
                if (meant.Count == 0)
                    continue;
                statement.Lend(meant);
                break;
            }
        }
    }

    // Whoever speaks of an encounter speaks of the others in it; who was spoken to answers; else it is about the same.
    private static List<PartyCode> Meant(Draft told, PartyCode speaker)
    {
        if (told.Kind != EventKind.Statement)
            return [.. told.Parties.Where(party => party != speaker)];
        if (told.Parties.Contains(speaker))
            return told.AreTargetsLent ? [] : [.. told.Targets];
        return told.Targets.Contains(speaker) ? [.. told.Parties] : [.. told.Targets];
    }
}
