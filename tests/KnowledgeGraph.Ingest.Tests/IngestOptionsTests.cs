using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class IngestOptionsTests
{
    [Fact]
    public void Defaults_AreAsDocumented()
    {
        var options = new IngestOptions();

        (options.MaxBatch, options.MaxReports, options.MaxComparisons, options.MaxAttempts, options.RetryDelayMilliseconds).ShouldBe((500, 50_000, 8_000_000, 12, 20));
    }

    [Fact]
    public void Validation_OfImpossibleValues_NamesThem()
    {
        using var services = new ServiceCollection().AddIngest()
            .Configure<IngestOptions>(options => (options.MaxBatch, options.MaxReports, options.MaxAttempts) = (0, 1, 1000)).BuildServiceProvider();

        var error = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<IngestOptions>>().Value);

        error.Message.ShouldContain(nameof(IngestOptions.MaxBatch));
        error.Message.ShouldContain(nameof(IngestOptions.MaxReports));
        error.Message.ShouldContain(nameof(IngestOptions.MaxAttempts));
    }
}
