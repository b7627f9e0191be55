using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Somebody whom a report names on one side of an event.</summary>
/// <param name="KnownNames">How the table of offices spells the names of the person, where it knows the person.</param>
/// <param name="IsReadFromCharacters">Whether the report spells the name in a script whose signs are read otherwise elsewhere.</param>
/// <param name="Script">In which the report spells the name.</param>
internal sealed record NamedPerson(PersonId Id, PersonName Name, string? Office, IReadOnlyList<PersonName> KnownNames, bool IsReadFromCharacters = false, Scripts Script = Scripts.Latin)
{
    public IEnumerable<PersonName> Names => KnownNames.Prepend(Name);
}
