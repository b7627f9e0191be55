using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.MicrosoftDI;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Changes;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.History;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema;
using KnowledgeGraph.GraphQL.Statistics;
using KnowledgeGraph.GraphQL.Transport;
using KnowledgeGraph.GraphQL.Transport.Http;
using KnowledgeGraph.GraphQL.Transport.ServerSentEvents;
using KnowledgeGraph.GraphQL.Transport.WebSockets;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the GraphQL API. A store and an ingest pipeline must be registered too.</summary>
public static class GraphQLServiceCollectionExtensions
{
    public static IServiceCollection AddKnowledgeGraphApi(this IServiceCollection services)
    {
        services.AddOptions<GraphQLLimitsOptions>().BindConfiguration(GraphQLLimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SubscriptionOptions>().BindConfiguration(SubscriptionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(OfficeTable.Empty);
        services.AddSchema();
        services.AddTransports();
        return services;
    }

    private static void AddSchema(this IServiceCollection services)
    {
        services.TryAddSingleton<IErrorInfoProvider, CodedErrors>();
        services.AddGraphQL(graph => graph
            .AddSchema<KnowledgeGraphSchema>()
            .AddGraphTypes(typeof(KnowledgeGraphSchema).Assembly)
            // Answers are JSON and never part of a page: names in every script stay readable.
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddScopedSubscriptionExecutionStrategy());
        services.TryAddScoped<GraphStates>();
        services.TryAddSingleton<People>();
        services.TryAddSingleton<PersonLists>();
        services.TryAddSingleton<EventFields>();
        services.TryAddSingleton<EventLists>();
        services.TryAddSingleton<MentionLists>();
        services.TryAddSingleton<EventQueries>();
        services.TryAddSingleton<PartyQueries>();
        services.TryAddSingleton<ArticleQueries>();
        services.TryAddSingleton<StatisticsQueries>();
        services.TryAddSingleton<Counterparts>();
        services.TryAddSingleton<ArticleMutations>();
        services.TryAddScoped<JudgementLoads>();
        services.TryAddSingleton<JudgementQueries>();
        services.TryAddSingleton<JudgementMutations>();
        services.TryAddSingleton<EventSubscriptions>();
        services.TryAddSingleton<Documents>();
        services.TryAddSingleton<OperationExecutor>();
        services.AddHostedService<ApiWarmUp>();
    }

    private static void AddTransports(this IServiceCollection services)
    {
        services.TryAddSingleton<Connections>();
        services.TryAddSingleton<OperationReader>();
        services.TryAddSingleton<HttpAnswer>();
        services.TryAddSingleton<HttpTransport>();
        services.TryAddSingleton<EventStreamTransport>();
        services.TryAddSingleton<SocketTransport>();
    }
}
