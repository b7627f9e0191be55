using System.Net;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Where the server listens. There are no keys yet, so it stays on this machine unless a setting says otherwise.</summary>
internal static class ListenAddresses
{
    public const string Default = "http://localhost:5080";

    private const string AllowRemote = "Server:AllowRemote";
    private const string LoopbackHosts = "localhost;127.0.0.1;[::1]";

    public static void Configure(WebApplicationBuilder builder)
    {
        var addresses = Configured(builder.Configuration).ToList();
        if (addresses.Count == 0)
            builder.WebHost.UseUrls(Default);
        if (builder.Configuration.GetValue<bool>(AllowRemote))
            return;
        if (addresses.Find(address => !IsLoopback(address)) is { } remote)
            throw new SettingsException($"'{remote}' can be reached from other machines, and everybody who reaches it may read and write. Listen on localhost, or set Server__AllowRemote=true.");
        // A page of another site that points its name at this machine is refused by its host name.
        if (builder.Configuration["AllowedHosts"] is null or "")
            builder.Configuration["AllowedHosts"] = LoopbackHosts;
    }

    // As the server itself does it: ports count only where no addresses are given.
    private static IEnumerable<string> Configured(ConfigurationManager configuration)
    {
        var urls = Split(configuration[WebHostDefaults.ServerUrlsKey]);
        var ports = Split(configuration[WebHostDefaults.HttpPortsKey]).Select(port => $"http://*:{port}")
            .Concat(Split(configuration[WebHostDefaults.HttpsPortsKey]).Select(port => $"https://*:{port}"));
        return (urls.Length > 0 ? urls : ports)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());
    }

    private static string[] Split(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLoopback(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.IsUnixPipe || parsed.IsNamedPipe
                || parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip);
        }
        catch (FormatException)
        {
            throw new SettingsException($"'{address}' is no address to listen on. Write one such as {Default}.");
        }
    }
}
