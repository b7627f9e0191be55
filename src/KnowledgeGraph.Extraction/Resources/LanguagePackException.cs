namespace KnowledgeGraph.Extraction.Resources;

/// <summary>The packs cannot be used; <see cref="Exception.Message"/> lists every fault, one a line.</summary>
public sealed class LanguagePackException : Exception
{
    public LanguagePackException()
    {
    }

    public LanguagePackException(string message)
        : base(message)
    {
    }

    public LanguagePackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal LanguagePackException(IReadOnlyList<LanguagePackError> errors)
        : base(errors.Count + " fault(s) in language packs:\n" + string.Join('\n', errors)) => Errors = errors;

    public IReadOnlyList<LanguagePackError> Errors { get; } = [];
}
