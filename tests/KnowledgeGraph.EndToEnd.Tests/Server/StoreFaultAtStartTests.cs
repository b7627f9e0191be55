using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.EndToEnd.Tests.Server;

/// <summary>A server whose store can't be used says so in one line and ends; one that can be read answers.</summary>
public sealed class StoreFaultAtStartTests : IDisposable
{
    // Root may write every file: without this right it is bound by their modes like anybody else.
    private static readonly string[] _bound = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
    private readonly TemporaryDatabase _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SetMode(_store.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _store.Dispose();
    }

    [Fact]
    public async Task A_locked_store_is_named_with_the_remedy()
    {
        using var other = RawDatabase.Open(_store.Path);
        other.Run("BEGIN EXCLUSIVE");

        await ShouldEndAsync(
            ServerProcess.Start(_store, "Store__BusyTimeoutMilliseconds=200"),
            $"The store '{_store.Path}' is locked by another writer. Wait and try again, or end the process that holds it.");
    }

    [Fact]
    public async Task A_writer_at_work_holds_up_no_start()
    {
        await MakeStoreAsync();
        using var other = RawDatabase.Open(_store.Path);
        other.Run("BEGIN IMMEDIATE");

        await using var server = ServerProcess.Start(_store);

        (await server.ListeningAsync(Cancellation)).Port.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("16k", false)]
    [InlineData("64k", false)]
    [InlineData("400k", true)]
    public async Task A_full_disk_is_told_with_the_remedy(string size, bool hasStore)
    {
        var disk = Directory.CreateDirectory(Path.Combine(_store.Folder, "disk")).FullName;
        await SkipWithoutMountsAsync(disk);
        var fill = "";
        if (hasStore)
        {
            await MakeStoreAsync();
            fill = $"cp {_store.Path} {disk}/ && {{ cat /dev/zero > {disk}/rest 2>/dev/null || true; }} && ";
        }

        var file = Path.Combine(disk, Path.GetFileName(_store.Path));
        await ShouldEndAsync(
            ServerProcess.StartBy([.. Mounting, "sh", "-c", $"mount -t tmpfs -o size={size} tmpfs {disk} && {fill}exec \"$@\"", "sh"], _store, $"Store__Path={file}"),
            $"The store '{file}' can't grow: the disk or its quota is full. Make room and try again; nothing of this write was kept.");
    }

    [Fact]
    public async Task A_limit_of_the_size_of_files_is_told_with_the_remedy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such limit on Windows.");
        // The runtime maps its code by a file that is larger than the limit, unless this is off.
        await ShouldEndAsync(
            ServerProcess.StartBy(["sh", "-c", "trap '' XFSZ && ulimit -f 64 && exec \"$@\"", "sh"], _store, "DOTNET_EnableWriteXorExecute=0"),
            $"The store '{_store.Path}' can't be written (disk I/O error): a quota or a limit of the size of files was reached, or the disk fails. Make room or raise the limit, and try again; nothing of this write was kept.");
    }

    [Fact]
    public async Task A_folder_without_the_right_to_write_is_told_with_the_remedy()
    {
        SkipWithoutModes();
        SetMode(_store.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        await ShouldEndAsync(
            ServerProcess.StartBy(_bound, _store),
            $"The store '{_store.Path}' can't be opened. Check that its folder exists and that this user may read and write there.");
    }

    [Fact]
    public async Task A_store_that_must_be_migrated_without_the_right_to_write_is_told_with_the_remedy()
    {
        SkipWithoutModes();
        await File.WriteAllBytesAsync(_store.Path, [], Cancellation);
        SetMode(_store.Path, UnixFileMode.UserRead);

        await ShouldEndAsync(
            ServerProcess.StartBy(_bound, _store),
            $"The store '{_store.Path}' can't be written to. Give this user the right to write the file, its folder and the files '-wal' and '-shm' beside it.");
    }

    [Fact]
    public async Task A_store_that_may_only_be_read_answers_and_tells_whoever_writes()
    {
        SkipWithoutModes();
        await MakeStoreAsync();
        SetMode(_store.Path, UnixFileMode.UserRead);
        await using var server = await RunningServer.OfAsync(ServerProcess.StartBy(_bound, _store), _store, Cancellation);

        (await server.PostAsync("{ articles { totalCount } }", new { }, Cancellation)).GetProperty("articles").GetProperty("totalCount").GetInt32().ShouldBe(0);
        (await Should.ThrowAsync<InvalidOperationException>(() => server.PostAsync("""mutation { ingestArticle(article: { text: "Hello." }) { isNew } }""", new { }, Cancellation)))
            .Message.ShouldContain("STORE_READ_ONLY");
    }

    private static string[] Mounting => ["unshare", "--user", "--map-root-user", "--mount"];

    private static async Task ShouldEndAsync(ServerProcess started, string message)
    {
        await using var server = started;
        var (code, errors) = await server.ExitAsync(Cancellation);
        code.ShouldBe(3, errors);
        errors.ShouldBe(message);
    }

    private async Task MakeStoreAsync()
    {
        await using var first = ServerProcess.Start(_store);
        await first.ListeningAsync(Cancellation);
    }

    private static async Task SkipWithoutMountsAsync(string folder)
    {
        try
        {
            using var attempt = Process.Start(new ProcessStartInfo(Mounting[0], [.. Mounting[1..], "mount", "-t", "tmpfs", "tmpfs", folder])
            {
                RedirectStandardError = true,
            })!;
            await attempt.WaitForExitAsync(Cancellation);
            Assert.SkipUnless(attempt.ExitCode == 0, "This user may not mount a small disk in a namespace of its own.");
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no 'unshare' with which to mount a small disk.");
        }
    }

    private static void SkipWithoutModes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have no modes on Windows.");
        Assert.SkipWhen(Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv"), "Root may write every file, and there is no 'setpriv' to take that right away.");
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && Path.Exists(path))
            File.SetUnixFileMode(path, mode);
    }
}
