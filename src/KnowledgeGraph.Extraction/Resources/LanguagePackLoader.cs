using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.LanguageIdentification;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Resources;

/// <summary>Finds packs by scanning: every folder of a source with a <c>pack.yaml</c> is a language.</summary>
internal static class LanguagePackLoader
{
    private const string Base = "base";

    /// <exception cref="LanguagePackException">Names every fault of every pack.</exception>
    public static LanguagePacks Load(PackSource source)
    {
        var errors = new PackErrors();
        var shared = new PackReader(source, Base, errors);
        var world = World.Read(shared);
        var packs = Folders(source).Select(f => Pack(new PackReader(source, f, errors), shared, world)).ToList();
        var others = LanguageProfiles.Read(shared);
        var confidence = ConfidenceModel.Read(shared);
        errors.ThrowIfAny();
        return new(packs, new LanguageIdentifier(Profiles(packs, others)), confidence, world.Offices);
    }

    private static IEnumerable<string> Folders(PackSource source) => source.Files.Keys
        .Where(k => k.EndsWith("/pack.yaml", StringComparison.Ordinal))
        .Select(k => k[..k.IndexOf('/', StringComparison.Ordinal)])
        .Where(f => f != Base).Distinct();

    private static LanguagePack Pack(PackReader pack, PackReader shared, World world)
    {
        var about = pack.Map("pack.yaml");
        var words = TokenWords.Read(pack);
        var tokenizer = new SpacedTokenizer(words);
        var dates = new DateExpressionFinder(DateWords.Read(pack, shared));
        var inflections = Inflections.Read(pack);
        var grammar = pack.Map("grammar.yaml");
        var lexicon = new LexiconBuilder(tokenizer, grammar.Texts("clitics"));
        NameReader.Read(pack, world, lexicon);
        OfficeReader.Read(pack, inflections, lexicon);
        CueReader.Read(grammar, inflections, lexicon);
        CueReader.Read(pack.Map("scope.yaml"), inflections, lexicon);
        var frames = FrameReader.Read(pack, inflections, lexicon);
        return new()
        {
            Language = new LanguageTag(pack.Folder),
            Name = about.RequiredText("name"),
            Profile = new(pack.Folder, Script(about), TellingWords(pack, words), about.Text("marked-letters") ?? "") { PackWords = lexicon.PlainWords.Concat(dates.Words).ToHashSet(StringComparer.Ordinal) },
            Tokenizer = tokenizer,
            Sentences = new(words),
            Zones = new(ZoneWords.Read(pack, shared), tokenizer, dates),
            Dates = dates,
            Frames = frames,
            Phrases = new([.. grammar.Scalars("noun-phrases").Select(PhrasePattern.Parse)]),
            HasTense = inflections.HasPast,
            PossessorFollows = grammar.Flag("possessor-follows"),
            Shapes = new(grammar.Texts("verb-beginnings"), grammar.Texts("adverb-endings")),
            Lexicon = lexicon.Build(),
            World = world,
        };
    }

    // A pack knows its language better than the list of those that have none.
    private static List<LanguageProfile> Profiles(List<LanguagePack> packs, IEnumerable<LanguageProfile> others)
    {
        var profiles = packs.Select(p => p.Profile).ToList();
        profiles.AddRange(others.Where(o => packs.TrueForAll(p => p.Language.Value != o.Language)));
        return profiles;
    }

    private static HashSet<string> TellingWords(PackReader pack, TokenWords words) =>
        [.. words.CommonWords, .. pack.Lines("topics.txt").SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static WritingSystem Script(PackMap about)
    {
        about.Required("script");
        return about.Choice<WritingSystem>("script") ?? WritingSystem.Other;
    }
}
