namespace KnowledgeGraph.Storage.Records;

/// <summary>Splits indexes by the length of a date, so that a span is answered by a range of starts and few rows beside it.</summary>
public static class DateBand
{
    public const int Narrow = 0;
    public const int Wide = 1;
    public const int Undated = 2;

    /// <summary>Days from first to last, both included, of the longest date in <see cref="Narrow"/>.</summary>
    public const int NarrowDays = 31;

    public static int Of(int? startDay, int? endDay) => startDay is not { } start || endDay is not { } end ? Undated
        : end - start < NarrowDays ? Narrow
        : Wide;
}
