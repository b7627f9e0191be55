using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Ingest.Mentions;

/// <summary>Where a span of the old text stands in the new one: all before the first and after the last difference is kept.</summary>
internal sealed class TextShift
{
    private readonly int _prefix;
    private readonly int _suffixStart;
    private readonly int _shift;

    public TextShift(string? oldText, string? newText)
    {
        var (before, after) = (oldText ?? "", newText ?? "");
        var most = Math.Min(before.Length, after.Length);
        while (_prefix < most && before[_prefix] == after[_prefix])
            _prefix++;
        var suffix = 0;
        while (suffix < most - _prefix && before[^(suffix + 1)] == after[^(suffix + 1)])
            suffix++;
        _suffixStart = before.Length - suffix;
        _shift = after.Length - before.Length;
    }

    /// <summary>Null: it overlaps what was changed.</summary>
    public TextSpan? Follow(TextSpan old) =>
        old.End <= _prefix ? old
        : old.Start >= _suffixStart ? new(old.Start + _shift, old.End + _shift)
        : null;
}
