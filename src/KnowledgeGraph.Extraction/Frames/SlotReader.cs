using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Reads a slot: <c>HOST: { prep: [ in, at ], object: place }</c>.</summary>
internal static class SlotReader
{
    private static readonly FrozenSet<string> NoWords = FrozenSet<string>.Empty;

    public static Slot? Read(PackScalar name, PackNode node)
    {
        if (PackMap.ChoiceOf<SlotRole>(name, name.Text) is not { } role || node.AsMap() is not { } map)
            return null;
        var type = role switch
        {
            SlotRole.Host => FillerType.Place,
            SlotRole.Event => FillerType.Event,
            _ => FillerType.Actor,
        };
        var markers = new List<SlotMarker>();
        var optional = false;
        foreach (var (key, value) in map.Entries)
        {
            if (key.Text == "optional")
                optional = map.Flag("optional");
            else if (key.Text == "prep")
                markers.Add(new(MarkerKind.Preposition, value.AsScalars().Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal)));
            else if (PackMap.ChoiceOf<MarkerKind>(key, key.Text) is { } kind)
                markers.Add(new(kind, NoWords));
        }

        return new(role, type, markers, optional);
    }
}
