namespace KnowledgeGraph.Domain.Events;

/// <summary>The live mentions of a block whose dates overlap the days <see cref="From"/> to <see cref="To"/>, both included.</summary>
/// <remarks>A mention without a date stands at the day of its publication; one without either stands in every range. Null: no bound.</remarks>
public sealed record BlockRange(Block Block, DateOnly? From, DateOnly? To, BlockPart Part = BlockPart.All, BlockTraits Traits = default)
{
    /// <summary>Whether a mention of the block that says this is meant, whatever its days.</summary>
    public bool Means(DiplomaticEvent account) => Part.Holds(account) && Traits.Holds(account);
}
