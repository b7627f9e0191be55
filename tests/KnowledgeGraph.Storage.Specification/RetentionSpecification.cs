using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What a change log drops, and what its readers hear of that.</summary>
public abstract class RetentionSpecification : SpecificationOfStore
{
    private const int Kept = 3;
    private const int KeptDays = 30;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_latest_changes_are_kept_up_to_their_number()
    {
        await AddAsync(5);

        (await Store.Feed.ReadAsync(2, 10, Cancellation)).Select(change => change.Sequence).ShouldBe([3, 4, 5]);
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(5);
    }

    [Fact]
    public async Task A_change_that_became_too_old_goes_with_the_next_commit()
    {
        await AddAsync(2);
        _clock.Advance(TimeSpan.FromDays(KeptDays + 1));
        await AddAsync(1);

        (await Store.Feed.ReadAsync(2, 10, Cancellation)).Select(change => change.Sequence).ShouldBe([3]);
        await TooOldAsync(1);
    }

    [Fact]
    public async Task A_change_of_exactly_the_age_stays()
    {
        await AddAsync(1);
        _clock.Advance(TimeSpan.FromDays(KeptDays));
        await AddAsync(1);

        (await Store.Feed.ReadAsync(0, 10, Cancellation)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Who_comes_from_before_what_is_kept_hears_so_and_from_where_to_go_on(long position)
    {
        await AddAsync(5);

        (await TooOldAsync(position)).Message.ShouldContain("begins after 2");
        await using var follower = Store.Feed.FollowAsync(position, Cancellation).GetAsyncEnumerator(Cancellation);
        (await Should.ThrowAsync<StorageException>(async () => await follower.MoveNextAsync())).Fault.ShouldBe(StorageFault.CursorTooOld);
    }

    [Fact]
    public async Task Events_of_dropped_changes_stay()
    {
        await AddAsync(5);

        (await Store.Events.SummariseAsync(new(), Cancellation)).TotalCount.ShouldBe(5);
    }

    protected sealed override Task<StoreUnderTest> OpenAsync() => OpenAsync(new() { KeepChanges = Kept, KeepDays = KeptDays }, _clock);

    protected abstract Task<StoreUnderTest> OpenAsync(ChangeLogOptions log, TimeProvider clock);

    private async Task AddAsync(int count)
    {
        var position = await Store.Feed.PositionAsync(Cancellation);
        for (var i = 0; i < count; i++)
            await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{position + i}").Build());
    }

    private async Task<StorageException> TooOldAsync(long position)
    {
        var exception = await Should.ThrowAsync<StorageException>(() => Store.Feed.ReadAsync(position, 10, Cancellation));
        exception.Fault.ShouldBe(StorageFault.CursorTooOld);
        return exception;
    }
}
