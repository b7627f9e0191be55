using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>All of a store goes into another one, and nothing changes by it.</summary>
public abstract class ArchiveSpecification : SpecificationOfStore
{
    private readonly int _seed = Random.Shared.Next();

    private string Seed => $"The store is that of seed {_seed}.";

    [Fact]
    public async Task A_store_that_was_filled_from_an_archive_writes_the_same_archive()
    {
        await new RandomHistory(_seed).TellAsync(Store, 40);
        var archive = await ExportAsync();
        var canonical = await CanonicalAsync();

        await ReopenEmptyAsync();
        await ImportAsync(archive);

        (await ExportAsync()).ShouldBe(archive, Seed);
        (await CanonicalAsync()).ShouldBe(canonical, Seed);
        archive.ShouldContain("supersededAt");
        canonical.ShouldNotContain("recordedAt");
        canonical.ShouldNotContain("sequence");
    }

    [Fact]
    public async Task Ids_articles_and_the_log_answer_as_before()
    {
        var history = new RandomHistory(_seed);
        await history.TellAsync(Store, 40);
        var before = await StoreAnswers.OfHistoryAsync(Store, history);
        var archive = await ExportAsync();

        await ReopenEmptyAsync();
        await ImportAsync(archive);

        (await StoreAnswers.OfHistoryAsync(Store, history)).ShouldBe(before, Seed);
    }

    [Fact]
    public async Task Lists_and_cursors_are_those_of_the_store_that_was_exported()
    {
        await new RandomStore(_seed).FillAsync(Store, 80);
        var before = await StoreAnswers.ListsAsync(Store);
        var archive = await ExportAsync();

        await ReopenEmptyAsync();
        await ImportAsync(archive);

        (await StoreAnswers.ListsAsync(Store)).ShouldBe(before, Seed);
    }

    [Fact]
    public async Task A_history_goes_on_after_an_import_and_a_reader_of_the_log_misses_nothing()
    {
        var history = new RandomHistory(_seed);
        await history.TellAsync(Store, 20);
        var position = await Store.Feed.PositionAsync(Cancellation);
        var archive = await ExportAsync();

        await ReopenEmptyAsync();
        await ImportAsync(archive);
        await history.TellAsync(Store, 20);

        var changes = await Store.Feed.ReadAsync(position, 1000, Cancellation);
        changes.ShouldNotBeEmpty(Seed);
        changes.Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, changes.Count).Select(i => position + i), Seed);
    }

    [Fact]
    public async Task What_was_computed_before_an_import_is_not_written_after_it()
    {
        var builder = EventBuilder.Visit();
        var article = ArticleBuilder.Article("a").Build();
        await Store.AddAsync(builder, article);
        var archive = await ExportAsync();
        var other = ArticleBuilder.Article("b").Build();
        var stale = TestCommits.Of([new(other, [builder.Mention(other)], 0)], []) with
        {
            Versions = Block.Of(builder.Account()).ToDictionary(block => block, _ => 0L),
        };

        await ReopenEmptyAsync();
        await ImportAsync(archive);

        (await Store.CommitAsync(stale)).Committed.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_an_empty_store_is_filled()
    {
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var archive = await ExportAsync();

        var refused = await Should.ThrowAsync<StorageException>(() => ImportAsync(archive));

        refused.Fault.ShouldBe(StorageFault.NotEmpty);
        refused.Message.ShouldContain("not empty");
        (await ExportAsync()).ShouldBe(archive);
    }

    [Theory]
    [InlineData("cut off")]
    [InlineData("a line is missing")]
    [InlineData("canonical")]
    [InlineData("of a newer program")]
    [InlineData("a broken line")]
    [InlineData("no archive")]
    [InlineData("of an unknown event")]
    public async Task An_archive_that_is_not_whole_leaves_the_store_empty(string fault)
    {
        await new RandomHistory(_seed).TellAsync(Store, 6);
        var archive = await ExportAsync();
        var lines = archive.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var canonical = await CanonicalAsync();
        var broken = fault switch
        {
            "cut off" => string.Join('\n', lines[..^1]),
            "a line is missing" => string.Join('\n', lines.Where((_, at) => at != lines.Count - 2)),
            "canonical" => canonical,
            "of a newer program" => archive.Replace("\"format\":1", "\"format\":99", StringComparison.Ordinal),
            "a broken line" => archive[..(archive.Length / 2)],
            "of an unknown event" => string.Join('\n', lines.Where(line => !line.StartsWith("{\"record\":\"event\"", StringComparison.Ordinal))),
            _ => "{}\n",
        };

        await ReopenEmptyAsync();
        (await Should.ThrowAsync<ArchiveException>(() => ImportAsync(broken))).Message.ShouldNotBeEmpty();

        (await Store.Articles.CountAsync(new(), Cancellation)).ShouldBe(0);
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Two_stores_that_were_told_the_same_at_different_times_are_canonically_the_same()
    {
        await TellUnpublishedAsync();
        var first = await CanonicalAsync();
        await ReopenEmptyAsync();
        // Time that passes between the two.
        await Task.Delay(5, Cancellation);

        await TellUnpublishedAsync();

        (await CanonicalAsync()).ShouldBe(first);
    }

    // The reports of an article without a publication are of when it was recorded.
    private async Task TellUnpublishedAsync()
    {
        var article = ArticleBuilder.Article("a").Published(null).Build();
        var mention = EventBuilder.Visit().Mention(article);
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], []));
        var stored = (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article;
        await Store.CommitAsync(TestCommits.Of([], [EventBuilder.Visit().Event((mention, stored))]));
    }

    private Task<string> ExportAsync() => ArchiveText.ExportAsync(Store);

    private Task<string> CanonicalAsync() => ArchiveText.CanonicalAsync(Store);

    private Task ImportAsync(string text) => ArchiveText.ImportAsync(Store, text);
}
