using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>Records as lines of JSON.</summary>
[JsonSerializable(typeof(ArchiveRecord))]
internal sealed partial class ArchiveJson : JsonSerializerContext
{
    private static readonly JsonTypeInfo<ArchiveRecord> _record = (JsonTypeInfo<ArchiveRecord>)new JsonSerializerOptions
    {
        TypeInfoResolver = new ArchiveJson().WithAddedModifier(RequireWhatIsNeverNull),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        AllowOutOfOrderMetadataProperties = true,
        // Letters of every script stay as they are: the lines are files, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.GetTypeInfo(typeof(ArchiveRecord));

    public static byte[] Write(ArchiveRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, _record);

    /// <exception cref="JsonException">The line is no record.</exception>
    public static ArchiveRecord Read(string line) =>
        JsonSerializer.Deserialize(line, _record) ?? throw new JsonException("The line is null.");

    private static void RequireWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { IsNullable: false, HasDefaultValue: false } parameter && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
                property.IsRequired = true;
        }
    }
}
