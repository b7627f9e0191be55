namespace KnowledgeGraph.TestSupport;

/// <summary>Programs that were built with the running test, in the same configuration.</summary>
public static class BuiltProgram
{
    /// <summary>The file that <c>dotnet</c> runs.</summary>
    public static string Path(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return System.IO.Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, $"{project}.dll");
    }
}
