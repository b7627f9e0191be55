using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

/// <summary>A participant on the day on which it acts.</summary>
internal sealed record Acting(Participant Participant, DateOnly Day)
{
    public static IEnumerable<Acting> In(ResolvedEvent told) => told.Account.Participants.Select(participant => new Acting(participant, told.DayOfPeople()));

    /// <param name="published">Null: unknown.</param>
    public static IEnumerable<Acting> In(Mention mention, DateTimeOffset? published)
    {
        var day = mention.Account.Date?.Start ?? (published is { } instant ? DateOnly.FromDateTime(instant.DateTime) : DateOnly.MinValue);
        return mention.Account.Participants.Select(participant => new Acting(participant, day));
    }

    /// <summary>Null where nobody is named.</summary>
    public Seat? Seat => Participant.Person is { } id ? new Seat(Participant.Party, id, Participant.Office, Day) : null;
}
