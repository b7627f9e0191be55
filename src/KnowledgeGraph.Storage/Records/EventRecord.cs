using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Records;

/// <summary>An event in the words and numbers that stores keep; whole in the change log.</summary>
public sealed record EventRecord
{
    public required string Id { get; init; }

    public required AccountRecord Account { get; init; }

    public required string[] Members { get; init; }

    /// <summary>Status, instant with offset, mention; the last one lacks where an analyst took the step.</summary>
    public required string?[][] History { get; init; }

    public ContradictionCells[]? Contradictions { get; init; }

    public required double Confidence { get; init; }

    public required int Voices { get; init; }

    public required int Reports { get; init; }

    public required long FirstReported { get; init; }

    public required long LastReported { get; init; }

    public required string[] Sources { get; init; }

    public required string[] Languages { get; init; }

    public string? Cancelled { get; init; }

    public string? CancelledBy { get; init; }

    public string? During { get; init; }

    public string? RescheduledAs { get; init; }

    public static EventRecord Of(ResolvedEvent resolved) => new()
    {
        Id = resolved.Id.Value,
        Account = AccountRecord.Of(resolved.Account),
        Members = [.. resolved.Members.Select(member => member.Value)],
        History = [.. resolved.History.Select(Cells)],
        Contradictions = resolved.Contradictions.Count == 0 ? null : [.. resolved.Contradictions.Select(ContradictionCells.Of)],
        Confidence = resolved.Confidence,
        Voices = resolved.Voices,
        Reports = resolved.Reports,
        FirstReported = resolved.FirstReported.UtcTicks,
        LastReported = resolved.LastReported.UtcTicks,
        Sources = [.. resolved.Sources],
        Languages = [.. resolved.Languages],
        Cancelled = resolved.Cancels?.Value,
        CancelledBy = resolved.CancelledBy?.Value,
        During = resolved.During?.Value,
        RescheduledAs = resolved.RescheduledAs?.Value,
    };

    public ResolvedEvent ToEvent() => new()
    {
        Id = new(Id),
        Account = Account.ToAccount(),
        Members = Members.Select(member => new MentionId(member)).ToValueList(),
        History = History.Select(Step).ToValueList(),
        Contradictions = (Contradictions ?? []).Select(cells => cells.ToContradiction()).ToValueList(),
        Confidence = Confidence,
        Voices = Voices,
        Reports = Reports,
        FirstReported = new(FirstReported, TimeSpan.Zero),
        LastReported = new(LastReported, TimeSpan.Zero),
        Sources = Sources.ToValueList(),
        Languages = Languages.ToValueList(),
        Cancels = EventOf(Cancelled),
        CancelledBy = EventOf(CancelledBy),
        During = EventOf(During),
        RescheduledAs = EventOf(RescheduledAs),
    };

    private static string?[] Cells(StatusStep step) =>
        [WireName.Of(step.Status), InstantText.Write(step.ReportedAt), .. step.Mention is { } mention ? [mention.Value] : Array.Empty<string>()];

    private static StatusStep Step(string?[] cells) =>
        new(WireName.Parse<EventStatus>(cells[0]!), InstantText.Parse(cells[1]!), cells is [_, _, { } mention] ? new MentionId(mention) : null);

    private static EventId? EventOf(string? id) => id is null ? null : new EventId(id);
}
