namespace KnowledgeGraph.Extraction.Actors;

internal enum OfficeKind
{
    /// <summary>One person holds it.</summary>
    Holder,

    /// <summary>A ministry, a government, a parliament.</summary>
    Body,

    /// <summary>A delegation, officials, envoys without an office of their own.</summary>
    Group,

    /// <summary>Acts for no state: a mayor, a coach.</summary>
    Private,
}
