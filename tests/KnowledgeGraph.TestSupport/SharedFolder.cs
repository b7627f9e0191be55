namespace KnowledgeGraph.TestSupport;

/// <summary>The folder with gold articles and scorer that lies beside the working tree or further up, or where <c>KG_SHARED</c> says. It is not a part of the project.</summary>
public static class SharedFolder
{
    public const string MissingReason = "the folder 'shared' with the gold articles is not beside the working tree; name it in KG_SHARED";

    /// <summary>Null when it is absent: then a test that needs it skips with <see cref="MissingReason"/>.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("KG_SHARED");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? System.IO.Path.GetFullPath(named) : null;
        for (var at = Directory.GetParent(RepositoryFolder.Root); at is not null; at = at.Parent)
        {
            if (Directory.Exists(System.IO.Path.Combine(at.FullName, "shared")))
                return System.IO.Path.Combine(at.FullName, "shared");
        }

        return null;
    }
}
