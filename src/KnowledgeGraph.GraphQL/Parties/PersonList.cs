using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>A page of people by name, then by id.</summary>
internal sealed record PersonList(int TotalCount, Page<KnownPerson> Page)
{
    private const string List = "person";
    private const string Order = "name";

    /// <param name="people">Those who match, in any order.</param>
    public static PersonList Of(IEnumerable<KnownPerson> people, PageRequest page)
    {
        var all = people.OrderBy(Key).ToList();
        var start = page.After is { } after ? FirstBehind(all, ListCursor.Parse(after, List, Order)) : 0;
        var items = all.Skip(start).Take(page.First ?? PageRequest.DefaultSize).Select(person => new PageItem<KnownPerson>(person, Cursor(person))).ToList();
        return new(all.Count, new(items, start + items.Count < all.Count, start > 0));
    }

    private static string Cursor(KnownPerson person) => ListCursor.Write(List, Order, person.Name, person.Id.Value);

    // Whoever stood at the cursor may be one with somebody else by now.
    private static int FirstBehind(List<KnownPerson> all, IReadOnlyList<string> cursor)
    {
        var behind = all.FindIndex(person => Key(person).CompareTo(new(cursor[0], cursor[1])) > 0);
        return behind < 0 ? all.Count : behind;
    }

    private static Place Key(KnownPerson person) => new(person.Name, person.Id.Value);

    private readonly record struct Place(string Name, string Id) : IComparable<Place>
    {
        public int CompareTo(Place other) => string.CompareOrdinal(Name, other.Name) is not 0 and var byName ? byName : string.CompareOrdinal(Id, other.Id);
    }
}
