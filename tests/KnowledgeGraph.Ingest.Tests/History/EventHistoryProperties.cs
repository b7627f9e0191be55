using FsCheck.Xunit;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Tests.History;

public sealed class EventHistoryProperties
{
    private const int Steps = 6;

    private sealed record Moment(
        DateTimeOffset At, EventFilter Filter, EventOrder Order, IReadOnlyList<string> Answer, IReadOnlyCollection<EventId> Alive, IReadOnlyList<string> Ids);

    // Few cases: each runs on a real file. An instant is asked again after all that came later, so it tells what a store would that never had that.
    [Property(MaxTest = 8)]
    public bool An_instant_answers_as_the_store_did_then(int seed) => RunAsync(seed).GetAwaiter().GetResult();

    private static async Task<bool> RunAsync(int seed)
    {
        var clock = new SteppingClock();
        await using var store = new PipelineOnStore(clock: clock);
        var program = new RandomProgram(seed);
        var moments = new List<Moment>();
        for (var step = 0; step < Steps; step++)
        {
            clock.Step();
            await store.IngestAsync(program.Next());
            clock.Step();
            await program.JudgeAsync(store);
            for (var i = 0; i < 4; i++)
                moments.Add(await MomentAsync(store, clock.GetUtcNow(), program.Filter(), program.Order()));
        }

        foreach (var moment in moments)
        {
            var then = await store.History.AsOfAsync(moment.At, CancellationToken.None);
            (await Answers.OfAsync(then, then, moment.Filter, moment.Order)).ShouldBe(moment.Answer, $"seed {seed}");
            (await Answers.OfIdsAsync(then, moment.Alive)).ShouldBe(moment.Ids, $"seed {seed}");
        }

        return true;
    }

    private static async Task<Moment> MomentAsync(PipelineOnStore store, DateTimeOffset at, EventFilter filter, EventOrder order)
    {
        List<EventId> alive = [.. (await store.AllAsync()).SelectMany(e => e.Aliases.Append(e.Id))];
        return new(
            at, filter, order, await Answers.OfAsync(store.Events, store.Statistics, filter, order), alive, await Answers.OfIdsAsync(store.Events, alive));
    }
}
