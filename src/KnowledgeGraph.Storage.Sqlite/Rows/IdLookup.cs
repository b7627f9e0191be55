namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Conditions on the id of an article, event or mention. The indexes hold its first letters only, so these are asked for beside the whole.</summary>
internal static class IdLookup
{
    /// <summary>Has the id <c>$id</c>.</summary>
    public const string Is = $"{Letters} = substr($id, 1, 6) AND id = $id";

    /// <summary>Of article <c>a</c>.</summary>
    public const string ArticleIs = "substr(a.id, 1, 6) = substr($id, 1, 6) AND a.id = $id";

    /// <summary>Of mention <c>m</c>.</summary>
    public const string MentionIs = "substr(m.id, 1, 6) = substr($id, 1, 6) AND m.id = $id";

    /// <summary>Comes after the id <c>$after</c>, in the order of ids.</summary>
    public const string Follows = $"{Letters} >= substr($after, 1, 6) AND id > $after ORDER BY {Letters}, id";

    private const string Letters = "substr(id, 1, 6)";
}
