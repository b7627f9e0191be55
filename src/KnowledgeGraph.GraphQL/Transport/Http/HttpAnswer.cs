using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Transport.Http;

/// <summary>Writes results with the status that GraphQL over HTTP asks for.</summary>
internal sealed class HttpAnswer(IGraphQLTextSerializer serializer)
{
    public Task WriteAsync(HttpContext http, ExecutionResult result, string mediaType)
    {
        // Under application/json a status other than 2xx could be a proxy's, so every well-formed request gets 200.
        var status = result.Errors?.FirstOrDefault() is OperationNotAllowedError ? StatusCodes.Status405MethodNotAllowed
            : result.Executed || mediaType == MediaTypes.Json ? StatusCodes.Status200OK
            : StatusCodes.Status400BadRequest;
        return WriteAsync(http, result, mediaType, status);
    }

    public Task RefuseAsync(HttpContext http, ExecutionError error, int status, string? mediaType = null) =>
        WriteAsync(http, new(error), mediaType is null or MediaTypes.EventStream ? MediaTypes.Json : mediaType, status);

    private Task WriteAsync(HttpContext http, ExecutionResult result, string mediaType, int status)
    {
        if (status == StatusCodes.Status405MethodNotAllowed)
            http.Response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
