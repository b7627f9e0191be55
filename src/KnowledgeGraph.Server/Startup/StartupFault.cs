using System.Net.Sockets;
using KnowledgeGraph.ServiceDefaults;
using KnowledgeGraph.Storage;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Why the server does not start, in one line with the remedy.</summary>
internal sealed record StartupFault(string Message, int ExitCode)
{
    /// <returns>Null when the exception is none that a user can mend.</returns>
    public static StartupFault? Of(Exception fault) => fault switch
    {
        SettingsException => new(fault.Message, Server.ExitCode.Usage),
        _ when ConfigurationFault.Of(fault) is { } setting => new($"A setting is wrong: {setting}", Server.ExitCode.Usage),
        StorageException => new(fault.Message, Server.ExitCode.StoreUnavailable),
        IOException { InnerException: AddressInUseException } => new(
            $"{fault.Message.TrimEnd('.')}. End the other process, or start with another port: --urls http://localhost:5081", Server.ExitCode.AddressUnavailable),
        SocketException => new($"The address can't be listened on: {fault.Message}. Choose another one with --urls.", Server.ExitCode.AddressUnavailable),
        _ => null,
    };
}
