using Microsoft.Extensions.Options;

namespace KnowledgeGraph.ServiceDefaults;

/// <summary>What is wrong with the configuration, for the one who wrote it.</summary>
public static class ConfigurationFault
{
    private const string Binder = "Microsoft.Extensions.Configuration.Binder";

    /// <returns>All faults in one line; null when the exception tells of something else.</returns>
    public static string? Of(Exception fault) => fault switch
    {
        OptionsValidationException options => string.Join(' ', options.Failures),
        // A value of the wrong type, with its key.
        InvalidOperationException { Source: Binder } => fault.Message,
        _ => null,
    };
}
