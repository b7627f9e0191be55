using System.Text;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>The sentences of <c>sentences.tsv</c> with their holes filled.</summary>
internal sealed class SentenceStock
{
    private readonly ILookup<(string Language, string Use), string> _lines;

    private SentenceStock(ILookup<(string, string), string> lines) => _lines = lines;

    public static SentenceStock Load()
    {
        using var reader = new StreamReader(Resource.Open("sentences.tsv"), Encoding.UTF8);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return new(rows.ToLookup(row => (row[0], row[1]), row => row[2]));
    }

    public string Filler(string language, Random random) => Pick(language, "filler", random);

    public string Event(string language, Random random)
    {
        var sentence = new StringBuilder(Pick(language, "event", random));
        var a = Pick(language, "state", random).Split('|');
        var b = Pick(language, "state", random).Split('|');
        while (a[0] == b[0])
            b = Pick(language, "state", random).Split('|');
        // A state stands in the stock as name|adjective|capital.
        sentence.Replace("{A}", a[0]).Replace("{A.adj}", a[1]).Replace("{A.city}", a[2])
            .Replace("{B}", b[0]).Replace("{B.adj}", b[1]).Replace("{B.city}", b[2])
            .Replace("{person}", Pick(language, "person", random)).Replace("{other}", Pick(language, "person", random))
            .Replace("{office}", Pick(language, "office", random)).Replace("{day}", Pick(language, "day", random));
        return sentence.ToString();
    }

    private string Pick(string language, string use, Random random)
    {
        var lines = _lines[(language, use)].ToList();
        return lines[random.Next(lines.Count)];
    }
}
