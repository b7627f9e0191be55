using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Domain;

/// <summary>Ids that stay the same on every machine: the first 16 bytes of SHA-256 in lower-case base32 (RFC 4648, no padding), 26 characters.</summary>
public static class StableHash
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int HashedBytes = 16;

    public static string Base32(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Encode(hash[..HashedBytes]);
    }

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        var output = new StringBuilder((bytes.Length * 8 + 4) / 5);
        int buffer = 0, bits = 0;
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
                output.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            buffer &= 255;
        }

        if (bits > 0)
            output.Append(Alphabet[(buffer << (5 - bits)) & 31]);
        return output.ToString();
    }
}
