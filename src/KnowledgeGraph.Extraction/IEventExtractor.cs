namespace KnowledgeGraph.Extraction;

/// <summary>Turns an article into events. Pure: no I/O, no clock; the same request gives the same result. Safe for use by many threads.</summary>
public interface IEventExtractor
{
    /// <summary>Version of the engine and hash of the packs: changes when results may change.</summary>
    string Version { get; }

    ExtractionResult Extract(ExtractionRequest request);
}
