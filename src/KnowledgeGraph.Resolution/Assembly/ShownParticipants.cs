using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>Everybody whom the reports of one event name, each once; a party of which nobody is named stands there without a name.</summary>
internal sealed class ShownParticipants(Identity identity)
{
    /// <summary>Parties in the order in which they are first told, their people by <see cref="Vote"/>.</summary>
    public ValueList<Participant> Of(IReadOnlyList<ReportFacts> reports)
    {
        var told = reports.SelectMany(report => report.Account.Participants.Select(participant => (participant, report))).ToList();
        return [.. told.GroupBy(vote => vote.participant.Party).SelectMany(party => OfParty(party.Key, [.. party]))];
    }

    private List<Participant> OfParty(PartyCode party, List<(Participant Participant, ReportFacts Report)> told)
    {
        var first = told[0].Participant;
        if (told.TrueForAll(vote => SayTheSame(vote.Participant, first)))
            return [first.Name is null ? first : first with { Person = identity.Named(first).Id }];
        var role = Role(told);
        var people = new List<List<(Participant Participant, ReportFacts Report)>>();
        foreach (var vote in told.Where(vote => vote.Participant.Name is not null))
        {
            var same = people.Find(known => known.Exists(other => IsSame(vote.Participant, other.Participant)));
            if (same is null)
                people.Add([vote]);
            else
                same.Add(vote);
        }

        var named = people.OrderByDescending(Voices).Select(votes => Person(role, votes)).ToList();
        return [.. named, .. Unnamed(party, role, told, named)];
    }

    private static bool SayTheSame(Participant one, Participant other) =>
        ReferenceEquals(one, other) || one.Name == other.Name && one.Person == other.Person && one.Office == other.Office && one.Role == other.Role;

    // Whoever is once named as the one who called it off: where nobody is named for a decision, both sides stand there as affected.
    private static ParticipantRole Role(List<(Participant Participant, ReportFacts Report)> told)
    {
        var telling = told.Where(vote => vote.Report.Account is not Cancellation decision || decision.In(ParticipantRole.Initiator).Any());
        return Vote.Ranked(telling.DefaultIfEmpty(told[0]).Select(vote => (vote.Participant.Role, vote.Report)))[0];
    }

    private bool IsSame(Participant one, Participant other) => one.Person == other.Person && one.Person is not null
        || identity.IsSame(identity.Named(one), identity.Named(other)) || identity.Unlikeness(identity.Named(one), identity.Named(other)) is not null;

    private Participant Person(ParticipantRole role, List<(Participant Participant, ReportFacts Report)> votes)
    {
        var known = votes.Where(vote => identity.IsKnown(identity.Named(vote.Participant))).ToList();
        var eligible = known.Count > 0 ? known : votes;
        var (name, person) = Vote.Ranked(eligible.Select(vote => ((vote.Participant.Name!, identity.Named(vote.Participant).Id), vote.Report)))[0];
        var first = eligible.First(vote => vote.Participant.Name == name).Participant;
        var office = Vote.Winner(votes.Where(vote => vote.Participant.Office is not null).Select(vote => (vote.Participant.Office!, vote.Report)));
        return new(first.Party, role, name, first.Surface, office, person);
    }

    // A seat without a name is one more only where a report tells of it beside a named one.
    private static IEnumerable<Participant> Unnamed(
        PartyCode party, ParticipantRole role, List<(Participant Participant, ReportFacts Report)> told, List<Participant> named)
    {
        var seats = told.Where(vote => vote.Participant.Name is null).ToList();
        if (named.Count == 0)
        {
            var office = Vote.Winner(seats.Where(vote => vote.Participant.Office is not null).Select(vote => (vote.Participant.Office!, vote.Report)));
            yield return seats.Select(vote => vote.Participant).FirstOrDefault(seat => seat.Office == office, seats[0].Participant)
                with { Role = role, Office = office };
            yield break;
        }

        var beside = seats.Where(vote => vote.Participant.Office is not null && vote.Report.SideOf(party)!.People.Length > 0);
        foreach (var seat in beside.Select(vote => vote.Participant).DistinctBy(seat => seat.Office).Where(seat => named.TrueForAll(n => n.Office != seat.Office)))
            yield return seat with { Role = role };
    }

    private static int Voices(List<(Participant Participant, ReportFacts Report)> votes) =>
        votes.Select(vote => vote.Report.Report.Article.Voice).Distinct(StringComparer.Ordinal).Count();
}
