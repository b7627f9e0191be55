using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>A person with the spellings in live mentions, sorted.</summary>
public sealed record ArchivedPerson(string Id, string Name, string Party, ArchivedSpelling[] Spellings) : ArchiveRecord
{
    public static ArchivedPerson Of(PersonRecord person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(person.Id.Value, person.Name, person.Party.Value,
        [
            .. person.Spellings
                .Select(spelling => new ArchivedSpelling(spelling.Text, spelling.Language, spelling.Count))
                .OrderBy(spelling => spelling.Text, StringComparer.Ordinal).ThenBy(spelling => spelling.Language, StringComparer.Ordinal),
        ]);
    }

    public PersonRecord ToPerson() => new(
        new(Id), Name, PartyCode.Parse(Party), [.. Spellings.Select(spelling => new Spelling(spelling.Text, spelling.Language, spelling.Count))]);
}

/// <param name="Language">Null when it is not known.</param>
public sealed record ArchivedSpelling(string Text, string? Language, int Count);
