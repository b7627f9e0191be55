using KnowledgeGraph.Extraction.Dates.Values;

namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>A way to write a date: tokens in a row, and what they mean.</summary>
/// <param name="Offset">Days, weeks, months or years from the day of publication or from the anchor.</param>
/// <param name="Sign">-1 or 1: the offset is the number in the text, backwards or forwards; 0: <paramref name="Offset"/> says it.</param>
internal sealed record DateForm(
    DateFormKind Kind, IReadOnlyList<DateElement> Elements, int? Offset, int Sign, WeekdayChoice Choice, int? Week, bool Anchored, bool DatesWhatFollows);
