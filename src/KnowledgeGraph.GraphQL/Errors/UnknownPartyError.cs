using GraphQL;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Errors;

internal sealed class UnknownPartyError : ExecutionError
{
    public UnknownPartyError(string text)
        : base(Text(text, PartyCatalogue.Near(text)))
    {
        Code = "UNKNOWN_PARTY";
        Extensions = new Dictionary<string, object?>
        {
            ["near"] = PartyCatalogue.Near(text).Select(party => new { code = party.Code.Value, name = party.Name() }).ToList(),
        };
    }

    private static string Text(string text, IReadOnlyList<Party> near)
    {
        var shown = text.Length <= 40 ? text : text[..40] + "…";
        var hint = near.Count == 0
            ? "Use ISO 3166-1 alpha-2 or the code of an organisation, in capitals, such as CN or ASEAN."
            : $"Did you mean {string.Join(", ", near.Select(party => $"{party.Code} ({party.Name()})"))}?";
        return $"'{shown}' is not the code of a state or organisation. {hint}";
    }
}
