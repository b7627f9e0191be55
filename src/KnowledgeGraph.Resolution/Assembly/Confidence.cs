namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>How probable an event is, from its mentions.</summary>
internal static class Confidence
{
    private const int Digits = 6;

    /// <summary>Noisy-or over independent voices: each counts with its surest mention, and all of them must err for the event to be none.</summary>
    public static double Of(IEnumerable<ReportFacts> reports)
    {
        var doubt = reports
            .GroupBy(report => report.Report.Article.Voice, StringComparer.Ordinal)
            .OrderBy(voice => voice.Key, StringComparer.Ordinal)
            .Aggregate(1.0, (product, voice) => product * (1 - voice.Max(report => report.Report.Mention.Confidence)));
        return Math.Round(1 - doubt, Digits);
    }
}
