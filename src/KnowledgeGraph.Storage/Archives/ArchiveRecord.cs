using System.Text.Json.Serialization;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>A line of an archive. Instants are ticks of 100 ns since 0001-01-01 in UTC, days are numbers of days since then; a publication is ISO 8601, since its own offset counts.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "record")]
[JsonDerivedType(typeof(ArchiveHeader), "archive")]
[JsonDerivedType(typeof(ArchivedEvent), "event")]
[JsonDerivedType(typeof(ArchivedArticle), "article")]
[JsonDerivedType(typeof(ArchivedPerson), "person")]
[JsonDerivedType(typeof(ArchivedBlock), "block")]
[JsonDerivedType(typeof(ArchivedJudgement), "judgement")]
[JsonDerivedType(typeof(ArchivedChange), "change")]
[JsonDerivedType(typeof(ArchiveEnd), "end")]
public abstract record ArchiveRecord;
