namespace KnowledgeGraph.Extraction.Zones;

internal enum ZoneKind
{
    Title,

    /// <summary>When the article was published.</summary>
    DateLine,
    Byline,
    Caption,

    /// <summary>A summary above the body, or a paragraph that stands in the text a second time.</summary>
    Repeated,
    Subheading,

    /// <summary>Place and agency before the first sentence: 'BEIJING - '.</summary>
    Origin,
    Body,

    /// <summary>An entry of a list or a row of a table.</summary>
    ListItem,
    Question,
    Answer,

    /// <summary>Time stamp of an entry of a live page.</summary>
    EntryTime,
    LinkList,
    Advertisement,

    /// <summary>Whose story it is: 'sumber : Reuters'.</summary>
    SourceLine,
}
