using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'ECOWAS leaders met in Abuja', 'a summit of ASEAN': an organisation of several states that meets by itself.</summary>
internal static class Sessions
{
    /// <summary>Whether a meeting of a single party is one of its members, on a day or in a place that is told.</summary>
    public static bool IsOne(Draft draft) => draft.Candidate.IsOwnSession && IsOfOrganisation(draft) && (draft.Date is not null || draft.Place is not null);

    /// <summary>Whether a decision of a single party calls off a meeting of its members.</summary>
    public static bool IsCalledOff(Draft draft) => draft.Cancels == EventKind.Meeting && draft.Candidate.Cancelled is { IsOwnSession: true } && IsOfOrganisation(draft);

    /// <summary>'The summit', told once with those who came and once without: its members, or nobody else in the sentence.</summary>
    public static bool Holds(Draft whole, Draft session) => session.Parties.ToList() is [var alone] && whole.Parties.Contains(alone)
        && (whole.Sentence == session.Sentence || whole.Parties.All(party => party == alone || PartyGroups.Holds(alone, party)));

    private static bool IsOfOrganisation(Draft draft) => draft.Parties.ToList() is [var party] && Meeting.MayMeetAlone(party);
}
