using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A statement over the events of a filter, made of files of <c>Cypher/Lists</c>: each line <c>// part: …</c> of one stands for others.</summary>
/// <param name="Frame">What is made of the events.</param>
/// <param name="Rows">How they are found; null when the frame says it.</param>
/// <param name="Parties">Whether conditions on parties and people are checked, which few filters have.</param>
/// <param name="Facts">Whether conditions on what stands on the event alone are checked.</param>
internal sealed record ListStatement(string Frame, string? Rows, bool Parties, bool Facts)
{
    private const string Mark = "// part: ";

    private static readonly ConcurrentDictionary<ListStatement, string> _texts = new();

    public string Text => _texts.GetOrAdd(this, static statement => statement.Expand($"Lists/{statement.Frame}"));

    private string Expand(string file)
    {
        var text = new StringBuilder();
        foreach (var line in CypherFile.Text(file).Split('\n'))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
                text.Append(line).Append('\n');
            foreach (var part in line.StartsWith(Mark, StringComparison.Ordinal) ? Parts(line[Mark.Length..].TrimEnd()) : [])
                text.Append(Expand(part));
        }

        return text.ToString();
    }

    private IEnumerable<string> Parts(string name)
    {
        if (name == "event")
            yield return "Lists/Event";
        if (name == "rows" && Rows is not null)
            yield return $"Lists/{Rows}";
        if (name == "conditions" && Parties)
            yield return "Lists/Conditions/Parties";
        if (name == "conditions" && Facts)
            yield return "Lists/Conditions/Facts";
    }
}
