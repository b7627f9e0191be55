namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What a server says went wrong: a code such as <c>Neo.ClientError.Statement.SyntaxError</c> and words.</summary>
internal sealed record ServerError(string Code, string Message);
