namespace KnowledgeGraph.Storage.Text;

/// <summary>A word, or letters of a script that is written without spaces, each with its marks.</summary>
internal sealed record TextRun(string Word, IReadOnlyList<string> Letters)
{
    /// <summary>Whether it stands for one letter of a script that gives pairs.</summary>
    public bool IsLoneLetter => Letters.Count == 1;

    public IEnumerable<string> Tokens => Letters.Count switch
    {
        0 => [Word],
        1 => Letters,
        _ => Letters.Zip(Letters.Skip(1), string.Concat),
    };
}
