using KnowledgeGraph.IngestWorker;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new StopSignals();
return await WorkerCommandLine.RunAsync(args, WorkerContext.OfProcess(), stop.Token);
