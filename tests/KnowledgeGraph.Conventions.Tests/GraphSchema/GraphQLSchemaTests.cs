using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests.GraphSchema;

/// <summary>The approved SDL against the files of types and the code.</summary>
public sealed class GraphQLSchemaTests
{
    // What a client reads in another form: members as aliases and mentions, participants' parties as parties.
    private static readonly string[] _shownOtherwise = ["members", "sources", "languages", "names", "party", "number", "revision", "replaces", "supersededAt", "fingerprint"];

    private static readonly GraphQLDocument _document = Parser.Parse(File.ReadAllText(RepositoryFolder.At("graph-schema", "graphql", "schema.graphql")));

    public static TheoryData<string> ShownTypes =>
    [
        .. TypeFile.All.Keys.Where(name => Fields(name).Count > 0).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(ShownTypes))]
    public void Every_property_of_the_graph_can_be_asked_for(string name) =>
        TypeFile.All[name].Properties.Keys.Except(Fields(name).Keys)
            .Except(_shownOtherwise)
            // Told for a mention, where its article says it.
            .Except(name == "Mention" ? ["recordedAt"] : [])
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ShownTypes))]
    public void What_is_required_is_not_null_in_the_api(string name) =>
        TypeFile.All[name].Required.Where(property => Fields(name).TryGetValue(property, out var type) && type is not GraphQLNonNullType)
            .ShouldBeEmpty();

    [Fact]
    public void Enumerations_are_those_of_the_code()
    {
        ShouldHave<EventKind>();
        ShouldHave<EventStatus>();
        ShouldHave<MeetingMode>();
        ShouldHave<CancellationForm>();
        ShouldHave<ParticipantRole>();
        ShouldHave<ChangeKind>();
        ShouldHave<DatePrecision>();
        ShouldHave<EventOrder>();
    }

    [Fact]
    public void Everything_is_described()
    {
        _document.Definitions.OfType<GraphQLTypeDefinition>().Where(type => type.Description is null).Select(type => type.Name.StringValue).ShouldBeEmpty();
        _document.Definitions.OfType<GraphQLObjectTypeDefinition>()
            .SelectMany(type => (type.Fields?.Items ?? []).Where(field => field.Description is null).Select(field => $"{type.Name}.{field.Name}"))
            .ShouldBeEmpty();
        _document.Definitions.OfType<GraphQLInputObjectTypeDefinition>()
            .SelectMany(type => (type.Fields?.Items ?? []).Where(field => field.Description is null).Select(field => $"{type.Name}.{field.Name}"))
            .ShouldBeEmpty();
        _document.Definitions.OfType<GraphQLEnumTypeDefinition>()
            .SelectMany(type => (type.Values?.Items ?? []).Where(value => value.Description is null).Select(value => $"{type.Name}.{value.Name}"))
            .ShouldBeEmpty();
    }

    private static void ShouldHave<T>()
        where T : struct, Enum =>
        _document.Definitions.OfType<GraphQLEnumTypeDefinition>().Single(type => type.Name == typeof(T).Name)
            .Values!.Items.Select(value => value.Name.StringValue).Order(StringComparer.Ordinal)
            .ShouldBe(Enum.GetValues<T>().Select(WireName.Of).Order(StringComparer.Ordinal), typeof(T).Name);

    private static Dictionary<string, GraphQLType> Fields(string type) => _document.Definitions
        .Where(definition => definition is GraphQLObjectTypeDefinition or GraphQLInterfaceTypeDefinition)
        .OfType<GraphQLTypeDefinition>().Where(definition => definition.Name == type)
        .SelectMany(definition => definition switch
        {
            GraphQLObjectTypeDefinition shape => shape.Fields!.Items,
            GraphQLInterfaceTypeDefinition shape => shape.Fields!.Items,
            _ => [],
        })
        .ToDictionary(field => field.Name.StringValue, field => field.Type);
}
