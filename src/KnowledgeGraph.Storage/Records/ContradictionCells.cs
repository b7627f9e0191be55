using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Records;

/// <summary>A disputed fact as JSON.</summary>
public sealed record ContradictionCells(string Field, ValueCells[] Values)
{
    public static ContradictionCells Of(Contradiction contradiction) => new(
        contradiction.Field,
        [.. contradiction.Values.Select(value => new ValueCells(value.Value, [.. value.Mentions.Select(mention => mention.Value)], value.Shown))]);

    public Contradiction ToContradiction() => new(
        Field,
        Values.Select(value => new ReportedValue(value.Value, value.Mentions.Select(id => new MentionId(id)).ToValueList(), value.Shown)).ToValueList());
}

public sealed record ValueCells(string Value, string[] Mentions, bool Shown);
