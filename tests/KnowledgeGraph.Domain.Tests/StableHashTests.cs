namespace KnowledgeGraph.Domain.Tests;

public sealed class StableHashTests
{
    // printf '' | sha256sum | cut -c1-32 | xxd -r -p | base32 | tr A-Z a-z | tr -d =
    [Theory]
    [InlineData("", "4oymiquy7qobjgx36tejs35zeq")]
    [InlineData("abc", "xj4bnp4pahh6uqkbidpf3lrcem")]
    public void Base32_KnownText_IsWhatOtherToolsCompute(string text, string hash) => StableHash.Base32(text).ShouldBe(hash);
}
