namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Words at an office that make it another one.</summary>
internal enum OfficeModifier
{
    None,
    Deputy,
    Acting,

    /// <summary>Acts for nobody any more.</summary>
    Former,
    Designate,
}
