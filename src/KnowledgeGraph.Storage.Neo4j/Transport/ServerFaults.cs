namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Turns the codes of a server (Neo4j's manual 'Status codes') into faults that name address, cause and remedy, whatever the protocol was.</summary>
internal static class ServerFaults
{
    public static bool IsUnknownBookmark(ServerError error) => error.Code.StartsWith("Neo.ClientError.Transaction.InvalidBookmark", StringComparison.Ordinal);

    public static Attempt Of(ServerError error, string address, Neo4jStorageOptions options) => error.Code switch
    {
        "Neo.TransientError.Transaction.DeadlockDetected" or "Neo.TransientError.Transaction.LockAcquisitionTimeout" or "Neo.TransientError.Transaction.LockClientStopped"
            => Attempt.NothingHappened(StorageFault.Locked, $"The store at {address} is locked by other writers ({Words(error)}). Try again; nothing of this write was kept."),
        _ when error.Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            => Attempt.NothingHappened(StorageFault.Unavailable, $"The store at {address} can't serve this at the moment ({Words(error)}). Try again; the server's log says more."),
        "Neo.ClientError.Cluster.NotALeader"
            => Attempt.NothingHappened(StorageFault.Unavailable, $"The server {address} does not lead its cluster, so it takes no writes ({Words(error)}). Try again, or name the leader or a neo4j:// address in Neo4j:Uri."),
        // Another writer deleted what this statement had found: it was rolled back.
        "Neo.ClientError.Statement.EntityNotFound"
            => Attempt.NothingHappened(StorageFault.Locked, $"Other writers at {address} deleted what this statement had read ({Words(error)}). Try again."),
        _ when IsUnknownBookmark(error)
            => Attempt.NothingHappened(StorageFault.Unavailable, $"The store at {address} is not the one that was written before ({Words(error)}). Try again; if that does not help, start the program anew."),
        _ when error.Code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal)
            => Attempt.Final(StorageFault.TimedOut, $"The server {address} ended a statement that ran longer than it allows ({Words(error)}). Ask for less, or raise db.transaction.timeout there; nothing of it was kept."),
        "Neo.ClientError.Database.DatabaseNotFound"
            => Attempt.Final(StorageFault.Misconfigured, $"The server {address} has no database '{options.Database}' ({Words(error)}). Name one that it has in Neo4j:Database."),
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            => Attempt.Final(StorageFault.ReadOnly, $"The database '{options.Database}' at {address} is read-only ({Words(error)}). Take it out of server.databases.read_only there, or name another in Neo4j:Database."),
        "Neo.ClientError.Security.AuthenticationRateLimit"
            => Attempt.Final(StorageFault.Misconfigured, $"The server {address} locked the user '{options.User}' for a while after too many wrong passwords ({Words(error)}). Set the right one in Neo4j:Password, and wait some seconds."),
        "Neo.ClientError.Security.CredentialsExpired"
            => Attempt.Final(StorageFault.Misconfigured, $"The server {address} wants the user '{options.User}' to change the password first ({Words(error)}). Change it there, and set the new one in Neo4j:Password."),
        "Neo.ClientError.Security.Forbidden"
            => Attempt.Final(StorageFault.Misconfigured, $"The server {address} does not let the user '{options.User}' do this ({Words(error)}). Give that user the right to read and write the database '{options.Database}' and to change its schema."),
        _ when error.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
            => Attempt.Final(StorageFault.Misconfigured, $"The server {address} refuses the user '{options.User}' with this password ({Words(error)}). Set the right ones in Neo4j:User and Neo4j:Password."),
        "Neo.ClientError.Schema.ConstraintValidationFailed"
            => Attempt.Wrong($"The write contradicts what the store at {address} holds ({Words(error)}); nothing of it was kept."),
        _ when error.Code.StartsWith("Neo.ClientError.", StringComparison.Ordinal)
            => Attempt.Wrong($"The server {address} does not accept a statement of this program ({Words(error)}); nothing of it was kept."),
        "Neo.DatabaseError.General.StorageDamageDetected" or "Neo.DatabaseError.General.IndexCorruptionDetected"
            => Attempt.Final(StorageFault.Corrupt, $"The store at {address} is damaged ({Words(error)}). Put a backup in its place."),
        // A range index holds values of some 8 kB; the code is that of any failure.
        "Neo.DatabaseError.Statement.ExecutionFailed" when error.Message.Contains("too large to index", StringComparison.Ordinal)
            => Attempt.Final(StorageFault.Unstorable, $"A text is too long for an index of the store at {address} ({Words(error)}). Shorten it; nothing of this write was kept."),
        "Neo.DatabaseError.Transaction.TransactionCommitFailed"
            => Attempt.AnswerLost(StorageFault.Unavailable, $"The server {address} failed while it committed ({Words(error)}): it is not known whether the write happened. Look at the server's disk and log, and try again."),
        _ => Attempt.Final(StorageFault.Unavailable, $"The server {address} failed ({Words(error)}). Look at its log."),
    };

    private static string Words(ServerError error) => $"{error.Code}: {error.Message}";
}
