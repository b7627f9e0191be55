using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>The change log: in order, without gaps, each change once.</summary>
public abstract class EventFeedSpecification : SpecificationOfStore
{
    private const int Writers = 8;
    private const int CommitsOfAWriter = 25;

    [Fact]
    public async Task An_empty_log_is_at_position_0_and_holds_nothing()
    {
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
        (await Store.Feed.ReadAsync(0, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_holds_the_event_as_it_was_after_its_commit()
    {
        var article = ArticleBuilder.Article("a").Build();
        var planned = await Store.AddAsync(EventBuilder.Visit().Is(EventStatus.Planned), article);
        var occurred = EventBuilder.Visit().Event((EventBuilder.Visit().Mention(article), article));
        var change = TestCommits.Change(ChangeKind.StatusChanged, occurred, EventStatus.Planned, new EventId("earlier"));

        await Store.CommitAsync(TestCommits.Of([], [occurred]) with { Changes = [change] });
        var changes = await Store.Feed.ReadAsync(0, 10, Cancellation);

        changes.Select(c => (c.Sequence, c.Change)).ShouldBe([(1, ChangeKind.Created), (2, ChangeKind.StatusChanged)]);
        changes[0].Event.ShouldBe(planned);
        changes[1].Event.ShouldBe(occurred);
        changes[1].PreviousStatus.ShouldBe(EventStatus.Planned);
        changes[1].PreviousIds.ShouldBe([new EventId("earlier")]);
    }

    [Fact]
    public async Task Reading_goes_on_behind_a_position_and_stops_at_the_maximum()
    {
        for (var i = 0; i < 5; i++)
            await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{i}").Build());

        (await Store.Feed.ReadAsync(1, 2, Cancellation)).Select(c => c.Sequence).ShouldBe([2, 3]);
        (await Store.Feed.ReadAsync(5, 2, Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public async Task A_position_that_the_log_never_had_is_refused(long position)
    {
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());

        var exception = await Should.ThrowAsync<StorageException>(() => Store.Feed.ReadAsync(position, 1, Cancellation));

        exception.Fault.ShouldBe(StorageFault.InvalidCursor);
    }

    [Fact]
    public async Task Following_gives_what_was_and_then_each_change_as_it_comes()
    {
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        await using var follower = Store.Feed.FollowAsync(0, Cancellation).GetAsyncEnumerator(Cancellation);
        (await follower.MoveNextAsync()).ShouldBeTrue();
        follower.Current.Sequence.ShouldBe(1);

        var next = follower.MoveNextAsync().AsTask();
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build());

        (await next.WaitAsync(TimeSpan.FromSeconds(5), Cancellation)).ShouldBeTrue();
        follower.Current.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task Following_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await using var follower = Store.Feed.FollowAsync(0, cancelled.Token).GetAsyncEnumerator(cancelled.Token);
        var next = follower.MoveNextAsync().AsTask();

        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => next.WaitAsync(TimeSpan.FromSeconds(5), Cancellation));
    }

    [Fact]
    public async Task Of_eight_writers_no_change_is_missing_twice_or_late()
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var polled = PollAsync(Writers * CommitsOfAWriter, done.Token);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer), Cancellation)));
        done.CancelAfter(TimeSpan.FromSeconds(20));

        // A reader that moves on by the last number it saw would miss a number that is given earlier but shows later.
        (await polled).ShouldBe(Enumerable.Range(1, Writers * CommitsOfAWriter).Select(n => (long)n));
    }

    [Fact]
    public async Task A_list_holds_all_that_its_position_says()
    {
        const int commits = 8;
        const int size = 60;
        var writing = Task.Run(() => WriteManyAsync(commits, size), Cancellation);
        var pages = new List<EventPage>();
        while (!writing.IsCompleted)
            pages.Add(await PageAsync());
        await writing;

        // Who subscribes from there would never hear of an event that the list left out.
        pages.ShouldAllBe(page => page.Page.Items.Count >= page.Position);
        while ((await PageAsync()).Position != commits * size)
            await Task.Delay(20, Cancellation);

        Task<EventPage> PageAsync() => Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(First: PageRequest.MaxSize), Cancellation);
    }

    private async Task WriteManyAsync(int commits, int size)
    {
        await using var another = await OpenAgainAsync();
        for (var i = 0; i < commits; i++)
        {
            var articles = Enumerable.Range(0, size).Select(n => ArticleBuilder.Article($"{i}-{n}").Build()).ToList();
            var mentions = articles.ConvertAll(article => EventBuilder.Visit().Mention(article));
            var commit = TestCommits.Of(
                [.. articles.Zip(mentions, (article, mention) => new ArticleWrite(article, [mention], 0))],
                [.. articles.Zip(mentions, (article, mention) => EventBuilder.Visit().Event((mention, article)))]);
            (await (another ?? Store).CommitAsync(commit)).Committed.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Instants_of_the_log_never_go_back()
    {
        for (var i = 0; i < 4; i++)
            await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{i}").Build());

        var instants = (await Store.Feed.ReadAsync(0, 10, Cancellation)).Select(c => c.RecordedAt).ToList();

        instants.ShouldBe(instants.Order());
    }

    /// <summary>The store as another process would have it; null when one process can't stand in for several.</summary>
    protected virtual Task<StoreUnderTest?> OpenAgainAsync() => Task.FromResult<StoreUnderTest?>(null);

    private async Task WriteAsync(int writer)
    {
        await using var another = await OpenAgainAsync();
        for (var i = 0; i < CommitsOfAWriter; i++)
            await (another ?? Store).AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"{writer}-{i}").Build());
    }

    private async Task<List<long>> PollAsync(int expected, CancellationToken cancellationToken)
    {
        var seen = new List<long>();
        while (seen.Count < expected && !cancellationToken.IsCancellationRequested)
        {
            var changes = await Store.Feed.ReadAsync(seen.LastOrDefault(), 7, Cancellation);
            seen.AddRange(changes.Select(change => change.Sequence));
        }

        return seen;
    }
}
