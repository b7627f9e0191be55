namespace KnowledgeGraph.Storage;

/// <summary>Stores keep text as UTF-8, which has no form for half of a surrogate pair: it would silently become another character.</summary>
public static class StorableText
{
    /// <returns>The text itself.</returns>
    /// <exception cref="StorageException">It can't be stored.</exception>
    public static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                throw new StorageException(StorageFault.Unstorable, $"A text has half of a surrogate pair (U+{(int)text[at]:X4}) at position {at}, which can't be stored. Mend the text; nothing of this write was kept.");
            at++;
        }

        return text;
    }
}
