using System.Globalization;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Neo4j.Offices;

/// <summary>A term of the table of offices as the edge <c>HELD</c> from a person to a party.</summary>
internal static class HeldEdge
{
    /// <returns><c>RU foreign_minister 2004-03-09 </c>: what tells the edges of a person apart.</returns>
    public static string Key(OfficeTerm term) => string.Create(CultureInfo.InvariantCulture, $"{term.Party} {term.Office} {term.From:yyyy-MM-dd} {term.To:yyyy-MM-dd}");
}
