using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>The node of an office in which mentions name a person in a month.</summary>
internal static class OfficeMonthNode
{
    // Rows of a statement that writes many; a server reads a long request slowly.
    private const int BatchRows = 2_000;

    // The name of an office may be longer than a key of an index may be.
    public static string Id(PersonId person, string office, DateOnly month) => StableHash.Base32($"{person.Value}\n{Text(month)}\n{office}");

    public static string Text(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>All that is counted, for <c>People/WriteOffices</c>, some at a time.</summary>
    public static IEnumerable<PropertyMap> Batches(PersonTally people) => people.Offices
        .Select(office => new PropertyMap
        {
            ["id"] = Id(office.Person, office.Office, office.Month),
            ["person"] = office.Person.Value,
            ["office"] = office.Office,
            ["month"] = Text(office.Month),
            ["count"] = office.By,
        })
        .Chunk(BatchRows)
        .Select(rows => new PropertyMap { ["offices"] = rows });
}
