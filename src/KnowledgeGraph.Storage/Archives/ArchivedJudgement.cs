using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>What an analyst said, undone or not.</summary>
public sealed record ArchivedJudgement(JudgementRecord Judgement) : ArchiveRecord;
