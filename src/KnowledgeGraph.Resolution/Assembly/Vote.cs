namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>Which of several reported values is shown: that of most independent voices, then that of the earliest report, then by key.</summary>
internal static class Vote
{
    /// <summary>The different values, the shown one first. <paramref name="told"/> is in <see cref="ReportOrder"/>.</summary>
    public static IReadOnlyList<T> Ranked<T>(IEnumerable<(T Value, ReportFacts Report)> told)
        where T : notnull
    {
        List<(T Value, ReportFacts Report)> all = [.. told];
        // Mostly all say the same.
        if (all.TrueForAll(vote => EqualityComparer<T>.Default.Equals(vote.Value, all[0].Value)))
            return all.Count == 0 ? [] : [all[0].Value];
        return
        [
            .. all.GroupBy(vote => vote.Value)
                .OrderByDescending(votes => votes.Select(vote => vote.Report.Report.Article.Voice).Distinct(StringComparer.Ordinal).Count())
                .Select(votes => votes.Key),
        ];
    }

    public static T? Winner<T>(IEnumerable<(T Value, ReportFacts Report)> told)
        where T : class => Ranked(told) is [var first, ..] ? first : null;

    public static T WinnerOf<T>(IEnumerable<ReportFacts> reports, Func<ReportFacts, T> value)
        where T : struct => Ranked(reports.Select(report => (value(report), report)))[0];

    public static IEnumerable<(T Value, ReportFacts Report)> Told<T>(IEnumerable<ReportFacts> reports, Func<ReportFacts, T?> value)
        where T : class => reports.Where(report => value(report) is not null).Select(report => (value(report)!, report));
}
