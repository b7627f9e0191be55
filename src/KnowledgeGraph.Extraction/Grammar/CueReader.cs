using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Reads lists of words by class from <c>grammar.yaml</c> and <c>scope.yaml</c> into the lexicon.</summary>
internal static class CueReader
{
    private static readonly string[] NoClasses = ["adverb-endings", "clitics", "noun-phrases", "possessor-follows", "verb-beginnings"];

    public static void Read(PackMap map, Inflections inflections, LexiconBuilder lexicon)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (key, node) in map.Entries)
        {
            if (NoClasses.Contains(key.Text) || PackMap.ChoiceOf<WordClass>(key, key.Text) is not { } wordClass)
                continue;
            foreach (var item in node.AsScalars())
            {
                foreach (var (surface, form, _) in inflections.Expand(item))
                    classes[surface] = classes.GetValueOrDefault(surface) | wordClass | (form == InflectionForm.Present ? WordClass.Present : WordClass.None) | (form.HasFlag(InflectionForm.Past) && wordClass == WordClass.LightVerb ? WordClass.Past : WordClass.None);
            }
        }

        foreach (var (surface, wordClass) in classes)
            lexicon.Add(surface, new CueSense(wordClass));
    }
}
