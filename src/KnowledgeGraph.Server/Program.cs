using KnowledgeGraph.Server;

return await ServerProgram.RunAsync(args, Console.Error);
