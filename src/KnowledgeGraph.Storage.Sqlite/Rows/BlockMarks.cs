using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>What a <see cref="BlockPart"/> and <see cref="BlockTraits"/> can ask of a mention, as bits of <c>mention_block.marks</c>.</summary>
internal static class BlockMarks
{
    private const int Undated = 1;
    private const int Planned = 2;
    private const int OfMany = 4;
    private const int AboutVisit = 8;
    private const int AboutMeeting = 16;
    private const int Moves = 32;
    private const int Two = 2;

    public static int Of(DiplomaticEvent account) =>
        (account.Date is null ? Undated : 0) | (account.Status == EventStatus.Planned ? Planned : 0) | (account.Participants.Count > Two ? OfMany : 0)
        | account switch
        {
            Cancellation decision => (decision.Cancels == EventKind.Visit ? AboutVisit : AboutMeeting) | (decision.Form == CancellationForm.Cancelled ? 0 : Moves),
            Meeting meeting => Of(meeting.Mode),
            _ => 0,
        };

    /// <summary>The condition on row <c>b</c> of the table, with a value for <c>$country</c> where the traits name one.</summary>
    public static string Condition(BlockPart part, BlockTraits traits) => Condition(part)
        + (traits.Country is null ? "" : " AND (b.country IS NULL OR b.country = $country)")
        + (traits.Mode is { } mode ? All(Of(mode)) : "") + (traits.OfMany ? All(OfMany) : "");

    private static string Condition(BlockPart part) => part switch
    {
        BlockPart.Undated => All(Undated),
        BlockPart.UndatedOrPlanned => $" AND b.marks & {Undated | Planned}",
        BlockPart.UndatedOrNotPlanned => $" AND b.marks & {Undated | Planned} <> {Planned}",
        BlockPart.Planned => All(Planned),
        BlockPart.AboutVisit => All(AboutVisit),
        BlockPart.AboutMeeting => All(AboutMeeting),
        BlockPart.MovesVisit => All(AboutVisit | Moves),
        BlockPart.MovesMeeting => All(AboutMeeting | Moves),
        _ => "",
    };

    private static string All(int marks) => $" AND b.marks & {marks} = {marks}";

    private static int Of(MeetingMode mode) => mode switch { MeetingMode.InPerson => 64, MeetingMode.Phone => 128, _ => 256 };
}
