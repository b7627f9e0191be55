namespace KnowledgeGraph.Storage.Events;

/// <summary>Orders of a list of events. Events without a date come last in both date orders; ties are broken by id in the same direction.</summary>
public enum EventOrder
{
    StartDesc,
    StartAsc,
    LastReportedDesc,
    ConfidenceDesc,
}
