using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Ingest.Judgements;

/// <param name="Orphaned">Of something that it names no report is left in the latest extraction: it binds nothing there, and waits.</param>
public sealed record StandingJudgement(Judgement Judgement, bool Orphaned);
