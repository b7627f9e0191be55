using System.Text.RegularExpressions;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>An index or a constraint: what it is called and what it is on.</summary>
/// <param name="On">Such as <c>Event (band, start, id)</c>.</param>
internal sealed partial record SchemaItem(string Sort, string Name, string On)
{
    /// <summary>As a migration creates it; null when the statement creates none.</summary>
    public static SchemaItem? Of(string statement)
    {
        if (Creation().Match(statement) is not { Success: true } match)
            return null;
        var properties = Property().Matches(match.Groups["rest"].Value).Select(property => property.Groups["name"].Value);
        return new(match.Groups["sort"].Value.ToLowerInvariant(), match.Groups["name"].Value, Written(match.Groups["of"].Value, properties));
    }

    /// <summary>As the server shows it.</summary>
    public static SchemaItem Of(string sort, CypherRow row) => new(sort, (string)row[0]!, Written(string.Join('|', Texts(row[3])), Texts(row[4])));

    private static string Written(string label, IEnumerable<string> properties) => $"{label} ({string.Join(", ", properties)})";

    private static IEnumerable<string> Texts(object? list) => ((IEnumerable<object?>)list!).Cast<string>();

    [GeneratedRegex(@"^CREATE (FULLTEXT )?(?<sort>INDEX|CONSTRAINT) (?<name>\w+) IF NOT EXISTS FOR [^:]*:(?<of>\w+)[\])][^\w]*(?<rest>.*?)(OPTIONS.*)?$", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Creation();

    [GeneratedRegex(@"\b[nr]\.(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Property();
}
