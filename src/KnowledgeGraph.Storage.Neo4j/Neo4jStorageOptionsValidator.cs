using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>What annotations can't say about the address.</summary>
internal sealed class Neo4jStorageOptionsValidator : IValidateOptions<Neo4jStorageOptions>
{
#if NEO4J_DRIVER
    private const bool HasDriver = true;
#else
    private const bool HasDriver = false;
#endif

    public static bool IsBolt(Uri address) => address.Scheme is "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc";

    public ValidateOptionsResult Validate(string? name, Neo4jStorageOptions options) =>
        Fault(options.Uri) is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;

    private static string? Fault(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return "Neo4j:Uri is no address; it looks like 'http://localhost:7474'.";
        // Messages show the address; this one doesn't, since it holds a secret.
        if (uri.UserInfo.Length > 0)
            return "Neo4j:Uri must not hold a user or a password; set them in Neo4j:User and Neo4j:Password.";
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return "Neo4j:Uri must not hold a question mark or a number sign; it looks like 'http://localhost:7474'.";
        if (uri.Scheme is "http" or "https" || (IsBolt(uri) && HasDriver))
            return null;
        return IsBolt(uri)
            ? $"Neo4j:Uri is '{address}', but this build speaks HTTP only. Name the server's HTTP address ('http://{uri.Host}:7474'), or build with -p:Neo4jDriver=true."
            : $"Neo4j:Uri has the scheme '{uri.Scheme}'; known are http and https, and in a build with -p:Neo4jDriver=true also bolt and neo4j.";
    }
}
