using KnowledgeGraph.Domain;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

internal sealed record PartyEdge(string Party, ValueList<string> Roles, bool Many, EdgeFacts Facts) : IEventEdge
{
    public string Type => "PARTY_TO";

    public string Key => Party;

    public bool IsOutgoing => false;

    public PropertyMap ToMap(CommitNodes nodes) => new() { ["at"] = nodes.Party(Party), ["role"] = Roles.ToArray(), ["many"] = Many ? true : null };
}

internal sealed record ContactEdge(string Pair, EdgeFacts Facts) : IEventEdge
{
    public string Type => "CONTACT";

    public string Key => Pair;

    public bool IsOutgoing => false;

    public PropertyMap ToMap(CommitNodes nodes) => new() { ["at"] = nodes.Party(Pair.Split('-')[0]), ["pair"] = Pair };
}

internal sealed record PersonEdge(string Person, ValueList<string> Roles, string? Office, EdgeFacts Facts) : IEventEdge
{
    public string Type => "TOOK_PART";

    public string Key => Person;

    public bool IsOutgoing => false;

    public PropertyMap ToMap(CommitNodes nodes, string?[] seat) => new()
    {
        ["at"] = nodes.Person(Person, seat[2] ?? Person, seat[0]!, isTold: false), ["role"] = Roles.ToArray(), ["as"] = Office,
    };
}

internal sealed record TargetEdge(string Party) : IEventEdge
{
    public string Type => "ABOUT";

    public string Key => Party;

    public bool IsOutgoing => true;
}

internal sealed record PlaceEdge(PlaceNode Place) : IEventEdge
{
    public string Type => "AT";

    public string? Key => null;

    public bool IsOutgoing => true;
}

/// <summary>An edge to another event, kept when that one is there.</summary>
internal sealed record LinkEdge(string Type, string To) : IEventEdge
{
    public const string Cancels = "CANCELS";
    public const string During = "DURING";
    public const string RescheduledAs = "RESCHEDULED_AS";

    public string Key => To;

    public bool IsOutgoing => true;
}
