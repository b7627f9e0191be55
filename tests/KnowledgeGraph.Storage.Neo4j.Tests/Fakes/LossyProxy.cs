using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Storage.Neo4j.Fakes;

/// <summary>Passes bytes on to a real server, and loses the answers it is told to lose: the server has done its work by then.</summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private int _toLose;

    public LossyProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"{_server.Scheme}://{_listener.LocalEndpoint}";

    public void LoseNext(int answers) => Volatile.Write(ref _toLose, answers);

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
                connections.Add(PassAsync(await _listener.AcceptTcpClientAsync(_ending.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, _ending.Token);
                var there = client.GetStream().CopyToAsync(server.GetStream(), _ending.Token);
                await Task.WhenAny(there, AnswersAsync(server.GetStream(), client));
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
            {
                // One side left: the other is closed with it.
            }
        }
    }

    private async Task AnswersAsync(NetworkStream server, TcpClient client)
    {
        var buffer = new byte[65_536];
        while (await server.ReadAsync(buffer, _ending.Token) is > 0 and var read)
        {
            if (Interlocked.Decrement(ref _toLose) >= 0)
            {
                client.Client.Close(0);
                return;
            }

            await client.GetStream().WriteAsync(buffer.AsMemory(0, read), _ending.Token);
        }
    }
}
