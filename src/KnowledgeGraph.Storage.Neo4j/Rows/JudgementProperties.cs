using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>The properties of a judgement. Its groups are a list of texts, each the JSON of one.</summary>
internal static class JudgementProperties
{
    public static JudgementRecord Read(StoredMap map) => new()
    {
        Id = map.Text("id"),
        Subject = map.Text("subject"),
        Verdict = map.Text("verdict"),
        Ids = map.Texts("ids"),
        Groups = [.. map.Texts("groups").Select(RecordJson.Texts)],
        Kind = map.TextOrNull("kind"),
        Status = map.TextOrNull("status"),
        Date = map.Day("start") is { } start ? new(start, map.Day("end"), map.Text("precision")) : null,
        Parties = map.TextsOrNull("parties"),
        Author = map.Text("author"),
        Reason = map.TextOrNull("reason"),
        RecordedAt = map.Instant("recordedAt").UtcTicks,
        UndoneAt = map.InstantOrNull("undoneAt")?.UtcTicks,
    };

    /// <summary>All but the instants, which a commit sets and an archive has.</summary>
    public static PropertyMap Write(JudgementRecord judgement) => new()
    {
        ["id"] = judgement.Id,
        ["subject"] = judgement.Subject,
        ["verdict"] = judgement.Verdict,
        ["ids"] = judgement.Ids,
        ["groups"] = judgement.Groups.Select(RecordJson.Write).ToArray(),
        ["kind"] = judgement.Kind,
        ["status"] = judgement.Status,
        ["start"] = Day(judgement.Date?.StartDay),
        ["end"] = Day(judgement.Date?.EndDay),
        ["precision"] = judgement.Date?.Precision,
        ["parties"] = judgement.Parties,
        ["author"] = judgement.Author,
        ["reason"] = judgement.Reason,
    };

    private static DateOnly? Day(int? number) => number is { } known ? DateOnly.FromDayNumber(known) : null;
}
