using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>A noun phrase as elements, each once, <c>?</c> at most once, <c>*</c> up to four times, <c>+</c> one to four times.</summary>
internal sealed record PhrasePattern(IReadOnlyList<PhraseStep> Steps)
{
    private const int Most = 4;

    public static PhrasePattern Parse(PackScalar node)
    {
        var steps = new List<PhraseStep>();
        foreach (var word in node.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, least, most) = word[^1] switch
            {
                '?' => (word[..^1], 0, 1),
                '*' => (word[..^1], 0, Most),
                '+' => (word[..^1], 1, Most),
                _ => (word, 1, 1),
            };
            if (PackMap.ChoiceOf<PhraseElement>(node, name) is { } element)
                steps.Add(new(element, least, most));
        }

        return new(steps);
    }
}

internal readonly record struct PhraseStep(PhraseElement Element, int Least, int Most);
