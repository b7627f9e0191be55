namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

public sealed class TypeFileTests
{
    private static readonly string[] _scalars = ["id", "string", "int", "float", "bool", "day", "instant"];

    public static TheoryData<string> Types => [.. TypeFile.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_file_is_named_for_its_type_and_requires_what_it_has(string file)
    {
        var type = TypeFile.All[file];

        type.Name.ShouldBe(file);
        type.Description.ShouldNotBeEmpty();
        type.Required.Except(type.Properties.Keys).ShouldBeEmpty();
        if (type.Extends is not null)
            TypeFile.All.Keys.ShouldContain(type.Extends);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Edges_lead_to_types_and_both_ends_agree(string file)
    {
        foreach (var (name, edge) in TypeFile.All[file].Edges)
        {
            TypeFile.All.Keys.ShouldContain(edge.To ?? edge.From!, $"{file}.{name}");
            edge.Properties.Values.Where(type => !_scalars.Contains(type) && DomainTypes.Find(type) is null).ShouldBeEmpty($"{file}.{name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_is_a_property_of_the_type_in_code(string file)
    {
        var records = DomainTypes.Of(file);

        TypeFile.All[file].Properties.Keys
            .Where(property => !records.Any(record => DomainTypes.Has(record, property)))
            .ShouldBeEmpty($"{file} against {string.Join(", ", records.Select(record => record.Name))}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_a_property_is_a_scalar_or_a_type_in_code(string file) =>
        TypeFile.All[file].Properties.Values.Select(property => property.ItemType)
            .Where(type => !_scalars.Contains(type) && DomainTypes.Find(type) is null && !TypeFile.All.ContainsKey(type))
            .ShouldBeEmpty();
}
