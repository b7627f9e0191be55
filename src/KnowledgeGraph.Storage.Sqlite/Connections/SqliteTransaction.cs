using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Work in one transaction, which ends with it in every case.</summary>
internal static class SqliteTransaction
{
    /// <param name="healthy">Whether the session can be used again.</param>
    /// <returns>Gives the result or throws what the work threw, so that the caller can put the session away before.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever ended the work, the transaction must end too; the exception is thrown on.")]
    public static Func<T> Run<T>(
        SqliteSession session, string begin, Func<SqliteSession, T> work, CancellationToken cancellationToken, out bool healthy)
    {
        try
        {
            using var interrupt = cancellationToken.UnsafeRegister(
                static state => SQLitePCL.raw.sqlite3_interrupt(((SqliteSession)state!).Handle), session);
            session.Execute(begin);
            var result = work(session);
            session.Execute("COMMIT");
            healthy = true;
            return () => result;
        }
        catch (Exception exception)
        {
            var captured = ExceptionDispatchInfo.Capture(exception);
            healthy = TryRollBack(session);
            return () =>
            {
                captured.Throw();
                throw exception;
            };
        }
    }

    private static bool TryRollBack(SqliteSession session)
    {
        try
        {
            if (session.IsInTransaction)
                session.Execute("ROLLBACK");
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
