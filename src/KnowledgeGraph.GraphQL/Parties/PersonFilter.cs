using GraphQL;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>The arguments by which people are looked for.</summary>
internal sealed record PersonFilter(IReadOnlyList<string> Words, string? Office, DateOnly? OnDay)
{
    /// <summary>Reads those of <c>name</c>, <c>office</c> and <c>onDay</c> that the field has.</summary>
    public static PersonFilter Read(IResolveFieldContext context)
    {
        var name = context.GetArgument<string?>("name");
        var words = WordsOf(name ?? "");
        if (name is not null && words.Count == 0)
            throw new InvalidFilterError("'name' holds no letter. Give the beginnings of the words of a name, in any script, or leave it out.");
        return new(words, context.GetArgument<string?>("office"), context.GetArgument<DateOnly?>("onDay"));
    }

    public bool Matches(KnownPerson person) =>
        (Words.Count == 0 || person.Names.Any(IsNamed)) && ((Office, OnDay) is (null, null) || person.Held(Office, OnDay));

    private bool IsNamed(string name)
    {
        var words = WordsOf(name);
        return Words.All(asked => words.Any(word => word.StartsWith(asked, StringComparison.Ordinal)));
    }

    private static List<string> WordsOf(string name)
    {
        var folded = FoldedText.Of(name);
        var words = new List<string>();
        for (var (i, start) = (0, 0); i <= folded.Length; i++)
        {
            if (i < folded.Length && !char.IsWhiteSpace(folded[i]) && !char.IsPunctuation(folded[i]) && !char.IsControl(folded[i]))
                continue;
            if (i > start)
                words.Add(folded[start..i]);
            start = i + 1;
        }

        return words;
    }
}
