using System.Globalization;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Explanations;

/// <summary>Reports and events as a person would name them.</summary>
internal static class ReportText
{
    /// <summary><c>MEETING of CN (Xi Jinping) and RU (Vladimir Putin), 2023-03-20, Moscow</c></summary>
    public static string Of(DiplomaticEvent account)
    {
        var parties = account.Parties.Select(party => Side(account, party));
        var place = account.Place is { City: { } city } ? $", {city}" : "";
        return $"{WireName.Of(account.Kind)} of {string.Join(" and ", parties)}, {account.Date?.ToString() ?? "without a date"}{place}";
    }

    /// <summary><c>mention ab12 (Kommersant, 2023-03-20 18:00 +03:00)</c></summary>
    public static string Of(ReportFacts report)
    {
        var published = report.Report.Article.PublishedAt?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "no time of publication";
        return $"mention {report.Id} ({report.Report.Article.Source}, {published})";
    }

    public static string People(Side side) => side.People.Length > 0
        ? string.Join(", ", side.People.Select(person => person.Name.Text))
        : side.OpenOffices.Length > 0 ? $"an unnamed {string.Join(", ", side.OpenOffices)}" : "nobody by name";

    private static string Side(DiplomaticEvent account, PartyCode party)
    {
        var names = account.Participants.Where(p => p.Party == party && p.Name is not null).Select(p => p.Name).ToList();
        return names.Count == 0 ? party.Value : $"{party} ({string.Join(", ", names)})";
    }
}
