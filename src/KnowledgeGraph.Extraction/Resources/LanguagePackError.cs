namespace KnowledgeGraph.Extraction.Resources;

/// <summary>One fault in a language pack.</summary>
/// <param name="Line">From 1; 0: the whole file.</param>
/// <param name="Column">From 1; 0: the whole line.</param>
public sealed record LanguagePackError(string File, int Line, int Column, string What, string Remedy)
{
    public override string ToString() => $"{Place}: {What} {Remedy}".TrimEnd();

    private string Place => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
