using KnowledgeGraph.IngestWorker;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await WorkerCommandLine.RunAsync(args, WorkerContext.OfProcess(), CancellationToken.None);
