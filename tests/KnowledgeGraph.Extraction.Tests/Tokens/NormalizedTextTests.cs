using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Tests.Tokens;

public sealed class NormalizedTextTests
{
    [Fact]
    public void Of_DecomposedLetters_ComposesAndKeepsTheWayBack()
    {
        var copy = NormalizedText.Of("Erdog\u0306an di Ankara");

        copy.Value.ShouldBe("Erdo\u011fan di Ankara");
        copy.ToOriginal(4).ShouldBe(4);
        copy.ToOriginal(5).ShouldBe(6);
        copy.ToOriginal(copy.Value.Length).ShouldBe(18);
    }

    [Fact]
    public void Of_LoneSurrogates_AreReplacedInPlace()
    {
        var copy = NormalizedText.Of("a\ud800b\udc00c\ud83d\ude00");

        copy.Value.ShouldBe("a\ufffdb\ufffdc\ud83d\ude00");
        copy.ToOriginal(5).ShouldBe(5);
    }

    [Fact]
    public void Of_AMillionMarks_IsCutIntoClusters()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));

        NormalizedText.Of("a" + marks).OriginalLength.ShouldBe(1_000_001);
    }

    [Property]
    public Property Every_offset_leads_back_in_order(string? text)
    {
        var copy = NormalizedText.Of(text ?? "");
        var offsets = Enumerable.Range(0, copy.Value.Length + 1).Select(copy.ToOriginal).ToList();

        return (offsets[^1] == (text ?? "").Length && offsets.Zip(offsets.Skip(1)).All(p => p.First <= p.Second)).ToProperty();
    }

    [Property]
    public Property Short_text_is_composed_as_the_platform_does(NonNull<string> text)
    {
        var clean = NormalizedText.Of(text.Get).Value;

        return (clean == clean.Normalize(NormalizationForm.FormC)).ToProperty();
    }

    [Fact]
    public void Of_PlainText_IsTheSameString()
    {
        const string plain = "Menteri Luar Negeri";

        NormalizedText.Of(plain).Value.ShouldBeSameAs(plain);
        plain.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
    }
}
