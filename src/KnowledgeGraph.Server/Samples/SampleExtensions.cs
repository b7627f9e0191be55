namespace KnowledgeGraph.Server.Samples;

internal static class SampleExtensions
{
    public static void AddSamples(this IServiceCollection services)
    {
        services.AddOptions<SampleOptions>().BindConfiguration(SampleOptions.Section);
        services.AddHostedService<SampleLoader>();
    }
}
