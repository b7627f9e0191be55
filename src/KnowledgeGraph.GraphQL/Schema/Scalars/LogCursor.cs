using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Schema.Scalars;

/// <summary>A position of the change log as clients see it.</summary>
internal static class LogCursor
{
    private const string Prefix = "log:";

    public static string Write(long position) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(Prefix + position.ToString(CultureInfo.InvariantCulture)));

    public static long Read(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
            throw new InvalidCursorError();
        var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                ? position
                : throw new InvalidCursorError();
    }
}
