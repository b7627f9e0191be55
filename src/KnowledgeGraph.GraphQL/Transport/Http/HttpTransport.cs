using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Transport.ServerSentEvents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Transport.Http;

/// <summary>POST and GET after the GraphQL-over-HTTP specification.</summary>
internal sealed class HttpTransport(
    OperationReader reader, OperationExecutor executor, HttpAnswer answer, EventStreamTransport streams, IOptions<GraphQLLimitsOptions> limits)
{
    public async Task HandleAsync(HttpContext http)
    {
        var mediaType = MediaTypes.Negotiate(http.Request);
        if (await RefuseAsync(http, mediaType))
            return;
        Operation operation;
        try
        {
            operation = await ReadAsync(http);
        }
        catch (BadRequestError error)
        {
            await answer.RefuseAsync(http, error, StatusCodes.Status400BadRequest, mediaType);
            return;
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await answer.RefuseAsync(http, new RequestTooLargeError(limits.Value.MaxRequestBytes), StatusCodes.Status413PayloadTooLarge, mediaType);
            return;
        }

        if (mediaType == MediaTypes.EventStream)
            await streams.HandleAsync(http, operation);
        else
            await ExecuteAsync(http, operation, mediaType!);
    }

    private async Task ExecuteAsync(HttpContext http, Operation operation, string mediaType)
    {
        var result = await executor.ExecuteAsync(operation, http.RequestServices, flow: null, HttpMethods.IsGet(http.Request.Method), http.RequestAborted);
        await answer.WriteAsync(http, result, mediaType);
    }

    private async Task<bool> RefuseAsync(HttpContext http, string? mediaType)
    {
        var post = HttpMethods.IsPost(http.Request.Method);
        var (error, status) =
            !post && !HttpMethods.IsGet(http.Request.Method) ? (new OperationNotAllowedError("Only GET and POST are served here."), StatusCodes.Status405MethodNotAllowed)
            : CrossSite.Is(http.Request) ? (new CrossSiteError(), StatusCodes.Status403Forbidden)
            : mediaType is null ? (new BadRequestError($"Accept {MediaTypes.Response}, {MediaTypes.Json} or {MediaTypes.EventStream}."), StatusCodes.Status406NotAcceptable)
            : post && !MediaTypes.IsJsonBody(http.Request) ? (new BadRequestError($"Send {MediaTypes.Json} in UTF-8."), StatusCodes.Status415UnsupportedMediaType)
            : ((ExecutionError?)null, 0);
        if (error is null)
            return false;
        await answer.RefuseAsync(http, error, status, mediaType);
        return true;
    }

    private Task<Operation> ReadAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method))
            return Task.FromResult(reader.Read(http.Request.Query));
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.Value.MaxRequestBytes;
        return reader.ReadAsync(http.Request.Body, http.RequestAborted);
    }
}
