using KnowledgeGraph.TestSupport;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

/// <summary>A file of <c>graph-schema/types</c>. A key that none of the properties has stops the reading.</summary>
internal sealed class TypeFile
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string? Extends { get; set; }

    public bool Abstract { get; set; }

    public List<string> Key { get; set; } = [];

    public List<string> Required { get; set; } = [];

    public Dictionary<string, TypeProperty> Properties { get; set; } = [];

    public Dictionary<string, TypeEdge> Edges { get; set; } = [];

    public List<string> Tables { get; set; } = [];

    public static IReadOnlyDictionary<string, TypeFile> All { get; } = Read();

    private static Dictionary<string, TypeFile> Read()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return Directory.EnumerateFiles(RepositoryFolder.At("graph-schema", "types"), "*.yaml")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => yaml.Deserialize<TypeFile>(File.ReadAllText(file)));
    }
}

internal sealed class TypeProperty
{
    public string Type { get; set; } = "";

    public string? Description { get; set; }

    public string ItemType => Type.Trim('[', ']');

    public bool IsList => Type.StartsWith('[');
}

internal sealed class TypeEdge
{
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Description { get; set; }

    public Dictionary<string, string> Properties { get; set; } = [];
}
