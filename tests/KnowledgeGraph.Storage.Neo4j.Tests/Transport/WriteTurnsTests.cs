using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

public sealed class WriteTurnsTests
{
    private static readonly byte[] _body = "{\"statement\":1}"u8.ToArray();

    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_is_sent_but_for_its_last_byte_while_the_first_runs()
    {
        using var turns = new WriteTurns();
        var first = new TaskCompletionSource<int>();
        var running = turns.RunAsync(_ => first.Task, Cancellation);
        using var sent = new MemoryStream();
        var waiting = turns.RunAsync(turn => SendAsync(turn, sent), Cancellation);

        await UntilAsync(() => sent.Length == _body.Length - 1);
        waiting.IsCompleted.ShouldBeFalse();
        first.SetResult(1);

        (await running).ShouldBe(1);
        (await waiting).ShouldBe(_body.Length);
        sent.ToArray().ShouldBe(_body);
    }

    [Fact]
    public async Task A_write_that_is_given_up_or_fails_keeps_nobody_from_its_turn()
    {
        using var turns = new WriteTurns();
        var first = new TaskCompletionSource<int>();
        var running = turns.RunAsync(_ => first.Task, Cancellation);
        using var giveUp = new CancellationTokenSource();
        var given = turns.RunAsync(async turn => { await turn; return 0; }, giveUp.Token);

        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => given);
        first.SetException(new IOException("gone"));
        await Should.ThrowAsync<IOException>(() => running);

        (await turns.RunAsync(async turn => { await turn; return 3; }, Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task Who_waits_longer_than_a_server_would_keep_the_connection_sends_the_rest()
    {
        using var sent = new MemoryStream();
        var sending = SendAsync(new TaskCompletionSource().Task, sent);
        await UntilAsync(() => sent.Length == _body.Length - 1);

        _clock.Advance(TimeSpan.FromSeconds(11));

        (await sending).ShouldBe(_body.Length);
    }

    private async Task<int> SendAsync(Task turn, MemoryStream sent)
    {
        using var content = new TurnContent(_body, turn, _clock);
        await content.CopyToAsync(sent, Cancellation);
        return (int)sent.Length;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
            await Task.Delay(5, Cancellation);
    }
}
