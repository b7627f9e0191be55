using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Storage;

/// <summary>How much of the change log a store keeps, in the section <see cref="Section"/>.</summary>
/// <remarks>
/// A change goes when either limit is passed, at the next commit; the events themselves stay.
/// Who follows from before what is kept gets <see cref="StorageFault.CursorTooOld"/>, reads the list anew and goes on from its position.
/// </remarks>
public sealed class ChangeLogOptions
{
    public const string Section = "ChangeLog";

    /// <summary>The latest changes that are kept.</summary>
    /// <value>Number of changes. Default: null, all of them.</value>
    [Range(1, long.MaxValue)]
    public long? KeepChanges { get; set; }

    /// <summary>How old a change may become.</summary>
    /// <value>Days. Default: null, any age.</value>
    [Range(1, 36_500)]
    public int? KeepDays { get; set; }
}
