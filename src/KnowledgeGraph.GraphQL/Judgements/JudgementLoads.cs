using GraphQL;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Judgements;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Judgements;

/// <summary>The judgements that one answer shows, read once. One instance an operation or event.</summary>
internal sealed class JudgementLoads(IJudgementPipeline judgements)
{
    private readonly Lock _lock = new();
    private Task<IReadOnlyList<StandingJudgement>>? _all;

    /// <summary>All of them, newest first.</summary>
    public static Task<IReadOnlyList<StandingJudgement>> AllAsync(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<JudgementLoads>().AllAsync(context.CancellationToken);

    private Task<IReadOnlyList<StandingJudgement>> AllAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return _all ??= judgements.ListAsync(cancellationToken);
    }
}
