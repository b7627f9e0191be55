using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.Ingest.Tests.Sources;

public sealed class FileSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_is_read_whole_in_the_order_of_paths()
    {
        Write("b.txt", "Second");
        Write("a/one.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n\n{\"id\":\"2\",\"text\":\"y\"}\n");
        Write("notes.md", "not read");

        var items = await ReadAsync(_folder);

        items.Cast<SourceDocument>().Select(item => item.Article.ExternalId).ShouldBe(["1", "2", "b"]);
    }

    [Fact]
    public async Task A_packed_file_is_read_like_the_plain_one()
    {
        using (var gzip = new GZipStream(File.Create(Path.Combine(_folder, "n.txt.gz")), CompressionMode.Compress))
            gzip.Write("Kabar"u8);

        (await ReadAsync(Path.Combine(_folder, "n.txt.gz"))).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article
            .ShouldSatisfyAllConditions(article => article.Text.ShouldBe("Kabar"), article => article.ExternalId.ShouldBe("n"));
    }

    [Fact]
    public async Task A_broken_line_is_a_fault_and_the_rest_goes_on()
    {
        var file = Write("n.jsonl", "{\"text\":\"x\"}\nbroken\n{\"title\":\"no text\"}\n{\"text\":\"y\"}");

        var items = await ReadAsync(file);

        items.OfType<SourceFault>().Select(fault => fault.Origin).ShouldBe([$"{file}:2", $"{file}:3"]);
        items.OfType<SourceDocument>().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("missing.txt", null, "no such file")]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("blank.txt", " \n ", "empty")]
    [InlineData("page.html", "<html><body><nav>menu</nav></body></html>", "holds no text")]
    [InlineData("story.doc", "x", "no known format")]
    [InlineData("broken.txt.gz", "not gzip", "packed file is broken")]
    [InlineData("broken.jsonl.gz", "not gzip", "packed file is broken")]
    public async Task What_cannot_be_read_is_a_fault_that_names_the_file(string name, string? content, string message)
    {
        if (content is not null)
            Write(name, content);

        var fault = (await ReadAsync(Path.Combine(_folder, name))).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>();

        fault.ToString().ShouldContain(name);
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public async Task A_document_above_the_limit_is_refused_and_the_next_line_is_read()
    {
        var file = Write("n.jsonl", $"{{\"text\":\"{new string('x', 10_000_000)}\"}}\n{{\"text\":\"y\"}}");

        var items = await ReadAsync(file);

        items[0].ShouldBeOfType<SourceFault>().Message.ShouldContain("larger than");
        items[1].ShouldBeOfType<SourceDocument>().Article.Text.ShouldBe("y");
    }

    [Fact]
    public async Task Ten_megabytes_of_text_are_refused_with_limit_and_remedy()
    {
        var file = Write("big.txt", new string('x', 10_000_000));

        (await ReadAsync(file)).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain("Sources__MaxDocumentBytes");
    }

    [Fact]
    public async Task Binary_data_is_refused()
    {
        var file = Path.Combine(_folder, "image.txt");
        await File.WriteAllBytesAsync(file, [.. Enumerable.Range(0, 2000).Select(i => (byte)(i % 32))], TestContext.Current.CancellationToken);

        (await ReadAsync(file)).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain("binary");
    }

    [Fact]
    public async Task A_legacy_code_page_is_read_when_declared_and_refused_when_not()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var latin = Encoding.GetEncoding("windows-1252");
        var text = Path.Combine(_folder, "a.txt");
        var page = Path.Combine(_folder, "a.html");
        await File.WriteAllBytesAsync(text, latin.GetBytes("Élysée"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(page, latin.GetBytes("<meta charset=windows-1252><article><p>Élysée</p></article>"), TestContext.Current.CancellationToken);

        (await ReadAsync(text)).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain("--encoding");
        (await ReadAsync(text, new() { Encoding = "windows-1252" })).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article.Text.ShouldBe("Élysée");
        (await ReadAsync(page)).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article.Text.ShouldBe("Élysée");
        (await ReadAsync(text, new() { Encoding = "klingon" })).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>().Message.ShouldContain("no known encoding");
    }

    [Theory]
    [InlineData("iso-8859-1", "windows-1252", "“Élysée”")]
    [InlineData("utf-8", "utf-8", "“Élysée”")]
    public async Task What_a_page_declares_wins_over_the_option_and_is_read_as_browsers_do(string declared, string written, string words)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Path.Combine(_folder, "a.html");
        await File.WriteAllBytesAsync(page, Encoding.GetEncoding(written).GetBytes($"<meta charset={declared}><article><p>{words}</p></article>"), TestContext.Current.CancellationToken);

        (await ReadAsync(page, new() { Encoding = "windows-1251" })).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article.Text.ShouldBe(words);
    }

    [Fact]
    public async Task Text_of_two_bytes_a_letter_without_a_mark_is_read_when_it_is_named()
    {
        var file = Path.Combine(_folder, "a.txt");
        await File.WriteAllBytesAsync(file, new UnicodeEncoding(bigEndian: false, byteOrderMark: false).GetBytes("Kabar"), TestContext.Current.CancellationToken);

        (await ReadAsync(file, new() { Encoding = "utf-16" })).ShouldHaveSingleItem().ShouldBeOfType<SourceDocument>().Article.Text.ShouldBe("Kabar");
    }

    [Theory]
    [InlineData("{\"text\":\"x\"}\n{\"text\":\"y\"}", 2)]
    [InlineData("\uFEFF\n{\"text\":\"x\"}\n{\"text\":\"y\"}", 2)]
    [InlineData("  Plain text", 1)]
    [InlineData("\uFF21 full-width letter begins like a byte order mark", 1)]
    [InlineData("<article><p>Page</p></article>", 1)]
    public async Task Standard_input_is_told_by_its_first_character(string content, int documents)
    {
        var source = new FileSource("-", new(), () => new MemoryStream(Encoding.UTF8.GetBytes(content)));

        var items = await source.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        items.Count.ShouldBe(documents);
        items.ShouldAllBe(item => item is SourceDocument);
    }

    [Theory]
    [InlineData("{\"text\":\"x\"}\n{\"te", 1)]
    [InlineData("Half a sto", 0)]
    public async Task Input_that_breaks_off_is_a_fault_after_what_was_whole(string content, int documents)
    {
        var source = new FileSource("-", new(), () => new BrokenStream(content));

        var items = await source.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        items.OfType<SourceDocument>().Count().ShouldBe(documents);
        items[^1].ShouldBeOfType<SourceFault>().Message.ShouldContain("can't be read on: the device is gone");
    }

    [Fact]
    public async Task A_wait_for_input_that_does_not_come_ends_when_it_is_cancelled()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var silent = new SilentStream();
        var reading = new FileSource("-", new(), () => silent).ReadAsync(stop.Token).ToListAsync(TestContext.Current.CancellationToken).AsTask();

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    private static ValueTask<List<SourceItem>> ReadAsync(string path, SourceOptions? options = null) =>
        new FileSource(path, options ?? new()).ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
