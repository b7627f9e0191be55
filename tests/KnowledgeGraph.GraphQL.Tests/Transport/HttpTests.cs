using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Tests.Fakes;

namespace KnowledgeGraph.GraphQL.Tests.Transport;

public sealed class HttpTests
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", "application/graphql-response+json; charset=utf-8")]
    public async Task The_answer_has_the_type_that_is_accepted(string? accept, string expected)
    {
        await using var api = await Api.StartAsync();
        using var answer = await PostAsync(api, """{"query":"{ __typename }"}""", accept);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", Response, 200)]
    [InlineData("""{"query":"{ nobody }"}""", Response, 400)]
    [InlineData("""{"query":"{ nobody }"}""", Json, 200)]
    [InlineData("""{"query":"{"}""", Response, 400)]
    [InlineData("""{"query":"{"}""", Json, 200)]
    [InlineData("""{"query":"{ party(code: \"XX\") { code } }"}""", Response, 200)]
    [InlineData("""{"query":"subscription { eventChanged { cursor } }"}""", Response, 405)]
    [InlineData("""{"quer":"{ __typename }"}""", Json, 400)]
    [InlineData("""{"query":7}""", Json, 400)]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", Json, 400)]
    [InlineData("""{"query":"{ __typename }","operationName":{}}""", Json, 400)]
    [InlineData("""[{"query":"{ __typename }"}]""", Json, 400)]
    [InlineData("no JSON", Json, 400)]
    [InlineData("", Json, 400)]
    [InlineData("""{"query":"{ party(code: \"\ud800\") { code } }"}""", Json, 400)]
    [InlineData("""{"query":"query($c: PartyCode!) { party(code: $c) { code } }","variables":{"c":"\udc00"}}""", Json, 400)]
    [InlineData("""{"query":"{ __typename }"}""", "text/html", 406)]
    public async Task A_post_has_the_status_of_its_outcome_and_says_why(string body, string accept, int status)
    {
        await using var api = await Api.StartAsync();
        using var answer = await PostAsync(api, body, accept);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status, text);
        if (status != 200)
            JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?query=query($c:PartyCode!){party(code:$c){code}}&variables={\"c\":\"CN\"}", 200)]
    [InlineData("?query=query a{__typename} query b{__typename}&operationName=b", 200)]
    [InlineData("?query=mutation{ingestArticle(article:{text:\"x\"}){isNew}}", 405)]
    [InlineData("", 400)]
    [InlineData("?query={__typename}&variables=no", 400)]
    public async Task A_get_only_reads(string query, int status)
    {
        await using var api = await Api.StartAsync();
        using var answer = await api.Client.GetAsync(new Uri(query, UriKind.Relative), TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(status);
        api.Pipeline.Received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task A_body_that_a_page_may_send_without_asking_is_refused(string contentType)
    {
        await using var api = await Api.StartAsync();
        using var body = new StringContent("""{"query":"{ __typename }"}""");
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var answer = await api.Client.PostAsync("", body, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Sec-Fetch-Site", "none", 200)]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    public async Task A_request_of_another_site_is_refused(string header, string value, int status)
    {
        await using var api = await Api.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("?query={__typename}", UriKind.Relative));
        request.Headers.Add(header, value);
        using var answer = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Other_methods_are_told_which_are_served()
    {
        await using var api = await Api.StartAsync();
        using var answer = await api.Client.PutAsync("", null, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task More_values_than_variables_may_hold_are_refused()
    {
        await using var api = await Api.StartAsync("GraphQL:MaxVariableValues=100");
        var query = "query($c: [PartyCode!]) { events(filter: { visitor: $c }) { totalCount } }";
        using var answer = await PostAsync(api, JsonSerializer.Serialize(new { query, variables = new { c = Enumerable.Repeat("CN", 101) } }), Json);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("The parameter 'variables' holds more than 100 values.");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused()
    {
        await using var api = await Api.StartAsync();
        using var answer = await PostAsync(api, JsonSerializer.Serialize(new { query = "{ __typename }", variables = new { x = new string('x', 10_000_000) } }), Json);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("REQUEST_TOO_LARGE");
    }

    private static async Task<HttpResponseMessage> PostAsync(Api api, string body, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "") { Content = new StringContent(body, Encoding.UTF8, Json) };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        return await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
