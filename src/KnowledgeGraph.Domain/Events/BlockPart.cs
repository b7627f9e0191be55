namespace KnowledgeGraph.Domain.Events;

/// <summary>Which mentions of a range are meant. What cannot be of use need not be read: a busy pair has hundreds in a year.</summary>
public enum BlockPart
{
    All,

    /// <summary>Those without a date.</summary>
    Undated,

    /// <summary>Those without a date, and plans.</summary>
    UndatedOrPlanned,

    /// <summary>Those without a date, and all but plans.</summary>
    UndatedOrNotPlanned,

    Planned,

    /// <summary>Decisions about a visit.</summary>
    AboutVisit,

    /// <summary>Decisions about a meeting.</summary>
    AboutMeeting,

    /// <summary>Decisions that move a visit and don't end it.</summary>
    MovesVisit,

    /// <summary>Decisions that move a meeting and don't end it.</summary>
    MovesMeeting,
}
