using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads the mentions that lived at an instant.</summary>
/// <param name="limit">How many are read before it gives up.</param>
internal sealed class PastReportReader(Neo4jDatabase database, DateTimeOffset at, int limit)
{
    private const int MostAttempts = 10;

    public Task<PastReports> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var match = new RangeMatch(ranges);
        var named = mentions.ToHashSet();
        return ReadAsync(
            new()
            {
                ["ranges"] = ranges.Distinct().Select(range => Range(BlockNode.Id(range.Block), range.From, range.To, 0)).ToArray(),
                ["mentions"] = named.Select(mention => mention.Value).ToArray(),
                ["kinds"] = match.Kinds.Select(WireName.Of).ToArray(),
                ["undated"] = null,
            },
            report => named.Contains(report.Mention.Id) || match.Holds(report), cancellationToken);
    }

    public async Task<PastReports> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var blocks = await ScopeBlocks.ReadAsync(database, scope, cancellationToken);
        // A mention without a date stands at its publication, wherever the span lies.
        var (from, to) = scope.Undated == false ? (scope.From, scope.To) : (null, null);
        return await ReadAsync(
            new()
            {
                ["ranges"] = blocks.Select(block => Range(block.Id, from, to, block.Participants)).ToArray(),
                ["mentions"] = Array.Empty<string>(),
                ["kinds"] = scope.Kinds.Select(WireName.Of).ToArray(),
                ["undated"] = scope.Undated,
            },
            scope.Holds, cancellationToken);
    }

    private async Task<PastReports> ReadAsync(PropertyMap parameters, Func<Report, bool> holds, CancellationToken cancellationToken)
    {
        (parameters["at"], parameters["limit"]) = (at, limit + 1);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var row = (await database.ReadAsync("History/Reports", parameters, cancellationToken))[0];
            var reports = StoredValues.AsMaps(row[0]).Select(Report).ToList();
            if ((DateTimeOffset)row[1]! == (DateTimeOffset)row[2]!)
                return new([.. reports.Where(holds).DistinctBy(report => report.Mention.Id).OrderBy(report => report.Mention.Id)], reports.Count <= limit);
            // A commit is shown piece by piece: between two pieces a mention may stand nowhere.
            await database.SettleAsync();
        }

        throw new StorageException(StorageFault.Locked, $"Other writers at {database.Address} changed what is read {MostAttempts} times in a row. Try again.");
    }

    private Report Report(StoredMap row)
    {
        var article = row.Map("article");
        var head = row.GetValueOrDefault("version") is StoredMap version
            ? ArticleProperties.ReadPast(article, version, at).Head
            : ArticleProperties.ReadHead(article);
        return new(MentionProperties.Read(row.Map("mention"), head.Id), head);
    }

    private static PropertyMap Range(string block, DateOnly? from, DateOnly? to, int participants)
    {
        var first = from ?? DateOnly.MinValue;
        return new()
        {
            ["block"] = block,
            ["least"] = DateOnly.FromDayNumber(Math.Max(0, first.DayNumber - DateBand.NarrowDays + 1)),
            ["from"] = first,
            ["to"] = to ?? DateOnly.MaxValue,
            ["participants"] = participants,
        };
    }
}
