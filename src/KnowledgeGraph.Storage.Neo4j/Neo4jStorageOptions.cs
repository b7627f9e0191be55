using System.ComponentModel.DataAnnotations;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Settings of the store on a Neo4j server, in the section <see cref="Section"/>.</summary>
public sealed class Neo4jStorageOptions
{
    public const string Section = "Neo4j";
    public const string DefaultUri = "http://localhost:7474";
    public const string DefaultUser = "neo4j";
    public const string DefaultDatabase = "neo4j";
    public const int DefaultConnectTimeoutSeconds = 5;
    public const int DefaultStatementTimeoutSeconds = 30;
    public const int DefaultOutageSeconds = 15;
    public const int DefaultRetryMilliseconds = 100;
    public const int DefaultPollMilliseconds = 200;

    /// <summary>The server. The scheme picks the protocol: <c>http</c> and <c>https</c> the Query API, <c>bolt</c> and <c>neo4j</c> (also with <c>+s</c>, <c>+ssc</c>) the official driver.</summary>
    /// <value>Without user and password. Default: <see cref="DefaultUri"/>.</value>
    [Required]
    public string Uri { get; set; } = DefaultUri;

    /// <value>Default: <see cref="DefaultUser"/>.</value>
    [Required]
    public string User { get; set; } = DefaultUser;

    /// <value>No default.</value>
    [Required]
    public string Password { get; set; } = "";

    /// <value>Default: <see cref="DefaultDatabase"/>.</value>
    [Required]
    public string Database { get; set; } = DefaultDatabase;

    /// <summary>How long opening a connection may take.</summary>
    /// <value>Seconds. Default: <see cref="DefaultConnectTimeoutSeconds"/>.</value>
    [Range(1, 300)]
    public int ConnectTimeoutSeconds { get; set; } = DefaultConnectTimeoutSeconds;

    /// <summary>How long the answer to one statement may take.</summary>
    /// <value>Seconds. Default: <see cref="DefaultStatementTimeoutSeconds"/>.</value>
    /// <remarks>Leaving does not stop every query at the server: set <c>db.transaction.timeout</c> there too.</remarks>
    [Range(1, 3_600)]
    public int StatementTimeoutSeconds { get; set; } = DefaultStatementTimeoutSeconds;

    /// <summary>How long a statement is tried again while the server is away or tells of a passing fault; 0 for never.</summary>
    /// <value>Seconds. Default: <see cref="DefaultOutageSeconds"/>. For a worker that shall sit out a restart of the server, some minutes.</value>
    [Range(0, 86_400)]
    public int OutageSeconds { get; set; } = DefaultOutageSeconds;

    /// <summary>The wait before the first retry; it doubles up to 5 seconds, with jitter.</summary>
    /// <value>Milliseconds. Default: <see cref="DefaultRetryMilliseconds"/>.</value>
    [Range(1, 5_000)]
    public int RetryMilliseconds { get; set; } = DefaultRetryMilliseconds;

    /// <summary>How often a follower of the change log looks for changes of other processes.</summary>
    /// <value>Milliseconds, at most 500. Default: <see cref="DefaultPollMilliseconds"/>.</value>
    [Range(1, 500)]
    public int PollMilliseconds { get; set; } = DefaultPollMilliseconds;
}
