using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>Records as lines of JSON.</summary>
[JsonSerializable(typeof(ArchiveRecord))]
internal sealed partial class ArchiveJson : JsonSerializerContext
{
    private static readonly ArchiveJson _plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowOutOfOrderMetadataProperties = true,
        // Letters of every script stay as they are: the lines are files, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(ArchiveRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, _plain.ArchiveRecord);

    /// <exception cref="JsonException">The line is no record.</exception>
    public static ArchiveRecord Read(string line) =>
        JsonSerializer.Deserialize(line, _plain.ArchiveRecord) ?? throw new JsonException("The line is null.");
}
