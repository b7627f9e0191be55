using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Resources;

public sealed class LanguagePackLoaderTests
{
    [Fact]
    public void Load_Embedded_FindsLanguagesByScanning() =>
        LanguagePackLoader.Load(PackSource.Embedded()).All.Select(p => p.Language.Value).ShouldBe(["en", "id"]);

    [Fact]
    public void Load_FaultyPack_NamesEveryFaultWithItsPlace()
    {
        var source = PackSource.Of(new Dictionary<string, string>
        {
            ["xx/pack.yaml"] = "script: Klingon\n",
            ["xx/dates.yaml"] = "order: day-first\nmonths:\n  13: [ foo ]\n  1: [ bar ]\n  2: [ bar ]\nforms:\n  - { kind: dya, forms: [ x ] }\n  - { kind: day, forms: [ \"{dey} of\" ] }\n",
            ["xx/zones.yaml"] = "captions: [ x ]\ntime-zones: { XYZ: noon }\n",
            ["xx/abbreviations.txt"] = "Mr\n",
        });

        var error = Should.Throw<LanguagePackException>(() => LanguagePackLoader.Load(source));

        error.Message.Split('\n').Skip(1).Select(l => l[..l.IndexOf('`', StringComparison.Ordinal)]).ShouldBe([
            "Lang/xx/abbreviations.txt:1: ",
            "Lang/xx/dates.yaml:3:3: ",
            "Lang/xx/dates.yaml:5:8: ",
            "Lang/xx/dates.yaml:7:13: ",
            "Lang/xx/dates.yaml:8:27: ",
            "Lang/xx/pack.yaml:1:1: The key ",
            "Lang/xx/pack.yaml:1:9: ",
            "Lang/xx/zones.yaml:1:1: The key ",
            "Lang/xx/zones.yaml:2:20: ",
        ]);
        error.Errors[1].ToString().ShouldBe("Lang/xx/dates.yaml:3:3: `13` is no number from 1 to 12. Write `1: [ word, word ]`.");
    }

    [Fact]
    public void Load_BrokenYaml_TellsLineAndColumn()
    {
        var source = PackSource.Of(new Dictionary<string, string> { ["xx/pack.yaml"] = "name: x\n  script: [\n" });

        Should.Throw<LanguagePackException>(() => LanguagePackLoader.Load(source)).Errors
            .ShouldContain(e => e.File == "Lang/xx/pack.yaml" && e.Line == 2 && e.What.StartsWith("Not YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_InventedLanguage_NeedsNoCode()
    {
        var source = PackSource.Embedded().With(PackSource.Of(new Dictionary<string, string>
        {
            ["xx/pack.yaml"] = "name: Invented\nscript: Latin\n",
            ["xx/stopwords.txt"] = "blu kra zot vim nop\n",
            ["xx/dates.yaml"] = "weekdays: { 1: [ mondu ] }\nforms: [ { kind: relative, offset: -1, forms: [ \"glo zot\" ] } ]\n",
        }));

        var pack = LanguagePackLoader.Load(source).For(null, "Blu kra zot vim nop blu Putin kra zot Mondu vim.").ShouldNotBeNull();

        var tokens = pack.Tokenizer.Tokenize("Mondu, glo zot.");
        pack.Dates.Find(tokens, 0, tokens.Tokens.Count).Select(d => d.Resolve(new(new(2023, 3, 15)))!.ToString())
            .ShouldBe(["2023-03-13", "2023-03-14"]);
    }

    [Fact]
    public void Load_Folder_ReadsTheSameAsEmbedded()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "xx"));
            File.WriteAllText(Path.Combine(folder.FullName, "xx", "pack.yaml"), "name: X\nscript: Latin\n");

            LanguagePackLoader.Load(PackSource.Folder(folder.FullName)).All.ShouldHaveSingleItem().Name.ShouldBe("X");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
