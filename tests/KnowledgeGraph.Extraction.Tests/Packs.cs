using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The packs of the program, loaded once for all tests.</summary>
internal static class Packs
{
    public static LanguagePacks All { get; } = LanguagePackLoader.Load(PackSource.Embedded());

    public static LanguagePack Of(string language) => All.Find(new(language)).ShouldNotBeNull();
}
