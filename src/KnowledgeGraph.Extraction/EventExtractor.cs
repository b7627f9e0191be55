using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Assembly;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction;

internal sealed class EventExtractor(LanguagePacks packs, ConfidenceModel confidence, string version) : IEventExtractor
{
    // Raise it when the same packs give other results.
    private const string Engine = "1";

    public string Version { get; } = version;

    /// <summary>Who held which office, as the packs know it.</summary>
    public OfficeTable Offices => packs.Offices;

    public static EventExtractor Create(PackSource source)
    {
        var packs = LanguagePackLoader.Load(source);
        var hash = StableHash.Base32(string.Join('\n', source.Files.Select(file => $"{file.Key}\n{file.Value}")));
        return new(packs, packs.Confidence, $"{Engine}-{hash[..12]}");
    }

    public ExtractionResult Extract(ExtractionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (packs.For(request.Title, request.Text) is not { } pack)
            return new(null, request.PublishedAt, request.Title, request.Text.Trim(), [], [UnknownLanguage()], []);
        return Extract(pack, request);
    }

    /// <summary>Reads an article whose language is known.</summary>
    public ExtractionResult Extract(LanguagePack pack, ExtractionRequest request)
    {
        var zones = pack.Zones.Find(request.Text, request.Title, request.PublishedAt);
        var reader = new ArticleReader(pack, request.Text, zones, request.Source);
        var candidates = reader.Read();
        DateOnly? published = zones.PublishedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : null;
        var drafts = ArticleAssembler.Assemble(candidates, published, reader.Venues, reader.Days);
        var writer = new EventWriter(request.Text, pack.World.Offices, confidence);
        return new(
            pack.Language, zones.PublishedAt, zones.Title, zones.Story,
            drafts.Select(writer.Write).ToValueList(), Warnings(zones.PublishedAt),
            request.Explain ? candidates.Select(candidate => Trace(candidate, request.Text)).ToValueList() : []);
    }

    private string UnknownLanguage() =>
        $"The text was recognised in none of the languages that are read ({string.Join(", ", packs.All.Select(pack => pack.Language))}), so it has no events.";

    private static ValueList<string> Warnings(DateTimeOffset? published) =>
        published is null ? ["The time of publication is unknown: words such as 'yesterday' have no date."] : [];

    private static TraceStep Trace(Candidate candidate, string text) => new(
        candidate.Frame.Id, candidate.TriggerSpan.In(text), candidate.TriggerSpan, candidate.Trace.ToValueList(), candidate.Veto ?? "event");
}
