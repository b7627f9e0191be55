namespace KnowledgeGraph.Storage.Neo4j.Programs;

/// <summary>One operation of a random program, as numbers that FsCheck makes and shrinks.</summary>
public sealed record ProgramStep(byte Article, byte What, byte Told, byte Day);
