using System.Globalization;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>Who held which office, with the day until which that was verified: after it the office is known, the name is not assumed.</summary>
public sealed class OfficeTable
{
    private const string VerifiedUntilComment = "# verifiedUntil:";
    private const int Columns = 8;

    private readonly ILookup<(PartyCode, string), OfficeTerm> _byOffice;
    private readonly ILookup<PersonId, OfficeTerm> _byPerson;
    private readonly ILookup<(PartyCode, string), OfficeTerm> _byName;
    private readonly ILookup<(PartyCode, string), PersonId> _byShortName;

    public OfficeTable(IEnumerable<OfficeTerm> terms, DateOnly verifiedUntil)
    {
        Terms = [.. terms];
        VerifiedUntil = verifiedUntil;
        _byOffice = Terms.ToLookup(term => (term.Party, term.Office));
        _byPerson = Terms.ToLookup(term => term.Person);
        _byName = Terms.ToLookup(term => (term.Party, PersonId.Normalise(term.Name)));
        _byShortName = Terms.SelectMany(term => term.ShortNames.Select(name => (Key: (term.Party, PersonId.Normalise(name)), term.Person))).Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Person);
    }

    public static OfficeTable Empty { get; } = new([], DateOnly.MinValue);

    public IReadOnlyList<OfficeTerm> Terms { get; }

    public DateOnly VerifiedUntil { get; }

    /// <summary>The only holder of the office on that day; null when nobody, several or nobody verified held it.</summary>
    public OfficeTerm? Holder(PartyCode party, string office, DateOnly day)
    {
        var holders = _byOffice[(party, office)].Where(term => term.Covers(day, VerifiedUntil)).Take(2).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    /// <summary>All terms of an office of a party.</summary>
    public IEnumerable<OfficeTerm> TermsIn(PartyCode party, string office) => _byOffice[(party, office)];

    public IEnumerable<OfficeTerm> TermsOf(PersonId person) => _byPerson[person];

    /// <summary>The terms of a party, of an office or both, and on a day; a condition that is null is none.</summary>
    public IEnumerable<OfficeTerm> Held(PartyCode? party = null, string? office = null, DateOnly? onDay = null)
    {
        var terms = party is { } code && office is not null ? _byOffice[(code, office)] : Terms;
        return terms.Where(term => (party is null || term.Party == party) && (office is null || term.Office == office)
            && (onDay is not { } day || term.Covers(day, VerifiedUntil)));
    }

    /// <summary>The id of the person of that party with this English name: from the table, where a short name that only one has will do, else a hash.</summary>
    public PersonId Identify(PartyCode party, string englishName)
    {
        var key = (party, PersonId.Normalise(englishName));
        if (_byName[key].FirstOrDefault() is { } term)
            return term.Person;
        return _byShortName[key].Take(2).ToList() is [var only] ? only : PersonId.Of(party, englishName);
    }

    /// <summary>Reads the columns person, name, short, party, office, from, to, source, with the comment <c># verifiedUntil: 2025-05-31</c>.</summary>
    /// <exception cref="FormatException">A line is broken; the message gives its number and the remedy.</exception>
    public static OfficeTable Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var terms = new List<OfficeTerm>();
        var verifiedUntil = DateOnly.MinValue;
        var header = true;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith(VerifiedUntilComment, StringComparison.Ordinal))
                verifiedUntil = Day(line[VerifiedUntilComment.Length..].Trim(), number) ?? verifiedUntil;
            else if (line.Length > 0 && line[0] != '#' && !header)
                terms.Add(Term(line.Split('\t'), number));
            else if (line.Length > 0 && line[0] != '#')
                header = false;
        }

        return new(terms, verifiedUntil);
    }

    private static OfficeTerm Term(string[] cells, int number)
    {
        if (cells.Length != Columns)
            throw new FormatException($"offices.tsv:{number}: {cells.Length} columns instead of {Columns}; separate them by tabs.");
        if (!PartyCode.TryParse(cells[3], out var party))
            throw new FormatException($"offices.tsv:{number}: {PartyCatalogue.UnknownMessage(cells[3])}");
        var shortNames = cells[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(new(cells[0]), cells[1], [.. shortNames], party, cells[4], Day(cells[5], number), Day(cells[6], number), cells[7]);
    }

    private static DateOnly? Day(string text, int number) => text.Length == 0
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"offices.tsv:{number}: '{text}' is no day such as 2023-02-04.");
}
