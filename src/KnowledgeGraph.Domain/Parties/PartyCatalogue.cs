using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>The closed lists of <c>graph-schema/codes</c>: every state and organisation that can be a party.</summary>
public static class PartyCatalogue
{
    private static readonly FrozenDictionary<string, Party> _parties = Load("countries", false)
        .Concat(Load("organisations", true))
        .ToFrozenDictionary(party => party.Code.Value, StringComparer.Ordinal);

    /// <summary>All parties, ordered by code.</summary>
    public static IReadOnlyList<Party> All { get; } = [.. _parties.Values.OrderBy(party => party.Code)];

    public static Party? Find(string code) => _parties.GetValueOrDefault(code);

    public static Party Get(PartyCode code) => _parties[code.Value];

    /// <summary>Up to three codes that the writer of <paramref name="text"/> may have meant: by name first, then by letters.</summary>
    public static IReadOnlyList<Party> Near(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. All
            .Select(party => (party, distance: Distance(text, party)))
            .Where(candidate => candidate.distance <= 2)
            .OrderBy(candidate => candidate.distance).ThenBy(candidate => candidate.party.Code)
            .Take(3).Select(candidate => candidate.party)];
    }

    internal static string UnknownMessage(string text)
    {
        var near = Near(text);
        var hint = near.Count == 0
            ? "Use ISO 3166-1 alpha-2 or the code of an organisation, in capitals, such as CN or ASEAN."
            : $"Did you mean {string.Join(", ", near.Select(party => $"{party.Code} ({party.Name()})"))}?";
        return $"'{text}' is not the code of a state or organisation. {hint}";
    }

    private static int Distance(string text, Party party)
    {
        if (party.Names.Values.Any(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)))
            return 0;
        var code = EditDistance(text.ToUpperInvariant(), party.Code.Value);
        var limit = party.Code.Value.Length <= 2 ? 1 : 2;
        return code <= limit ? code : text.Length > 3 && party.Names.Values.Any(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) ? 2 : 3;
    }

    // Levenshtein, one row.
    private static int EditDistance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
            return 3;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            (var previous, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
                (previous, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), previous + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }

    private static IEnumerable<Party> Load(string list, bool isOrganisation)
    {
        var resource = typeof(PartyCatalogue).Assembly.GetManifestResourceStream($"codes/{list}.tsv")
            ?? throw new InvalidOperationException($"The list codes/{list}.tsv is not built into the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        string[]? header = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (header is null)
                header = cells;
            else
                yield return new(new(cells[0]), isOrganisation, header.Skip(1).Zip(cells.Skip(1)).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }
    }
}
