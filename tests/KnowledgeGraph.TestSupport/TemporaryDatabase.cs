namespace KnowledgeGraph.TestSupport;

/// <summary>A folder of its own for a database file, deleted at the end.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    public TemporaryDatabase() => Folder = Directory.CreateTempSubdirectory("kg-store-").FullName;

    public string Folder { get; }

    public string Path => System.IO.Path.Combine(Folder, "store.db");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A connection that is still closing holds a file; the system's temporary folder is emptied anyway.
        }
    }
}
