using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Ingest.Mentions;

namespace KnowledgeGraph.Ingest.Tests.Mentions;

public sealed class TextShiftTests
{
    [Fact]
    public void Follow_BeforeAndAfterTheDifference_KeepsTheWords()
    {
        const string Old = "First. Second is wrong. Third.";
        const string New = "First. Second is quite right. Third.";
        var shift = new TextShift(Old, New);

        shift.Follow(new(0, 6)).ShouldBe(new TextSpan(0, 6));
        shift.Follow(new(24, 30))!.Value.In(New).ShouldBe("Third.");
        shift.Follow(new(7, 23)).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, "new")]
    [InlineData("old", null)]
    [InlineData("aaa", "aa")]
    public void Follow_AnyTexts_StaysInside(string? before, string? after)
    {
        var shift = new TextShift(before, after);

        for (var start = 0; start < (before ?? "").Length; start++)
            shift.Follow(new(start, start + 1))?.End.ShouldBeLessThanOrEqualTo((after ?? "").Length);
    }
}
