namespace KnowledgeGraph.Web.Tests;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string ServerFolder { get; } = Path.Combine(Root, "src", "KnowledgeGraph.Server");

    public static string WebFolder { get; } = Path.Combine(Root, "src", "KnowledgeGraph.Web");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests run from a checkout of the repository.");
    }
}
