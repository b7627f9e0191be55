using System.CommandLine;
using KnowledgeGraph.Endurance;

// dotnet run -c Release --project tests/KnowledgeGraph.Endurance -- NAME
var root = new RootCommand("Full counts of faults that the tests show once or twice.")
{
    SqliteKills.Command(),
    Neo4jKills.Command(),
    WriterProcess.Command(),
};
return await root.Parse(args).InvokeAsync();
