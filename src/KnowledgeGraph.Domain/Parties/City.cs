namespace KnowledgeGraph.Domain.Parties;

/// <summary>A city, or an island or estate where diplomacy happens, of <c>graph-schema/codes/cities.tsv</c>.</summary>
/// <param name="Id"><c>cn/beijing</c>.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="IsCapital">Capital or seat of government.</param>
/// <param name="Latitude">Degrees north, 0.01 exact.</param>
/// <param name="Longitude">Degrees east, 0.01 exact.</param>
/// <param name="Names">Other spellings, in any language.</param>
public sealed record City(
    string Id, string Name, PartyCode Country, bool IsCapital, double Latitude, double Longitude, ValueList<string> Names);
