using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Domain.Events;

/// <summary>The verbatim words that prove an event.</summary>
/// <param name="Span">Their place in the text of the article's version; null when they stand in the title or only the events were given.</param>
public sealed record Evidence(string Text, TextSpan? Span);
