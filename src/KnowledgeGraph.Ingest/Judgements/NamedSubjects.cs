using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingest.Judgements;

/// <summary>What the ids of a judgement name, and whether it can be said of that.</summary>
internal sealed class NamedSubjects(IEventStore store, OfficeTable offices)
{
    /// <returns>By each id the mentions that are bound; none for people.</returns>
    /// <exception cref="JudgementException">An id names nothing, or the judgement can't be said of it.</exception>
    public async Task<ValueList<ValueList<MentionId>>> FindAsync(
        JudgementSubject subject, Verdict verdict, Correction? correction, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        switch (subject)
        {
            case JudgementSubject.Person:
                await RequirePeopleAsync(ids, cancellationToken);
                return [];
            case JudgementSubject.Mention:
                var mentions = await store.FindMentionsAsync([.. ids.Select(id => new MentionId(id))], cancellationToken);
                Require(ids, id => mentions.ContainsKey(new(id)), "mention that lives");
                RequireOneKind(verdict, mentions.Values.Select(mention => mention.Account.Kind));
                return [.. ids.Select(id => (ValueList<MentionId>)[new(id)])];
            default:
                var events = await store.FindEventsAsync([.. ids.Select(id => new EventId(id))], cancellationToken);
                Require(ids, id => events.ContainsKey(new(id)), "event");
                RequireOneKind(verdict, events.Values.Select(resolved => resolved.Kind));
                RequireDifferent(ids, events);
                if (correction is not null)
                    RequireFitting(correction, events.Values.Single().Account);
                return [.. ids.Select(id => events[new(id)].Members)];
        }
    }

    private async Task RequirePeopleAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var stored = ids.ToDictionary(id => id, id => PersonMoment.Stored(new(id)), StringComparer.Ordinal);
        var known = await store.FindPeopleAsync([.. stored.Values.Distinct()], cancellationToken);
        Require(ids, id => known.ContainsKey(stored[id]) || offices.TermsOf(stored[id]).Any(), "person");
        var parties = ids.Select(id => offices.TermsOf(stored[id]).Select(term => term.Party)
            .Concat(known.TryGetValue(stored[id], out var person) ? [person.Party] : []).Distinct()).ToList();
        if (!parties.Aggregate((all, next) => all.Intersect(next)).Any())
            throw new JudgementException(JudgementFault.Invalid, $"People who act for different parties ({string.Join(", ", parties.SelectMany(each => each).Distinct().Order())}) are told apart by that already. Nothing was judged.");
    }

    private static void Require(IReadOnlyList<string> ids, Func<string, bool> isKnown, string what)
    {
        if (ids.FirstOrDefault(id => !isKnown(id)) is { } unknown)
            throw new JudgementException(JudgementFault.Unknown, $"No {what} answers to the id '{unknown}'. Nothing was judged.");
    }

    private static void RequireOneKind(Verdict verdict, IEnumerable<EventKind> kinds)
    {
        if (verdict == Verdict.Same && kinds.Distinct().ToList() is { Count: > 1 } several)
            throw new JudgementException(JudgementFault.Invalid, $"What is of different kinds ({string.Join(", ", several.Order().Select(WireName.Of))}) is never one event. Correct the kind of one first.");
    }

    private static void RequireDifferent(IReadOnlyList<string> ids, IReadOnlyDictionary<EventId, ResolvedEvent> events)
    {
        if (ids.GroupBy(id => events[new(id)].Id).FirstOrDefault(same => same.Count() > 1) is { } same)
            throw new JudgementException(JudgementFault.Invalid, $"{string.Join(" and ", same.Select(id => $"'{id}'"))} are one event already ({same.Key}). Name its mentions to part them.");
    }

    private static void RequireFitting(Correction correction, DiplomaticEvent told)
    {
        var kind = told.Kind;
        var wanted = correction.Kind ?? kind;
        if (correction.Kind is not null && (kind is not (EventKind.Visit or EventKind.Meeting) || wanted is not (EventKind.Visit or EventKind.Meeting)))
            throw new JudgementException(JudgementFault.Invalid, $"A {WireName.Of(kind)} can't be corrected to a {WireName.Of(wanted)}; only visits and meetings are taken for each other.");
        if (correction.Status is EventStatus.Postponed or EventStatus.Cancelled && wanted is not (EventKind.Visit or EventKind.Meeting))
            throw new JudgementException(JudgementFault.Invalid, $"A {WireName.Of(wanted)} is never {WireName.Of(correction.Status.Value)}.");
        if (correction.Parties is null && correction.Kind is null)
            return;
        List<PartyCode> parties = [.. correction.Parties ?? told.Parties];
        var mayBeOne = wanted == EventKind.Statement || parties is [var alone] && Meeting.MayMeetAlone(alone) && (wanted == EventKind.Meeting || told is Cancellation { Cancels: EventKind.Meeting });
        if (parties.Distinct().Count() != parties.Count || parties.Count < (mayBeOne ? 1 : 2) || wanted == EventKind.Visit && parties.Count != 2)
            throw new JudgementException(JudgementFault.Invalid, $"A {WireName.Of(wanted)} has {Least(wanted)}; these are {string.Join(", ", parties)}.");
    }

    private static string Least(EventKind kind) => kind switch
    {
        EventKind.Visit => "two different parties, the visitor and the host",
        EventKind.Statement => "at least 1 party",
        _ => "at least 2 different parties, or, of a meeting, one organisation",
    };
}
