using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace KnowledgeGraph.Extraction.Tests.Zones;

public sealed class HostileTextTests
{
    public static TheoryData<string> Floods { get; } = ["a \"", "(", "\u201c", "Mr. ", "1/", "\u0301", "A", "- ", "A.", "'x ", "Senin ", "\n", "\ud83d"];

    [Theory]
    [MemberData(nameof(Floods))]
    public void Floods_of_one_mark_are_read(string mark)
    {
        var pack = Packs.Of("id");
        var text = string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length));

        var zones = pack.Zones.Find(text, null, null);
        var tokens = pack.Tokenizer.Tokenize(text);
        var sentences = pack.Sentences.Split(tokens, zones.Raising.Select(z => z.Span));
        var dates = pack.Dates.Find(tokens, 0, tokens.Tokens.Count);

        sentences.Sum(s => s.End - s.First).ShouldBeLessThanOrEqualTo(tokens.Tokens.Count);
        dates.Count.ShouldBeLessThanOrEqualTo(tokens.Tokens.Count);
        zones.Quotations.Count.ShouldBeLessThanOrEqualTo(text.Length);
    }

    [Theory]
    [InlineData("bertemu ")]
    [InlineData("Rusia, ")]
    [InlineData("setelah bertemu ")]
    [InlineData("Xi dan ")]
    [InlineData("\u201c")]
    [InlineData("Menlu Rusia Sergei Lavrov bertemu Menlu China Wang Yi di Beijing dan ")]
    public void Floods_of_words_are_read_by_the_whole_engine(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 60_000 / words.Length));
        var extractor = EventExtractor.Create(KnowledgeGraph.Extraction.Resources.PackSource.Embedded());

        extractor.Extract(Packs.Of("id"), new(text, "", new DateTimeOffset(2023, 9, 5, 0, 0, 0, TimeSpan.Zero)))
            .Events.Count.ShouldBeLessThan(text.Length);
    }

    [Property]
    public Property Zones_and_quotations_lie_inside_the_text(NonNull<string> text)
    {
        var zones = Packs.Of("en").Zones.Find(text.Get, null, null);

        return (zones.Zones.All(z => z.Span.End <= text.Get.Length)
            && zones.Zones.Zip(zones.Zones.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start)
            && zones.Quotations.All(q => zones.Zones.Any(z => z.Span.Contains(q.Span)))).ToProperty();
    }

    [Property]
    public Property Sentences_cover_every_token_of_their_paragraphs(NonNull<string> text)
    {
        var pack = Packs.Of("en");
        var tokens = pack.Tokenizer.Tokenize(text.Get);
        var sentences = pack.Sentences.Split(tokens, [new(0, text.Get.Length)]);

        return (sentences.Sum(s => s.End - s.First) == tokens.Tokens.Count
            && sentences.Zip(sentences.Skip(1)).All(p => p.First.End == p.Second.First)).ToProperty();
    }
}
