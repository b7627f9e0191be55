using FsCheck.Xunit;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Text is data, whatever it says.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class HostileTextTests(Neo4jServer server) : IAsyncLifetime
{
    private TransportUnderTest _transport = null!;

    public static TheoryData<string> Texts => new((string[])[
        "'}) MATCH (n) DETACH DELETE n //", "\"`\\'{$value}", "$value", "\\u0027 OR 1=1", "\0", "a\0b", "\r\n\t\b\u007f\u0085\u2028\ufeff",
        "\u202eright to left\u202c", "\u200f\u200e\u2067", "\U0001F9D1\u200d\U0001F680 \uFFFD\uFFFF\uFDD0", "e\u0301 \u00e9", "مرحبا 中文 Привет",
    ]);

    // Not as attributes: those are UTF-8 themselves, and would hold question marks.
    public static TheoryData<string, int> Halves => new()
    {
        { "\uD800", 0 },
        { "a\uDC00", 1 },
        { "\uD83D\uDE00\uD83D", 2 },
        { "\uDE00\uD83D", 0 },
    };

    public async ValueTask InitializeAsync() => _transport = TransportUnderTest.On(await server.OptionsAsync());

    public async ValueTask DisposeAsync()
    {
        await _transport.WriteAsync(TransportUnderTest.Statement("MATCH (p:Probe) DETACH DELETE p"));
        await _transport.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public async Task A_text_is_stored_and_given_back_unchanged(string text)
    {
        await StoreAsync(text);

        (await StoredAsync()).ShouldBe(text);
    }

    [Fact]
    public async Task So_is_a_text_of_a_megabyte()
    {
        var text = string.Concat(Enumerable.Repeat("Ключ\"'\\\0\u202e中", 100_000));

        await StoreAsync(text);

        (await StoredAsync()).ShouldBe(text);
    }

    [Fact]
    public async Task A_name_of_a_map_may_be_any_text()
    {
        var map = new Dictionary<string, object?> { ["$type}'\"\0"] = "x" };

        (await _transport.ReadAsync(TransportUnderTest.Statement("RETURN $value AS map", map)))[0][0].ShouldBe(map);
    }

    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public async Task Half_a_character_is_refused(string text, int position)
    {
        var exception = await Should.ThrowAsync<StorageException>(() => StoreAsync(text));

        exception.Fault.ShouldBe(StorageFault.Unstorable);
        exception.IsTransient.ShouldBeFalse();
        exception.Message.ShouldContain($"position {position}");
        (await _transport.ReadAsync(TransportUnderTest.Statement("MATCH (p:Probe) RETURN p.text"))).ShouldBeEmpty();
    }

    [Property(MaxTest = 50)]
    public async Task Any_text_comes_back_or_is_refused(string? text)
    {
        var value = text ?? "";
        if (IsWhole(value))
            (await _transport.ReadAsync(TransportUnderTest.Statement("RETURN $value AS text", value)))[0][0].ShouldBe(value);
        else
            (await Should.ThrowAsync<StorageException>(() => _transport.ReadAsync(TransportUnderTest.Statement("RETURN $value AS text", value)))).Fault.ShouldBe(StorageFault.Unstorable);
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }

    private Task StoreAsync(string text) => _transport.WriteAsync(TransportUnderTest.Statement("CREATE (:Probe {text: $value})", text));

    private async Task<object?> StoredAsync() => (await _transport.ReadAsync(TransportUnderTest.Statement("MATCH (p:Probe) RETURN p.text AS text"))).ShouldHaveSingleItem()[0];
}
