using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Benchmarks.Bulk;

/// <summary>The files of a whole graph, each with the properties that <c>Commit.cypher</c> writes.</summary>
internal sealed class ImportGraph(DirectoryInfo folder) : IDisposable
{
    private const string Nodes = "nodes";
    private const string Relationships = "relationships";

    // What every edge to an event repeats of it.
    private static readonly string[] _facts = ["band:long", "start:date", "end:date", "event", "kind", "status", "undated"];

    public ImportFiles Parties { get; } = new(folder, Nodes, "Party", ":ID", "code", "name", "names:string[]", ":LABEL");

    public ImportFiles Places { get; } = new(folder, Nodes, "Place", ":ID", "id", "country", "city", "latitude:double", "longitude:double");

    public ImportFiles People { get; } = new(folder, Nodes, "Person", ":ID", "id", "name", "party");

    public ImportFiles Spellings { get; } = new(folder, Nodes, "Spelling", ":ID", "id", "person", "text", "language", "count:long");

    public ImportFiles OfficeMonths { get; } = new(folder, Nodes, "OfficeMonth", ":ID", "id", "person", "office", "month:date", "count:long");

    public ImportFiles PeopleVersions { get; } = new(folder, Nodes, "PeopleVersion", ":ID", "party", "version:long");

    public ImportFiles Events { get; } = new(folder, Nodes, "Event", [":ID", .. EventProperties.Names.Select(Typed), "writes:long", "recordedAt:datetime", ":LABEL"]);

    public ImportFiles Articles { get; } = new(folder, Nodes, "Article", [":ID", .. ArticleProperties.Names.Select(Typed), "reportedAt:datetime", "recordedAt:datetime", "writes:long"]);

    public ImportFiles Versions { get; } = new(
        folder, Nodes, "ArticleVersion", ":ID", "article", "version:long", "title", "text", "fingerprint", "publishedAt:datetime", "recordedAt:datetime");

    public ImportFiles Mentions { get; } = new(folder, Nodes, "Mention", [":ID", .. MentionProperties.Names.Select(Typed), "recordedAt:datetime", "order:long"]);

    public ImportFiles Blocks { get; } = new(folder, Nodes, "Block", ":ID", "id", "version:long");

    public ImportFiles Changes { get; } = new(folder, Nodes, "Change", ":ID", "change", "eventId", "event", "seq:long", "recordedAt:datetime");

    public ImportFiles Sequences { get; } = new(
        folder, Nodes, "Sequence", ":ID", "name", "value:long", "settled:long", "recordedAt:datetime", "articles:long", "mentions:long", "judgements:long");

    public ImportFiles PartyTo { get; } = Edges(folder, "PARTY_TO", ["party", "role:string[]", "many:boolean", .. _facts]);

    public ImportFiles Contact { get; } = Edges(folder, "CONTACT", ["pair", .. _facts]);

    public ImportFiles TookPart { get; } = Edges(folder, "TOOK_PART", ["person", "role:string[]", "as", .. _facts]);

    public ImportFiles About { get; } = Edges(folder, "ABOUT");

    public ImportFiles At { get; } = Edges(folder, "AT");

    public ImportFiles In { get; } = Edges(folder, "IN");

    public ImportFiles Spelled { get; } = Edges(folder, "SPELLED");

    public ImportFiles SeenIn { get; } = Edges(folder, "SEEN_IN");

    public ImportFiles Version { get; } = Edges(folder, "VERSION");

    public ImportFiles Reports { get; } = Edges(folder, "REPORTS");

    public ImportFiles Of { get; } = Edges(folder, "OF");

    public ImportFiles StandsIn { get; } = Edges(folder, "STANDS_IN", "block", "band:long", "start:date", "end:date");

    private ImportFiles[] All =>
    [
        Parties, Places, People, Spellings, OfficeMonths, PeopleVersions, Events, Articles, Versions, Mentions, Blocks, Changes, Sequences,
        PartyTo, Contact, TookPart, About, At, In, Spelled, SeenIn, Version, Reports, Of, StandsIn,
    ];

    /// <summary>What the import is told of the files.</summary>
    public IEnumerable<string> Options => All.SelectMany(files => files.Options);

    public void Dispose()
    {
        foreach (var files in All)
            files.Dispose();
    }

    private static ImportFiles Edges(DirectoryInfo folder, string type, params string[] properties) =>
        new(folder, Relationships, type, [":START_ID", ":END_ID", .. properties]);

    private static string Typed(string property) => property switch
    {
        "start" or "end" or "plannedStart" or "plannedEnd" => $"{property}:date",
        "participants" or "targets" or "members" or "history" or "contradictions" or "sources" or "languages" => $"{property}:string[]",
        "firstReported" or "lastReported" or "publishedAt" => $"{property}:datetime",
        "confidence" => $"{property}:double",
        "undated" or "retracted" => $"{property}:boolean",
        "band" or "voices" or "reports" or "revision" or "articleVersion" or "number" or "evidenceStart" or "evidenceEnd" or "version" => $"{property}:long",
        _ => property,
    };
}
