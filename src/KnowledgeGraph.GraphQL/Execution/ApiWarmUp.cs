using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Asks once what clients will ask, so that the first of them does not wait until all of it is compiled.</summary>
internal sealed class ApiWarmUp(OperationExecutor executor, IServiceScopeFactory scopes) : IHostedService
{
    private const string Query = """
        query WarmUp {
          events(first: 1) {
            position totalCount statusCounts { count } coverage { languages }
            nodes {
              id summary date { start } parties { role party { name } } participants { person { name } }
              mentions(first: 1) { nodes { evidence article { title } } }
            }
          }
        }
        """;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await executor.ExecuteAsync(new(Query), scope.ServiceProvider, flow: null, onlyQueries: true, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
