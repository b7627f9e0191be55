using KnowledgeGraph.Storage.Specification.Reference;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What a store writes for speed says what its events and mentions say.</summary>
public abstract class InspectionSpecification : SpecificationOfStore
{
    private readonly int _seed = Random.Shared.Next();

    [Fact]
    public async Task An_empty_store_is_as_its_schema_says() => (await FindingsAsync()).ShouldBeEmpty();

    [Fact]
    public async Task After_a_history_of_changes_a_store_is_as_its_schema_says()
    {
        await new RandomHistory(_seed).TellAsync(Store, 60);

        (await FindingsAsync()).ShouldBeEmpty($"The store is that of seed {_seed}.");
    }

    /// <summary>What is wrong in the store, without what is only worth a change.</summary>
    protected async Task<IReadOnlyList<string>> FindingsAsync()
    {
        await Store.Feed.PositionAsync(Cancellation);
        var inspection = Store.Inspection ?? throw new InvalidOperationException("The store under test gives no inspection.");
        var findings = new List<string>();
        await foreach (var finding in inspection.InspectAsync(Cancellation))
        {
            finding.Remedy.ShouldNotBeEmpty();
            if (!finding.IsWarning)
                findings.Add(finding.Difference);
        }

        return findings;
    }
}
