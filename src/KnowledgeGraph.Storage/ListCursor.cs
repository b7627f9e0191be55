using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Storage;

/// <summary>Writes cursors as opaque text, bound to a list and its order, and reads them back. A checksum tells those of our own from guesses.</summary>
public static class ListCursor
{
    private const char Separator = '\n';
    private const int ChecksumBytes = 4;

    public static string Write(string list, string order, params IReadOnlyList<string> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(Separator, [list, order, .. parts]));
        return Base64Url.EncodeToString([.. Checksum(bytes), .. bytes]);
    }

    /// <returns>The parts that were written.</returns>
    /// <exception cref="StorageException">The text is no cursor of this list and order (<see cref="StorageFault.InvalidCursor"/>).</exception>
    public static IReadOnlyList<string> Parse(string text, string list, string order)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Base64Url.IsValid(text))
            throw Invalid(text);
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ChecksumBytes || !Checksum(bytes.AsSpan(ChecksumBytes)).SequenceEqual(bytes.AsSpan(0, ChecksumBytes)))
            throw Invalid(text);
        var parts = Encoding.UTF8.GetString(bytes, ChecksumBytes, bytes.Length - ChecksumBytes).Split(Separator);
        return parts.Length >= 2 && parts[0] == list && parts[1] == order
            ? parts[2..]
            : throw new StorageException(StorageFault.InvalidCursor, $"The cursor '{Shown(text)}' belongs to another list or order. Start again without a cursor.");
    }

    internal static StorageException Invalid(string text) =>
        new(StorageFault.InvalidCursor, $"'{Shown(text)}' is no cursor of this list. Take one from an answer, or start again without a cursor.");

    private static Span<byte> Checksum(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes).AsSpan(0, ChecksumBytes);

    private static string Shown(string text) => text.Length <= 60 ? text : $"{text[..60]}…";
}
