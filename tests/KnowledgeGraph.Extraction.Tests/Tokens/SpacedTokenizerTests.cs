using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Tests.Tokens;

public sealed class SpacedTokenizerTests
{
    [Theory]
    [InlineData("en", "Kishida's trip didn't end.", "kishida|'s|trip|did|n't|end|.")]
    [InlineData("en", "The U.S. and the U.K. met", "the|u.s.|and|the|u.k.|met")]
    [InlineData("en", "Kim Yung-ho, al-Sisi", "kim|yung|-|ho|,|al|-|sisi")]
    [InlineData("en", "Mr. Li paid $1,000.50 at 2-0", "mr.|li|paid|$|1,000.50|at|2|-|0")]
    [InlineData("en", "Franklin D. Roosevelt", "franklin|d.|roosevelt")]
    [InlineData("en", "the 20th G7 summit in 2023...", "the|20th|g7|summit|in|2023|...")]
    [InlineData("id", "REPUBLIKA.CO.ID, SHANGHAI -- China", "republika.co.id|,|shanghai|--|china")]
    [InlineData("id", "Senin (4/9/2023).", "senin|(|4|/|9|/|2023|)|.")]
    [InlineData("en", "He left.Then he flew", "he|left|.|then|he|flew")]
    [InlineData("en", "Ukraine\u2019s \u201cplan\u201d", "ukraine|'s|\u201c|plan|\u201d")]
    public void Tokenize_Words_HaveTheseForms(string language, string text, string forms) =>
        string.Join('|', Packs.Of(language).Tokenizer.Tokenize(text).Tokens.Select(t => t.Form)).ShouldBe(forms);

    [Theory]
    [InlineData("Rusia", "Capitalised")]
    [InlineData("RI", "Upper")]
    [InlineData("dan", "Lower")]
    [InlineData("McCarthy", "Mixed")]
    [InlineData("中国", "None")]
    public void Tokenize_Word_TellsItsCase(string word, string shape) =>
        Packs.Of("id").Tokenizer.Tokenize(word).Tokens[0].Case.ToString().ShouldBe(shape);

    [Fact]
    public void Tokenize_DecomposedLetters_PointsIntoTheTextAsReceived()
    {
        const string text = "Tayyip Erdog\u0306an pergi";
        var token = Packs.Of("id").Tokenizer.Tokenize(text).Tokens[1];

        token.Form.ShouldBe("erdo\u011fan");
        token.Span.In(text).ShouldBe("Erdog\u0306an");
    }

    [Property]
    public Property Tokens_stand_in_order_inside_the_text(NonNull<string> text)
    {
        var tokens = Packs.Of("en").Tokenizer.Tokenize(text.Get).Tokens;

        return (tokens.All(t => t.Start < t.End && t.End <= text.Get.Length)
            && tokens.Zip(tokens.Skip(1)).All(p => p.First.End <= p.Second.Start)).ToProperty();
    }

    [Property]
    public Property Nothing_but_spaces_and_controls_is_left_out(NonNull<string> text)
    {
        var covered = new bool[text.Get.Length];
        foreach (var token in Packs.Of("en").Tokenizer.Tokenize(text.Get).Tokens)
            Array.Fill(covered, true, token.Start, token.End - token.Start);

        return Enumerable.Range(0, covered.Length).All(i => covered[i] || char.IsWhiteSpace(text.Get[i]) || char.IsControl(text.Get[i])).ToProperty();
    }
}
