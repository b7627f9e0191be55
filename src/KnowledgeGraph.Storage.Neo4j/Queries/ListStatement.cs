using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A statement over the events of a filter, made of files of <c>Cypher/Lists</c>.</summary>
/// <remarks>
/// In them a line <c>// part: …</c> stands for others, and a line <c>// asks …: A | B</c> for A where the filter asks that and for B where it doesn't:
/// each condition on an entry of an index costs a tenth of a count, so those that hold anyway are left out.
/// </remarks>
/// <param name="Frame">What is made of the events.</param>
/// <param name="Rows">How they are found; null when the frame says it.</param>
/// <param name="Take">What is taken of each where it is found; null in a list, which takes the event in its order.</param>
/// <param name="Asked">The conditions that are checked.</param>
internal sealed record ListStatement(string Frame, string? Rows, string? Take, AskedConditions Asked)
{
    private const string Part = "// part: ";
    private const string Asks = "// asks ";

    private static readonly ConcurrentDictionary<ListStatement, string> _texts = new();

    /// <summary>What counts the whole beside a page; null where nobody asked for that. Its parameters are those of <c>$counted</c>.</summary>
    public ListStatement? Counted { get; init; }

    public string Text => _texts.GetOrAdd(this, static statement => statement.Expand($"Lists/{statement.Frame}"));

    private string Expand(string file)
    {
        var text = new StringBuilder();
        foreach (var line in CypherFile.Text(file).Split('\n'))
        {
            if (line.StartsWith(Part, StringComparison.Ordinal))
                text.Append(Of(line[Part.Length..].TrimEnd()));
            else if (line.StartsWith(Asks, StringComparison.Ordinal))
                text.Append("      ").Append(Choice(line[Asks.Length..])).Append('\n');
            else
                text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private string Of(string part) => part switch
    {
        "rows" when Rows is not null => Expand($"Lists/{Rows}"),
        "event" => Expand("Lists/Event"),
        "conditions" => (Asked.HasFlag(AskedConditions.Parties) ? Expand("Lists/Conditions/Parties") : "") + (Asked.HasFlag(AskedConditions.Facts) ? Expand("Lists/Conditions/Facts") : ""),
        "take d" or "take e" => Expand($"Lists/Takes/{Take}").Replace("x.", $"{part[^1]}.", StringComparison.Ordinal),
        "counts" => Expand(Counted is null ? "Lists/NoCounts" : "Lists/Counts"),
        "counted" => Counted!.Of("rows").Replace("$ask.", "$counted.", StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"No statement of lists knows the part '{part}'."),
    };

    private string Choice(string line)
    {
        var (colon, bar) = (line.IndexOf(':', StringComparison.Ordinal), line.LastIndexOf('|'));
        var asks = Asked.HasFlag(Enum.Parse<AskedConditions>(line[..colon], ignoreCase: true));
        return (asks ? line[(colon + 1)..bar] : line[(bar + 1)..]).Trim();
    }
}
