namespace KnowledgeGraph.Domain.Judgements;

/// <summary>Names a judgement: a UUID of version 7 as 32 lower-case hexadecimal digits, so that ids sort by time.</summary>
public readonly record struct JudgementId(string Value) : IComparable<JudgementId>
{
    public static JudgementId New(DateTimeOffset now) => new(Guid.CreateVersion7(now).ToString("N"));

    public int CompareTo(JudgementId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
