using System.Globalization;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.Tests.People;

/// <summary>Two reports that name somebody, and whether they name one person.</summary>
/// <param name="Language">In whose naming both were written.</param>
/// <param name="Gap">Whether it is known that the resolver says otherwise.</param>
internal sealed record PersonPair(string Language, bool AreOne, bool Gap, IReadOnlyList<PersonSeen> Seen, string Text)
{
    private const string Folder = "KnowledgeGraph.Resolution.Tests.People.Pairs.";

    public static OfficeTable Offices { get; } = OfficeTable.Parse(new StreamReader(Resource("offices.tsv")));

    public static IReadOnlyList<PersonPair> All { get; } =
    [
        .. typeof(PersonPair).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    private static IEnumerable<PersonPair> Read(string resource)
    {
        using var reader = new StreamReader(Resource(resource));
        var language = resource[Folder.Length..].Split('.')[0];
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                yield return Pair(language, line.Split('\t'));
        }
    }

    private static PersonPair Pair(string language, string[] cells)
    {
        var verdict = cells[0].Split(' ');
        var parties = cells[1].Split(';').Select(PartyCode.Parse).ToList();
        return new(language, verdict[^1] == "same", verdict[0] == "gap", Stored([Person(parties[0], cells[2]), Person(parties[^1], cells[3])]),
            $"{language} {cells[1]}: {cells[2]} | {cells[3]} ({cells[4]})");
    }

    // Of one id a store shows all at once.
    private static IReadOnlyList<PersonSeen> Stored(PersonSeen[] both) => [.. both.GroupBy(seen => (seen.Id, seen.Party)).Select(id => PersonSeen.Of(
        id.Key.Id, id.Key.Party, id.First().Names[0], id.SelectMany(seen => seen.Names),
        id.SelectMany(seen => seen.Offices).GroupBy(month => (month.Office, month.Month)).Select(month => month.First() with { Count = month.Count() })))];

    private static PersonSeen Person(PartyCode party, string text)
    {
        var cells = text.Split('/');
        var office = cells[2] == "-" ? null : cells[2];
        var months = cells[3].Split(',').Select(month => new OfficeMonth(office, DateOnly.ParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), 1));
        return PersonSeen.Of(Offices.Identify(party, cells[0]), party, cells[0], [cells[1]], months);
    }

    private static Stream Resource(string name) => typeof(PersonPair).Assembly.GetManifestResourceStream(name)!;
}
