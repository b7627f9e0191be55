using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>schema</c>: what concerns the schema of the store.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandContext context) =>
        new("schema", "What concerns the schema of the store.") { SchemaCheckCommand.Create(context) };
}
