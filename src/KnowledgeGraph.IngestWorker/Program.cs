using KnowledgeGraph.IngestWorker;
using KnowledgeGraph.ServiceDefaults;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new StopSignals();
return await WorkerCommandLine.RunAsync(args, WorkerContext.OfProcess(), stop.Token);
