using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Ingest.Mentions;

namespace KnowledgeGraph.Ingest.Tests.Mentions;

public sealed class VoicesTests
{
    private static readonly ArticleId _one = new("one");
    private static readonly ArticleId _other = new("other");

    [Theory]
    [InlineData("Xi met Putin.", "XI MET\n Putin")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("Ｘｉ", "xi")]
    public void Copies_of_a_story_are_one_voice(string one, string copy) => Voices.Of(one, _one).ShouldBe(Voices.Of(copy, _other));

    [Fact]
    public void Another_story_is_another_voice() => Voices.Of("Xi met Putin.", _one).ShouldNotBe(Voices.Of("Xi met Modi.", _one));

    [Theory]
    [InlineData(null)]
    [InlineData(" …\n")]
    public void Without_words_each_article_is_its_own_voice(string? story) => Voices.Of(story, _one).ShouldNotBe(Voices.Of(story, _other));
}
