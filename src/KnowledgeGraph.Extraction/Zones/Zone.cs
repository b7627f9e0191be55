using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>A stretch of the article: a line, a paragraph or the start of one.</summary>
/// <param name="EntryTime">On a live page: when the entry was written that this zone belongs to; then its dates are relative to it.</param>
internal sealed record Zone(ZoneKind Kind, TextSpan Span, DateTimeOffset? EntryTime = null)
{
    /// <summary>Whether events may be found here.</summary>
    public bool RaisesEvents => Kind is ZoneKind.Body or ZoneKind.ListItem or ZoneKind.Answer;
}
