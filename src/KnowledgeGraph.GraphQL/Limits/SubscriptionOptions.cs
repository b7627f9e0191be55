using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What sockets and event streams may take. Configured under <see cref="Section"/>.</summary>
public sealed class SubscriptionOptions
{
    public const string Section = "Subscriptions";

    /// <summary>Sockets and event streams open at once.</summary>
    /// <value>1,000.</value>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 1_000;

    /// <summary>Operations running at once on one socket.</summary>
    /// <value>50.</value>
    [Range(1, 10_000)]
    public int MaxPerSocket { get; set; } = 50;

    /// <summary>Time in which a socket must send <c>connection_init</c>.</summary>
    /// <value>10 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan InitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time between two signs of life on an idle connection.</summary>
    /// <value>15 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Time that a client may take to accept one message; a slower one is cut off and comes back with its last cursor.</summary>
    /// <value>20 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Changes of one subscription that are read from the log before the client took them; reading stops until it does.</summary>
    /// <value>16.</value>
    [Range(1, 10_000)]
    public int Window { get; set; } = 16;
}
