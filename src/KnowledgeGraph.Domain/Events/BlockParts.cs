namespace KnowledgeGraph.Domain.Events;

public static class BlockParts
{
    /// <summary>Whether a mention that says this is of the part.</summary>
    public static bool Holds(this BlockPart part, DiplomaticEvent account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return part switch
        {
            BlockPart.Undated => account.Date is null,
            BlockPart.UndatedOrPlanned => account.Date is null || account.Status == EventStatus.Planned,
            BlockPart.UndatedOrNotPlanned => account.Date is null || account.Status != EventStatus.Planned,
            BlockPart.Planned => account.Status == EventStatus.Planned,
            BlockPart.AboutVisit => account is Cancellation { Cancels: EventKind.Visit },
            BlockPart.AboutMeeting => account is Cancellation { Cancels: EventKind.Meeting },
            BlockPart.MovesVisit => account is Cancellation { Cancels: EventKind.Visit, Form: not CancellationForm.Cancelled },
            BlockPart.MovesMeeting => account is Cancellation { Cancels: EventKind.Meeting, Form: not CancellationForm.Cancelled },
            _ => true,
        };
    }
}
