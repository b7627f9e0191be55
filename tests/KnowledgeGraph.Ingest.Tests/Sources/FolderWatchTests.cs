using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Sources;

public sealed class FolderWatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-watch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_read_once_when_it_no_longer_grows_and_again_when_it_changed()
    {
        var watch = new FolderWatch(_folder, new());
        var file = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(file, "Half", TestContext.Current.CancellationToken);

        (await CountAsync(watch)).ShouldBe(0);
        await File.AppendAllTextAsync(file, " and whole", TestContext.Current.CancellationToken);
        (await CountAsync(watch)).ShouldBe(0);
        (await CountAsync(watch)).ShouldBe(1);
        (await CountAsync(watch)).ShouldBe(0);
        await File.AppendAllTextAsync(file, ", corrected", TestContext.Current.CancellationToken);
        (await CountAsync(watch)).ShouldBe(0);
        (await CountAsync(watch)).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_tried_again()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "A privileged user may read every file.");
        var watch = new FolderWatch(_folder, new());
        var file = Path.Combine(_folder, "a.txt");
        await File.WriteAllTextAsync(file, "Text", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.None);
        await CountAsync(watch);

        (await ItemsAsync(watch)).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain("can't be opened");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead);

        (await ItemsAsync(watch)).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>();
        (await CountAsync(watch)).ShouldBe(0);
    }

    [Theory]
    [InlineData("missing", "no such folder")]
    [InlineData("a.txt", "this is a file")]
    public async Task What_is_no_folder_is_a_fault_that_says_what_it_is(string name, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.txt"), "Text", TestContext.Current.CancellationToken);

        (await ItemsAsync(new(Path.Combine(_folder, name), new()))).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain(message);
    }

    private static async Task<int> CountAsync(FolderWatch watch) => (await ItemsAsync(watch)).Count;

    private static ValueTask<List<SourceItem>> ItemsAsync(FolderWatch watch) =>
        watch.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
