using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>An answer of the Query API, read to its end: errors may follow after rows.</summary>
internal sealed record QueryAnswer(IReadOnlyList<CypherRow>? Rows, IReadOnlyList<string> Bookmarks, ServerError? Error)
{
    /// <exception cref="JsonException">It is none, or not whole.</exception>
    public static QueryAnswer Parse(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var answer = new QueryAnswer(null, [], null);
        TypedJsonReader.Next(ref json);
        TypedJsonReader.Expect(ref json, JsonTokenType.StartObject);
        for (TypedJsonReader.Next(ref json); json.TokenType != JsonTokenType.EndObject; TypedJsonReader.Next(ref json))
        {
            var name = json.GetString();
            TypedJsonReader.Next(ref json);
            switch (name)
            {
                case "data":
                    answer = answer with { Rows = Data(ref json) };
                    break;
                case "bookmarks":
                    answer = answer with { Bookmarks = Texts(ref json) };
                    break;
                case "errors":
                    answer = answer with { Error = FirstError(ref json) };
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return answer;
    }

    private static List<CypherRow> Data(ref Utf8JsonReader json)
    {
        IReadOnlyList<string> fields = [];
        List<CypherRow> rows = [];
        TypedJsonReader.Expect(ref json, JsonTokenType.StartObject);
        for (TypedJsonReader.Next(ref json); json.TokenType != JsonTokenType.EndObject; TypedJsonReader.Next(ref json))
        {
            var name = json.GetString();
            TypedJsonReader.Next(ref json);
            if (name == "fields")
                fields = Texts(ref json);
            else if (name == "values")
                Values(ref json, fields, rows);
            else
                json.Skip();
        }

        return rows;
    }

    private static void Values(ref Utf8JsonReader json, IReadOnlyList<string> fields, List<CypherRow> rows)
    {
        TypedJsonReader.Expect(ref json, JsonTokenType.StartArray);
        for (TypedJsonReader.Next(ref json); json.TokenType != JsonTokenType.EndArray; TypedJsonReader.Next(ref json))
        {
            var values = new object?[fields.Count];
            TypedJsonReader.Expect(ref json, JsonTokenType.StartArray);
            for (var i = 0; i < values.Length; i++)
            {
                TypedJsonReader.Next(ref json);
                values[i] = TypedJsonReader.Read(ref json);
            }

            TypedJsonReader.Next(ref json);
            TypedJsonReader.Expect(ref json, JsonTokenType.EndArray);
            rows.Add(new(fields, values));
        }
    }

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        List<string> texts = [];
        TypedJsonReader.Expect(ref json, JsonTokenType.StartArray);
        for (TypedJsonReader.Next(ref json); json.TokenType != JsonTokenType.EndArray; TypedJsonReader.Next(ref json))
            texts.Add(json.GetString() ?? "");
        return texts;
    }

    private static ServerError? FirstError(ref Utf8JsonReader json)
    {
        using var errors = JsonDocument.ParseValue(ref json);
        return errors.RootElement.EnumerateArray()
            .Select(error => new ServerError(Text(error, "code"), Text(error, "message")))
            .FirstOrDefault();
    }

    private static string Text(JsonElement error, string name) => error.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
