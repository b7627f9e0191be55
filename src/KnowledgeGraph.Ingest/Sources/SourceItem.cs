namespace KnowledgeGraph.Ingest.Sources;

/// <summary>What a source yields: a document, or a fault that stops this document but not the source.</summary>
public abstract record SourceItem(string Origin);

/// <summary>A document that can be read.</summary>
public sealed record SourceDocument(IncomingArticle Article) : SourceItem(Article.Origin);

/// <summary>A document that can't be read; the message says what is wrong and what to do.</summary>
/// <param name="MayPass">Whether the document may be readable later as it is, such as when its file can't be opened now.</param>
public sealed record SourceFault(string Origin, string Message, bool MayPass = false) : SourceItem(Origin)
{
    public override string ToString() => $"{Origin}: {Message}";
}
