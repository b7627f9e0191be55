namespace KnowledgeGraph.Extraction.Resources;

/// <summary>A piece of a YAML file that knows where it stands. Asking it for the wrong shape is noted as a fault of the pack.</summary>
internal abstract class PackNode(string file, int line, int column, PackErrors errors)
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public int Column { get; } = column;

    protected PackErrors Errors { get; } = errors;

    /// <summary>Notes a fault at this node's position.</summary>
    public void Fault(string what, string remedy = "") => Errors.Add(File, Line, Column, what, remedy);

    public virtual string? AsText()
    {
        Fault("A text is wanted here.", "Write one word or a quoted text.");
        return null;
    }

    public virtual PackMap? AsMap()
    {
        Fault("A map is wanted here.", "Write `key: value` lines.");
        return null;
    }

    public virtual PackList? AsList()
    {
        Fault("A list is wanted here.", "Write `[ a, b ]` or lines that start with `- `.");
        return null;
    }

    /// <summary>The texts of a list, or the one text of a scalar; each with its node for messages.</summary>
    public IEnumerable<PackScalar> AsScalars() => this switch
    {
        PackScalar scalar => [scalar],
        PackList list => list.OfScalars(),
        _ => [.. Nothing()],
    };

    private IEnumerable<PackScalar> Nothing()
    {
        Fault("A text or a list of texts is wanted here.");
        return [];
    }
}
