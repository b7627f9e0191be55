using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads the live reports that stand in block ranges, and what they are members of.</summary>
internal sealed class Neighbourhoods(Neo4jDatabase database)
{
    private const int MostAttempts = 10;

    public async Task<Neighbourhood> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var named = mentions.ToHashSet();
        var parameters = new PropertyMap
        {
            ["mentions"] = named.Select(mention => mention.Value).ToArray(),
            ["blocks"] = ranges.Select(range => BlockNode.Id(range.Block)).Distinct().ToArray(),
            // A meeting of twenty has two hundred pairs, all with the same days.
            ["ranges"] = ranges.Distinct().GroupBy(range => range with { Block = default }).Select(alike => Range(alike.Key, alike.Select(range => range.Block))).ToArray(),
        };
        for (var attempt = 1; ; attempt++)
        {
            var row = (await database.ReadAsync("Events/Neighbourhood", parameters, cancellationToken))[0];
            if (Read(row, ranges, named) is { } neighbourhood)
                return neighbourhood;
            if (attempt == MostAttempts)
                throw new StorageException(StorageFault.Locked, $"Other writers at {database.Address} changed what is read {MostAttempts} times in a row. Try again.");
        }
    }

    /// <returns>Null: a named mention changed its blocks while it was read, so that the version of one is missing.</returns>
    private static Neighbourhood? Read(CypherRow row, IReadOnlyCollection<BlockRange> ranges, HashSet<MentionId> named)
    {
        var versions = StoredValues.AsMaps(row[0]).ToDictionary(version => version.Text("id"), version => version.Long("version"), StringComparer.Ordinal);
        List<Report> reports = [.. StoredValues.AsMaps(row[1]).Select(Report).OrderBy(report => report.Mention.Id)];
        HashSet<Block> blocks =
        [
            .. ranges.Select(range => range.Block),
            .. reports.Where(report => named.Contains(report.Mention.Id)).SelectMany(report => Block.Of(report.Mention.Account)),
        ];
        if (blocks.Any(block => !versions.ContainsKey(BlockNode.Id(block))))
            return null;
        return new(
            reports,
            [.. StoredValues.AsMaps(row[2]).Select(known => EventProperties.Read(known).ToEvent()).OrderBy(resolved => resolved.Id)],
            blocks.ToDictionary(block => block, block => versions[BlockNode.Id(block)]),
            (long)row[3]!);
    }

    private static Report Report(StoredMap row)
    {
        var head = ArticleProperties.ReadHead(row.Map("article"));
        return new(MentionProperties.Read(row.Map("mention"), head.Id), head);
    }

    private static PropertyMap Range(BlockRange range, IEnumerable<Block> blocks)
    {
        var from = range.From ?? DateOnly.MinValue;
        return new()
        {
            ["blocks"] = blocks.Select(BlockNode.Id).ToArray(),
            ["least"] = DateOnly.FromDayNumber(Math.Max(0, from.DayNumber - DateBand.NarrowDays + 1)),
            ["from"] = from,
            ["to"] = range.To ?? DateOnly.MaxValue,
            ["part"] = range.Part == BlockPart.All ? null : range.Part.ToString(),
            ["country"] = range.Traits.Country?.Value,
            ["mode"] = range.Traits.Mode is { } mode ? WireName.Of(mode) : null,
            ["ofMany"] = range.Traits.OfMany,
        };
    }
}
