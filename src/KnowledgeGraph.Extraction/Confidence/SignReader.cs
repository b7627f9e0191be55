using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Assembly;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>The signs by which an event is more or less sure; they hold in every language.</summary>
internal static class SignReader
{
    // Sentences: of the title and the lead.
    private const int Early = 3;

    public static IEnumerable<Sign> Of(Draft draft)
    {
        yield return new($"kind.{draft.Kind.ToString().ToLowerInvariant()}", 1);
        yield return new("parties.stated", Share(draft, PartySource.Stated));
        yield return new("parties.inherited", Share(draft, PartySource.Inherited));
        yield return new("people.named", draft.People.Any() ? 1 : 0);
        yield return new("people.both", draft.Kind == EventKind.Meeting && draft.Parties.All(party => draft.Sides.Exists(side => side.Party == party && side.Person is not null)) ? 1 : 0);
        yield return new("date.own", draft.HasOwnDate ? 1 : 0);
        yield return new("date.none", draft.Date is null ? 1 : 0);
        yield return new("plan", draft.IsPlan ? 1 : 0);
        yield return new("targets", draft.Kind == EventKind.Statement && draft.Targets.Count > 0 && !draft.AreTargetsLent ? 1 : 0);
        yield return new("evidence.long", Math.Min(1, draft.Evidence.Length / 300.0));
        yield return new("told.again", draft.IsToldAgain ? 1 : 0);
        yield return new("told.early", draft.Sentence < Early ? 1 : 0);
        yield return new("told.before", draft.Candidate.IsBackground ? 1 : 0);
        yield return new("trigger.verb", draft.Candidate.TriggerSense is { IsVerb: true } ? 1 : 0);
        yield return new("place", draft.Place is not null ? 1 : 0);
        yield return new("slot.pronoun", draft.Candidate.Features.GetValueOrDefault(SlotBinder.ByPronoun));
        yield return new("parties.many", draft.Parties.Count > 2 ? 1 : 0);
    }

    private static double Share(Draft draft, PartySource source) =>
        draft.Sides.Count(side => side.Source == source) / (double)draft.Sides.Count;
}
