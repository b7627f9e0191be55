namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Gathers the faults of all packs, so that one message names them all.</summary>
internal sealed class PackErrors
{
    private readonly List<LanguagePackError> _errors = [];

    public IReadOnlyList<LanguagePackError> All => _errors;

    public void Add(string file, int line, int column, string what, string remedy = "") =>
        _errors.Add(new(file, line, column, what, remedy));

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new LanguagePackException([.. _errors
                .OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column)]);
    }
}
