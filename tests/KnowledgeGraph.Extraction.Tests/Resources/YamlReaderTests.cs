using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Resources;

public sealed class YamlReaderTests
{
    private readonly PackErrors _errors = new();

    [Fact]
    public void Read_Map_KeepsOrderShapesAndPlaces()
    {
        var map = YamlReader.Read("f.yaml", "b: [ x, y ]\na: { n: 3, yes: true }\n", _errors)!.AsMap()!;

        map.Entries.Select(e => e.Key.Text).ShouldBe(["b", "a"]);
        map.Texts("b").ShouldBe(["x", "y"]);
        map.Map("a")!.Number("n").ShouldBe(3);
        map.Map("a")!.Flag("yes").ShouldBeTrue();
        (map.Find("b")!.Line, map.Scalars("b")[1].Column).ShouldBe((1, 9));
        _errors.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a: 1\na: 2\n", "f.yaml:2:1: The key `a` stands here twice. Merge the two.")]
    [InlineData("a: 1\n---\nb: 2\n", "f.yaml:1:1: A second document starts in this file. Keep one document a file.")]
    public void Read_WhatPacksDoNotUse_IsAFault(string yaml, string fault)
    {
        YamlReader.Read("f.yaml", yaml, _errors);

        _errors.All.ShouldHaveSingleItem().ToString().ShouldBe(fault);
    }

    [Fact]
    public void Read_DeepNesting_IsAFaultAndNoStackOverflow()
    {
        YamlReader.Read("f.yaml", new string('[', 5000), _errors).ShouldBeNull();

        _errors.All.ShouldHaveSingleItem().What.ShouldStartWith("Not YAML");
    }

    [Fact]
    public void Asking_for_the_wrong_shape_is_a_fault_with_its_place()
    {
        var map = YamlReader.Read("f.yaml", "a: [ x ]\nb: seven\nc: { d: e }\n", _errors)!.AsMap()!;

        map.Text("a").ShouldBeNull();
        map.Number("b").ShouldBeNull();
        map.Scalars("c").ShouldBeEmpty();
        map.RequiredText("z").ShouldBe("");

        _errors.All.Select(e => (e.Line, e.Column)).ShouldBe([(1, 4), (2, 4), (3, 4), (1, 1)]);
    }
}
