using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>Few words of several scripts, so that random questions meet random reports.</summary>
public static class RandomTexts
{
    private static readonly string[] _words =
    [
        "Lavrov", "met", "in", "Moscow", "menteri", "Jakarta", "Müller", "MULLER", "G20", "2023", "20", "O'Brien", "vice-minister", "Лавров", "Алёна", "Алена", "йод", "иод",
        "وزير", "الخارجية", "كِتاب", "٢٠٢٣", "王毅", "中国外长", "中国", "会见", "外长王毅", "3月20日", "中", "カタカナ", "ｶﾀｶﾅ", "東京で", "외교부장관은", "रूस", "हिंदी", "กรุงเทพ", "—", "!", "AND",
    ];

    public static string Pick(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return string.Join(random.Next(4) == 0 ? "" : " ", random.GetItems(_words, random.Next(8)));
    }

    public static Arbitrary<TextQuery> Arbitrary() => Arb.From(Gen.OneOf(Words(1), Words(2), Phrase()).Select(Parsed).Where(query => query is not null).Select(query => query!));

    private static Gen<string> Words(int count) => Gen.Elements(_words).ArrayOf(count).Select(words => string.Join(' ', words));

    private static Gen<string> Phrase() => Gen.Elements(_words).ArrayOf(2).Select(words => $"\"{string.Join(' ', words)}\"");

    private static TextQuery? Parsed(string text)
    {
        try
        {
            return TextQuery.Parse(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
