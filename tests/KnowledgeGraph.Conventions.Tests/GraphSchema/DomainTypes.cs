using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

/// <summary>Where in code a type of the graph stands.</summary>
internal static class DomainTypes
{
    private static readonly Dictionary<string, Type[]> _records = new()
    {
        ["Article"] = [typeof(Article)],
        ["ArticleVersion"] = [typeof(Article)],
        ["Event"] = [typeof(ResolvedEvent), typeof(DiplomaticEvent)],
        ["Visit"] = [typeof(Visit)],
        ["Meeting"] = [typeof(Meeting)],
        ["Cancellation"] = [typeof(Cancellation)],
        ["Statement"] = [typeof(Statement)],
        ["Mention"] = [typeof(Mention), typeof(DiplomaticEvent), typeof(Meeting), typeof(Cancellation), typeof(Statement), typeof(Domain.Text.TextSpan)],
        ["Person"] = [typeof(PersonRecord), typeof(PersonSeen)],
        ["Party"] = [typeof(Party)],
        ["Place"] = [typeof(Place)],
        ["Judgement"] = [typeof(Judgement), typeof(Correction)],
        ["Change"] = [typeof(EventChange)],
    };

    // What only the store knows: it sets them, and asks for them by its own rules.
    private static readonly string[] _ofTheStore = ["fingerprint", "recordedAt", "supersededAt", "retractedAt"];

    public static IReadOnlyList<Type> Of(string type) => _records[type];

    public static bool Has(Type record, string property) =>
        record.GetProperty($"{char.ToUpperInvariant(property[0])}{property[1..]}") is not null || _ofTheStore.Contains(property);

    public static Type? Find(string name) => new[] { typeof(DiplomaticEvent).Assembly, typeof(PersonRecord).Assembly }
        .SelectMany(assembly => assembly.GetExportedTypes())
        .FirstOrDefault(type => type.Name == name);
}
