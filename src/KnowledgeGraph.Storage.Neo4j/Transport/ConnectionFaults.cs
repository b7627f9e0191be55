using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What may go wrong on the way to a server and back.</summary>
internal static class ConnectionFaults
{
    public static Attempt Of(HttpRequestException exception, string address) => exception switch
    {
        { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: AuthenticationException authentication } => Untrusted(authentication, address),
        { HttpRequestError: HttpRequestError.NameResolutionError } => NotReached(exception, address),
        { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => NotReached(exception, address),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => NotReached(exception, address),
        _ => Lost(exception, address),
    };

    public static Attempt NotReached(Exception exception, string address) => Attempt.NothingHappened(
        StorageFault.Unavailable, $"No server answers at {address} ({exception.Message.TrimEnd('.')}). Start it, or name its address in Neo4j:Uri.", exception);

    public static Attempt Lost(Exception exception, string address) => Attempt.AnswerLost(
        StorageFault.Unavailable, $"The answer of {address} was lost on the way ({exception.Message.TrimEnd('.')}): it is not known whether a write happened. Read again what is stored before you repeat it.", exception);

    public static Attempt TimedOut(TimeSpan timeout, string address) => Attempt.Final(
        StorageFault.TimedOut, $"The server {address} did not answer a statement within {timeout.TotalSeconds:0.###} s: it is not known whether a write happened. Ask for less, or raise Neo4j:StatementTimeoutSeconds; set db.transaction.timeout at the server, so that it ends what nobody waits for.");

    public static Attempt Untrusted(AuthenticationException exception, string address) => Attempt.Final(
        StorageFault.Misconfigured, $"The certificate of {address} is not trusted ({exception.Message.TrimEnd('.')}). Add the authority that signed it to those that this machine trusts, or name in Neo4j:Uri the host that the certificate was made for.", exception);
}
