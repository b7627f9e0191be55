using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>The way from reports to an event in plain English: why they are together, and what kept the nearest others out.</summary>
/// <param name="Event">One line for the whole.</param>
/// <param name="Together">A line for each member, the anchor first; beyond some hundreds, a last line says how many more there are.</param>
/// <param name="KeptOut">A line for each of the nearest other events, nearest first.</param>
public sealed record Explanation(EventId Id, string Event, ValueList<string> Together, ValueList<string> KeptOut);
