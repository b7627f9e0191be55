using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Resources;

public sealed class TsvReaderTests
{
    private readonly PackErrors _errors = new();

    [Fact]
    public void Read_Table_FindsCellsByTheirColumn()
    {
        var rows = TsvReader.Read("t.tsv", "# comment\ncode\tsurface\n\nRU\tRusia\nCN\n", _errors);

        rows.Select(r => (r.Line, r["code"], r["surface"], r["other"])).ShouldBe([(4, "RU", "Rusia", ""), (5, "CN", "", "")]);
    }

    [Fact]
    public void Read_ExtraCell_IsAFaultOfItsLine()
    {
        TsvReader.Read("t.tsv", "code\nRU\tRusia\n", _errors).ShouldBeEmpty();

        _errors.All.ShouldHaveSingleItem().ToString().ShouldBe("t.tsv:2:2: 2 cells, but the header has 1. Remove the extra tab.");
    }
}
