using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Ingest.Judgements;

/// <summary>Finds the judgements that say the contrary of a new one.</summary>
internal static class Opposition
{
    /// <param name="binding">Those that bind.</param>
    /// <returns>By time of recording; none: it can stand.</returns>
    public static IReadOnlyList<Judgement> To(Judgement judgement, IReadOnlyList<Judgement> binding) => judgement.Verdict switch
    {
        Verdict.Same => Parting([.. binding, judgement], binding),
        Verdict.Different => Joining(judgement, binding),
        Verdict.Wrong => [.. Common(judgement, binding).Where(other => other.Verdict is Verdict.Confirmed or Verdict.Corrected)],
        Verdict.Corrected => [.. Common(judgement, binding).Where(other => other.Verdict == Verdict.Wrong || IsOther(judgement.Correction!, other.Correction))],
        _ => [.. Common(judgement, binding).Where(other => other.Verdict == Verdict.Wrong)],
    };

    // With what would be one then, some DIFFERENT no longer holds: it and all that join its sides stand against it.
    private static List<Judgement> Parting(IReadOnlyList<Judgement> joining, IReadOnlyList<Judgement> binding)
    {
        var chains = new Chains(joining);
        return [.. binding.Where(other => other.Verdict == Verdict.Different && chains.Bind(other))];
    }

    private static IReadOnlyList<Judgement> Joining(Judgement judgement, IReadOnlyList<Judgement> binding)
    {
        var chains = new Chains(binding);
        return chains.Bind(judgement) ? [.. binding.Where(other => other.Verdict == Verdict.Same && chains.Touch(other, judgement))] : [];
    }

    private static IEnumerable<Judgement> Common(Judgement judgement, IEnumerable<Judgement> binding)
    {
        var mentions = judgement.Mentions.ToHashSet();
        return binding.Where(other => other.Mentions.Any(mentions.Contains));
    }

    private static bool IsOther(Correction one, Correction? other) => other is not null
        && (IsOther(one.Kind, other.Kind) || IsOther(one.Status, other.Status) || IsOther(one.Date, other.Date) || IsOther(one.Parties, other.Parties));

    private static bool IsOther<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);
}
