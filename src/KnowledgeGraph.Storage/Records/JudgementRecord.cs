using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Records;

/// <summary>A judgement in the words and numbers that stores keep.</summary>
public sealed record JudgementRecord
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Verdict { get; init; }

    public required string[] Ids { get; init; }

    /// <summary>By each of <see cref="Ids"/> the mentions that it binds; empty for people.</summary>
    public required string[][] Groups { get; init; }

    /// <summary>What the event is instead, as <see cref="Status"/>, <see cref="Date"/> and <see cref="Parties"/> are.</summary>
    public string? Kind { get; init; }

    public string? Status { get; init; }

    public DateRecord? Date { get; init; }

    public string[]? Parties { get; init; }

    public required string Author { get; init; }

    public string? Reason { get; init; }

    /// <summary>In ticks; null in a canonical archive.</summary>
    public long? RecordedAt { get; init; }

    /// <summary>In ticks; null: it binds. 0 in a canonical archive.</summary>
    public long? UndoneAt { get; init; }

    public static JudgementRecord Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new()
        {
            Id = judgement.Id.Value,
            Subject = WireName.Of(judgement.Subject),
            Verdict = WireName.Of(judgement.Verdict),
            Ids = [.. judgement.Ids],
            Groups = [.. judgement.Groups.Select(group => group.Select(mention => mention.Value).ToArray())],
            Kind = judgement.Correction?.Kind is { } kind ? WireName.Of(kind) : null,
            Status = judgement.Correction?.Status is { } status ? WireName.Of(status) : null,
            Date = judgement.Correction?.Date is { } date ? DateRecord.Of(date) : null,
            Parties = judgement.Correction?.Parties is { } parties ? [.. parties.Select(party => party.Value)] : null,
            Author = judgement.Author,
            Reason = judgement.Reason,
            RecordedAt = judgement.RecordedAt.UtcTicks,
            UndoneAt = judgement.UndoneAt?.UtcTicks,
        };
    }

    public Judgement ToJudgement()
    {
        var correction = new Correction(
            Kind is null ? null : WireName.Parse<EventKind>(Kind), Status is null ? null : WireName.Parse<EventStatus>(Status),
            Date?.ToDate(), Parties?.Select(PartyCode.Parse).ToValueList());
        return new(
            new(Id), WireName.Parse<JudgementSubject>(Subject), WireName.Parse<Verdict>(Verdict), Ids.ToValueList(),
            Groups.Select(group => group.Select(mention => new MentionId(mention)).ToValueList()).ToValueList(),
            correction.IsEmpty ? null : correction, Author, new(RecordedAt ?? 0, TimeSpan.Zero), Reason,
            UndoneAt is { } undone ? new DateTimeOffset(undone, TimeSpan.Zero) : null);
    }
}
