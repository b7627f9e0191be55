using System.Text.RegularExpressions;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests;

public sealed partial class LanguageNeutralityTests
{
    [Theory]
    [InlineData("Extraction")]
    [InlineData("Resolution")]
    public void No_code_names_a_language(string project)
    {
        // "id" is also the key under which a pack names a frame; as a language it could only stand in a LanguageTag.
        var tags = Languages().Except(["id"]).Select(tag => $"\"{tag}\"").Append("LanguageTag(\"").ToList();
        var named = SourceFiles.OfProject(project)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Code: Comment().Replace(line, ""), Place: $"{Path.GetFileName(file)}:{index + 1}")))
            .Where(line => LanguageName().IsMatch(line.Code) || tags.Any(tag => line.Code.Contains(tag, StringComparison.Ordinal)))
            .Select(line => $"{line.Place}: {line.Code.Trim()}");

        named.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Extraction")]
    [InlineData("Resolution")]
    public void No_code_holds_a_word_of_another_script(string project) =>
        SourceFiles.OfProject(project)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Code: Comment().Replace(line, ""), Place: $"{Path.GetFileName(file)}:{index + 1}")))
            .Where(line => line.Code.Any(c => c > '\u02AF' && char.IsLetter(c)))
            .Select(line => line.Place)
            .ShouldBeEmpty();

    private static IEnumerable<string> Languages() => Directory.EnumerateDirectories(RepositoryFolder.At("src", "KnowledgeGraph.Extraction", "Lang"))
        .Select(folder => Path.GetFileName(folder)).Where(name => name != "base");

    // Names of scripts, such as Arabic, are no names of languages: code may vary by script.
    [GeneratedRegex(@"\b(english|indonesian|chinese|russian|spanish|french|german|portuguese|japanese|malay)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageName();

    // A comment may say which language made a mechanism necessary.
    [GeneratedRegex(@"//.*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
