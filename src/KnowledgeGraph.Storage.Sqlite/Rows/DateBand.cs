namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Splits indexes by the length of a date, so that a span is answered by a range of starts and few rows beside it.</summary>
internal static class DateBand
{
    public const int Short = 0;
    public const int Long = 1;
    public const int Undated = 2;

    /// <summary>Days from first to last, both included, of the longest date in <see cref="Short"/>.</summary>
    public const int ShortDays = 31;

    public static int Of(int? startDay, int? endDay) => startDay is not { } start || endDay is not { } end ? Undated
        : end - start < ShortDays ? Short
        : Long;
}
