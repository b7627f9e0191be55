namespace KnowledgeGraph.Resolution.People;

/// <summary>How long, in days, people are in offices and between them.</summary>
internal static class OfficeTimes
{
    /// <summary>Who changes office is told in both in the month of the change, late reports have the old title, and a table may err by some weeks.</summary>
    public const int Change = 62;

    /// <summary>Between two reports of one holder, however seldom the office is in the news, so that it was held in between.</summary>
    public const int Seldom = 400;

    /// <summary>Between two reports of one holder; who is out of an office for longer comes back, or is another, such as a son.</summary>
    public const int Gap = 3 * 365;

    /// <summary>From one office to the next.</summary>
    public const int Between = 10 * 365;

    /// <summary>From one term of an office to one that a son, or a namesake, holds; few come back to it after so long.</summary>
    public const int Generation = 22 * 365;
}
