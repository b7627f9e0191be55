using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>The way on which the events of a filter are found: the name of its files, their parameters, and the parties that it fulfils by itself.</summary>
internal sealed record EventAccess(string Name, PropertyMap Parameters, IReadOnlyList<string> Fulfilled)
{
    public const string All = nameof(All);
    public const string People = nameof(People);
    public const string Text = nameof(Text);

    private const string Contact = nameof(Contact);
    private const string Pairs = nameof(Pairs);
    private const string Many = nameof(Many);

    /// <summary>The frame says how the events of each pair are found.</summary>
    public const string EachPair = nameof(EachPair);

    /// <summary>Whether an index gives the events of this way by date.</summary>
    public bool IsOrdered => Name is not (People or Text);

    /// <summary>Whether nothing but visits and meetings is found.</summary>
    public bool IsOfContacts => Name is Contact or Pairs or Many or EachPair;

    public static EventAccess For(EventFilter filter)
    {
        if (filter.Text is { } text)
            return new(Text, new() { ["text"] = text.Expression }, []);
        var all = filter.Parties?.All?.Select(party => party.Value).Distinct().Order(StringComparer.Ordinal).ToList() ?? [];
        if (all.Count >= 2 && filter.Kinds is { Count: > 0 } kinds && kinds.All(kind => kind is EventKind.Visit or EventKind.Meeting))
            return new(Contact, new() { ["pair"] = $"{all[0]}-{all[1]}", ["party"] = all[0], ["other"] = all[1] }, [all[0], all[1]]);
        if (filter.People is { Count: > 0 } people)
            return new(People, new() { ["takers"] = people.Select(person => person.Value).Distinct().ToArray() }, []);
        return Party(filter, all) is { } party
            ? new("Party", new() { ["party"] = party }, [party])
            : new(All, [], []);
    }

    /// <summary>The visits and meetings of any of these pairs.</summary>
    public static EventAccess OfPairs(EventFilter filter, string[] pairs, string[] parties) => filter.Text is { } text
        ? new("PairsOfText", new() { ["pairs"] = pairs, ["text"] = text.Expression }, [])
        : new(Pairs, new() { ["pairs"] = pairs, ["parties"] = parties }, []);

    /// <summary>The visits and meetings of these parties that have no edges for their pairs.</summary>
    public static EventAccess OfMany(string[] parties) => new(Many, new() { ["parties"] = parties }, []);

    // The edges of one party serve whenever one is sure to be there, in whichever role.
    private static string? Party(EventFilter filter, List<string> all) => all.Count > 0
        ? all[0]
        : new[] { filter.Visitor, filter.Host, filter.Speaker, filter.Initiator, filter.Parties?.Any }
            .FirstOrDefault(parties => parties is { Count: 1 })?[0].Value;
}
