using System.Text.Json;
using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Transport;

/// <summary>Reads what a client asks from JSON or from a query string.</summary>
internal sealed class OperationReader(IGraphQLTextSerializer serializer, IOptions<GraphQLLimitsOptions> limits)
{
    public async Task<Operation> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
            return Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new BadRequestError($"The body is no JSON: {fault.Message}");
        }
    }

    public Operation Read(IQueryCollection query)
    {
        using var variables = Parsed(query, "variables");
        using var extensions = Parsed(query, "extensions");
        string? text = query["query"];
        if (string.IsNullOrEmpty(text))
            throw new BadRequestError("The parameter 'query' is missing.");
        return new(text, query["operationName"], Inputs(variables?.RootElement, "variables"), Inputs(extensions?.RootElement, "extensions"));
    }

    public Operation Read(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
            throw new BadRequestError(request.ValueKind == JsonValueKind.Array ? "Batches are not supported: send one operation a request." : "The request is no JSON object.");
        try
        {
            return new(
                Text(request, "query") ?? throw new BadRequestError("The parameter 'query' is missing."),
                Text(request, "operationName"), Inputs(Member(request, "variables"), "variables"), Inputs(Member(request, "extensions"), "extensions"));
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestError("The request holds text that is no Unicode, such as half of a surrogate pair.");
        }
    }

    private static JsonDocument? Parsed(IQueryCollection query, string name)
    {
        string? text = query[name];
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException fault)
        {
            throw new BadRequestError($"The parameter '{name}' is no JSON: {fault.Message}");
        }
    }

    private static JsonElement? Member(JsonElement request, string name) =>
        request.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static string? Text(JsonElement request, string name) => Member(request, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new BadRequestError($"The parameter '{name}' is no text."),
    };

    private Inputs? Inputs(JsonElement? element, string name)
    {
        if (element is not { } given || given.ValueKind == JsonValueKind.Null)
            return null;
        if (given.ValueKind != JsonValueKind.Object)
            throw new BadRequestError($"The parameter '{name}' is no JSON object.");
        if (Count(given) > limits.Value.MaxVariableValues)
            throw new BadRequestError($"The parameter '{name}' holds more than {limits.Value.MaxVariableValues} values.");
        try
        {
            return serializer.ReadNode<Inputs>(given);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new BadRequestError($"The parameter '{name}' holds a value that can't be read, such as text with half of a surrogate pair.");
        }
    }

    private static int Count(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Sum(member => Count(member.Value)),
        JsonValueKind.Array => 1 + element.EnumerateArray().Sum(Count),
        _ => 1,
    };
}
