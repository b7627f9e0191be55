namespace KnowledgeGraph.TestSupport;

/// <summary>Where the working tree lies, found from the test's own program upwards.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds KnowledgeGraph.sln.");
    }
}
