using GraphQL;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a client asked, whatever the transport.</summary>
internal sealed record Operation(string Query, string? Name = null, Inputs? Variables = null, Inputs? Extensions = null);
