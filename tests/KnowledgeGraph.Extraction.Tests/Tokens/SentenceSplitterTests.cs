using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Tests.Tokens;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("en", "Mr. Li met Gen. Austin. They talked.", 2)]
    [InlineData("en", "He left the U.S. The trip ended.", 2)]
    [InlineData("en", "The U.S. President spoke.", 1)]
    [InlineData("en", "It began at 5 p.m. Monday and ended.", 1)]
    [InlineData("en", "\"We will come back.\" He then flew home.", 2)]
    [InlineData("en", "\"Why?\" he asked. Nobody knew.", 2)]
    [InlineData("en", "Growth was 3.5 percent. Trade fell.", 2)]
    [InlineData("en", "George W. Bush came. He stayed.", 2)]
    [InlineData("en", "He paused... Then he went on.", 2)]
    [InlineData("en", "1. Talks in Riyadh. 2. A call.", 2)]
    [InlineData("id", "Prof. Dr. Budi bertemu Menlu. Ia pulang pukul 10.30 WIB.", 2)]
    [InlineData("id", "Presiden tiba pada 4 Feb. lalu. \"Kami siap,\" kata dia.", 2)]
    public void Split_Paragraph_HasSoManySentences(string language, string text, int count)
    {
        var pack = Packs.Of(language);

        var sentences = pack.Sentences.Split(pack.Tokenizer.Tokenize(text), [new TextSpan(0, text.Length)]);

        sentences.Count.ShouldBe(count, string.Join(" || ", sentences.Select(s => s.Span.In(text))));
    }

    [Fact]
    public void A_flood_without_a_full_stop_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("bertemu ", 1000));
        var pack = Packs.Of("id");

        var sentences = pack.Sentences.Split(pack.Tokenizer.Tokenize(text), [new TextSpan(0, text.Length)]);

        sentences.Max(s => s.End - s.First).ShouldBe(160);
        sentences.Sum(s => s.End - s.First).ShouldBe(1000);
    }

    [Fact]
    public void A_paragraph_ends_a_sentence_without_a_full_stop()
    {
        const string text = "Putin tiba\nXi menyambut";
        var pack = Packs.Of("id");

        var sentences = pack.Sentences.Split(pack.Tokenizer.Tokenize(text), [new(0, 10), new(11, 23)]);

        sentences.Select(s => (s.Span.In(text), s.Paragraph)).ShouldBe([("Putin tiba", 0), ("Xi menyambut", 1)]);
    }
}
