using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Records;

/// <summary>An event in the words and numbers that stores keep; whole in the change log.</summary>
public sealed record EventRecord
{
    public required string Id { get; init; }

    public required AccountRecord Account { get; init; }

    public required string[] Members { get; init; }

    /// <summary>Status, instant with offset, mention.</summary>
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
        History = [.. resolved.History.Select(step => new[] { WireName.Of(step.Status), InstantText.Write(step.ReportedAt), step.Mention.Value })],
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
        History = History.Select(step => new StatusStep(
            WireName.Parse<EventStatus>(step[0]!), InstantText.Parse(step[1]!), new(step[2]!))).ToValueList(),
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

    private static EventId? EventOf(string? id) => id is null ? null : new EventId(id);
}
