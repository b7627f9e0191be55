using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Opens a frame at every trigger of a sentence and binds its slots; nouns first, since verbs may call them off.</summary>
internal sealed class FrameFinder(ReferenceResolver resolver, Discourse discourse, Frame? retraction)
{
    private const int BackgroundReach = 4;
    private const int PresentReach = 6;
    private const int NearbySentences = 3;
    private const int AgreementReach = 4;
    private const int ArticleReach = 2;

    public IReadOnlyList<Candidate> Find(SentenceContext sentence)
    {
        var candidates = new List<Candidate>();
        var binder = new SlotBinder(sentence, resolver);
        var nouns = new Dictionary<int, Candidate>();
        foreach (var (at, trigger) in Triggers(sentence, false))
        {
            var candidate = Open(sentence, binder, at, trigger);
            BareEncounters.Bind(sentence, candidate, resolver, discourse);
            candidates.Add(candidate);
            candidates.AddRange(Successions.Of(sentence, resolver, candidate));
            if (trigger.Frame.Kind is EventKind.Visit or EventKind.Meeting)
                nouns.TryAdd(at, candidate);
        }

        foreach (var (at, trigger) in Triggers(sentence, true))
        {
            var candidate = Open(sentence, binder, at, trigger);
            Requests.Bind(sentence, candidate, trigger, resolver);
            candidates.Add(candidate);
            if (trigger.Frame.Kind is EventKind.Visit or EventKind.Meeting)
                nouns.TryAdd(at, candidate);
            for (var gapped = Gapping.Next(sentence, resolver, candidate); gapped is not null; gapped = Gapping.Next(sentence, resolver, gapped))
                candidates.Add(gapped);
            candidates.AddRange(Successions.Of(sentence, resolver, candidate));
        }

        foreach (var candidate in candidates.Where(c => c.TriggerSense!.IsVerb && c.Frame.Kind == EventKind.Meeting))
            Gather(sentence, candidate, nouns);
        foreach (var candidate in candidates.Where(c => c.Frame.Kind == EventKind.Cancellation))
        {
            FindCancelled(sentence, binder, candidate, nouns);
            Requests.Check(candidate);
        }

        foreach (var agreement in candidates.Where(c => c.Frame.Kind == EventKind.Meeting && c.TriggerSense!.IsVerb && sentence.Pieces[c.Trigger].Is(WordClass.Wish) && candidates.Exists(other => other.Frame.Kind == EventKind.Cancellation && other.Trigger > c.Trigger && other.Trigger <= c.Trigger + AgreementReach)))
            agreement.Veto ??= "agreed on calling something off";
        foreach (var candidate in candidates.Where(c => c.Frame.GivesUp && c.Veto is null))
            Retractions.GiveUp(candidate, candidates, discourse);
        candidates.AddRange(candidates.Select(candidate => Retractions.Of(candidate, retraction)).OfType<Candidate>().ToList());
        return candidates;
    }

    private static IEnumerable<(int At, TriggerSense Trigger)> Triggers(SentenceContext sentence, bool verbs)
    {
        for (var at = 0; at < sentence.Pieces.Count; at++)
        {
            var piece = sentence.Pieces[at];
            if (piece.Triggers.Count == 0 || piece.Quotation >= 0 || sentence.Pieces[at].IsVerb != verbs)
                continue;
            foreach (var trigger in piece.Triggers.Where(trigger => trigger.IsVerb == verbs))
                yield return (at, trigger);
        }
    }

    private Candidate Open(SentenceContext sentence, SlotBinder binder, int at, TriggerSense trigger)
    {
        var frame = trigger.Frame;
        var verdict = sentence.Scope.Read(at, trigger.IsVerb, frame.Kind, IsQuoting(sentence, at, frame));
        var candidate = new Candidate
        {
            Frame = frame, Sentence = sentence.Number, Paragraph = sentence.Sentence.Paragraph, Trigger = at, TriggerSpan = sentence.SpanOf(at, at),
            SentenceSpan = sentence.Sentence.Span, Mode = frame.Mode, Veto = verdict.Veto, IsPlan = verdict.IsPlan || frame.IsPlan, IsPastPlan = verdict.IsPastPlan || frame.IsPastPlan,
            IsRetracted = verdict.IsRetracted, IsPresent = IsPresent(sentence, at, trigger),
        };
        binder.Bind(candidate, trigger);
        candidate.IsOwnSession = OwnSessions.Is(sentence, candidate, trigger);
        if (frame.NeedsTopic && (sentence.Syntax.Object(at) is not (var topic and >= 0)
            ? at + 1 >= sentence.Pieces.Count || !(sentence.Pieces[at + 1].IsPlain || sentence.Pieces[at + 1].Is(WordClass.Determiner | WordClass.PossessivePronoun) || sentence.Pieces[at + 1].Phrase is not null)
            : sentence.Pieces[topic].Phrase is not { } called || called.Actors.Any(actor => actor.Kind != ActorKind.Party)))
            candidate.Veto ??= "somebody is called, not something";
        if (frame.Infinitive is { } needed && needed != HasInfinitive(sentence, at))
            candidate.Veto ??= needed ? "no demand" : "a demand";
        if (frame.Joins && HasObject(sentence, at))
            candidate.Veto ??= "something else is taken part in";
        candidate.TriggerSense = trigger;
        candidate.IsBackground = Enumerable.Range(Math.Max(0, at - BackgroundReach), at - Math.Max(0, at - BackgroundReach)).Any(i => sentence.Pieces[i].Is(WordClass.Background) && sentence.Pieces[i].Clause == sentence.Pieces[at].Clause);
        candidate.IsDefinite = at > 0 && sentence.Pieces[at - 1].Is(WordClass.Definite)
            || sentence.DeterminerFollows && at + 1 < sentence.Pieces.Count && sentence.Pieces[at + 1].Is(WordClass.Definite);
        var date = DateBinder.Bind(sentence, candidate);
        candidate.Evidence = sentence.SpanOf(WithPreposition(sentence, Math.Min(binder.Used.Min(), date < 0 ? at : date)), Math.Max(binder.Used.Max(), date));
        if (frame.Kind == EventKind.Statement)
            candidate.Evidence = sentence.Sentence.Span;
        PlaceBinder.Bind(sentence, candidate);
        if (frame.Kind == EventKind.Visit)
            candidate.Departure = PlaceBinder.From(sentence, at);
        if (frame.Kind == EventKind.Meeting && IsAgreement(sentence, at))
            (candidate.Expression, candidate.Place) = (null, null);
        Separate(sentence, candidate);
        ModeReader.Read(sentence, candidate);
        if (frame.Kind == EventKind.Statement)
            TargetReader.Read(sentence, candidate, binder.Used, resolver);
        candidate.IsOtherWorld = sentence.Pieces.Count(piece => piece.Is(WordClass.OtherWorld)) is var words && (words > 1 || words == 1 && candidate.Slots.Count > 0 && candidate.Slots.Values.SelectMany(actors => actors).All(actor => actor.Kind == ActorKind.Party));
        return candidate;
    }

    // 'On Monday I fly', 'the ministers gather on Friday'
    private static bool IsPlainPresent(SentenceContext sentence, int at, TriggerSense trigger) => at > 0 && trigger.Form.HasFlag(InflectionForm.Base) && (trigger.Form & (InflectionForm.Past | InflectionForm.Participle)) == 0
        && (sentence.Pieces[at - 1].Is(WordClass.FirstPerson | WordClass.PluralPronoun) || sentence.Pieces[at - 1].Phrase is { } phrase && (phrase.Actors.Count > 1 || phrase.Actors[0].IsPlural));

    // 'flies to Rome on Friday', 'holds talks on Friday', 'the visit ends on Friday'
    private static bool IsPresent(SentenceContext sentence, int at, TriggerSense trigger) => sentence.Entry is null && trigger.Frame.Kind is (EventKind.Visit or EventKind.Meeting)
        && (trigger.IsVerb ? trigger.Form == InflectionForm.Present || sentence.HasTense && IsPlainPresent(sentence, at, trigger)
            : Enumerable.Range(Math.Max(0, at - PresentReach), Math.Min(sentence.Pieces.Count, at + PresentReach) - Math.Max(0, at - PresentReach))
                .Any(i => sentence.Pieces[i].Is(WordClass.Present) && !sentence.Pieces[i].Is(WordClass.Be | WordClass.Have) && sentence.Pieces[i].Is(WordClass.LightVerb | WordClass.Ending | WordClass.Beginning | WordClass.Occurrence) && sentence.Pieces[i].Clause == sentence.Pieces[at].Clause));

    // 'called on Iran to stop'
    private static bool HasInfinitive(SentenceContext sentence, int at)
    {
        var i = sentence.Syntax.Object(at) + 1;
        while (i > 0 && i < sentence.Pieces.Count && (sentence.Pieces[i].Date is not null || sentence.Pieces[i].Is(WordClass.Adverb)))
            i++;
        return i > 0 && i < sentence.Pieces.Count && sentence.Pieces[i].Is(WordClass.Infinitive);
    }

    // 'agreed to meet in Geneva in May': day and place are not those of the agreement.
    private static bool IsAgreement(SentenceContext sentence, int at) => sentence.Pieces[at].Is(WordClass.Wish) && at + 1 < sentence.Pieces.Count
        && (sentence.Pieces[at + 1].Is(WordClass.Infinitive | WordClass.Verb) || sentence.Pieces[at + 1].IsVerb);

    private static bool IsQuoting(SentenceContext sentence, int at, Frame frame) => frame.SlotOf(SlotRole.Speaker) is { } speaker
        && speaker.Markers.Any(marker => marker.Kind == MarkerKind.Inverted) && sentence.Syntax.SubjectBehind(at) >= 0;

    // 'took part from her capital', not 'attended university'.
    private static bool HasObject(SentenceContext sentence, int at)
    {
        var next = at + 1;
        while (next < sentence.Pieces.Count && sentence.Pieces[next].Is(WordClass.Adverb))
            next++;
        return next < sentence.Pieces.Count && sentence.Pieces[next] is var behind
            && (behind.IsPlain && behind.IsWord || behind.Phrase is not null || behind.Triggers.Count > 0 || behind.Is(WordClass.Determiner | WordClass.PossessivePronoun));
    }

    // 'a summit that brings together the leaders of A and B': its noun tells of the meeting, the verb who takes part.
    private static void Gather(SentenceContext sentence, Candidate verb, Dictionary<int, Candidate> nouns)
    {
        var subject = sentence.Syntax.Subject(verb.Trigger);
        if (subject < 0 || !nouns.ContainsKey(subject))
            subject = sentence.Syntax.EventBefore(verb.Trigger);
        if (subject < 0 || !nouns.TryGetValue(subject, out var noun) || noun.Frame.Kind != EventKind.Meeting)
            return;
        var gathered = verb[SlotRole.Participant].Concat(verb[SlotRole.With]).ToList();
        if (gathered.Select(actor => actor.Party).Distinct().Count() < 2)
            return;
        noun.Slots.Clear();
        noun.Slots[SlotRole.Participant] = gathered;
        noun.IsPastPlan |= verb.IsPastPlan;
        noun.IsPlan |= verb.IsPlan;
        verb.Veto ??= "told by its noun";
    }

    // 'met Sharif and Dar separately': those of one party are met one by one.
    private static void Separate(SentenceContext sentence, Candidate candidate)
    {
        if (candidate.Frame.Kind != EventKind.Meeting || !Enumerable.Range(candidate.Trigger, sentence.Pieces.Count - candidate.Trigger)
            .Any(i => sentence.Pieces[i].Is(WordClass.Separator) && sentence.Pieces[i].Clause == sentence.Pieces[candidate.Trigger].Clause))
            return;
        foreach (var actors in candidate.Slots.Values)
        {
            for (var i = 1; i < actors.Count; i++)
            {
                if (actors[i].Person is not null && actors[i].Party == actors[0].Party)
                    actors[i] = actors[i] with { IsSeparate = true };
            }
        }
    }

    private void FindCancelled(SentenceContext sentence, SlotBinder binder, Candidate candidate, Dictionary<int, Candidate> nouns)
    {
        if (candidate.Frame.SlotOf(SlotRole.Event) is null)
            return;
        var piece = binder.EventPiece(candidate, candidate.TriggerSense!);
        if (piece < 0)
        {
            if (candidate.IsRequested && Verbs.IsPassive(sentence.Pieces, candidate.Trigger, candidate.TriggerSense!.Form) || Antecedents.IsPointed(sentence, candidate.Trigger))
                Mean(candidate, nouns);
            return;
        }

        piece = Antecedents.Planned(sentence, nouns, piece);
        if (nouns.TryGetValue(piece, out var noun))
        {
            if (noun.Frame.Kind == EventKind.Visit && noun[SlotRole.Host].Count == 0 && nouns.Where(told => told.Key > piece && told.Value.Frame.Kind == EventKind.Visit && (told.Value.IsPastPlan || told.Value.IsPlan) && told.Value[SlotRole.Host].Count > 0).OrderBy(told => told.Key).Select(told => told.Value).FirstOrDefault() is { } planned)
            {
                // 'shelved a visit by its envoy, who was to land in Maseru'
                noun.Slots[SlotRole.Host] = [.. planned[SlotRole.Host]];
                planned.IsConsumed = true;
            }

            if (noun.Frame.Kind == EventKind.Visit && noun[SlotRole.Visitor].Count == 0 && noun[SlotRole.Host].Count > 0 && candidate[SlotRole.Initiator].All(actor => actor.Party is null || noun[SlotRole.Host].Any(host => host.Country == actor.Party))
                && discourse.Latest(EventKind.Visit, sentence.Number) is { } trip && sentence.Number - trip.Sentence <= 2 * NearbySentences)
                noun.Slots[SlotRole.Visitor] = [.. trip[SlotRole.Visitor]];
            noun.Place ??= PlaceBinder.Planned(sentence, piece, candidate.Trigger);
            candidate.Evidence = Join(candidate.Evidence, noun.Evidence);
            var told = Antecedents.IsBare(noun) ? Antecedents.PlannedBefore(nouns, piece, Antecedents.KindOf(noun)) : noun.Frame.Kind == EventKind.Visit && noun[SlotRole.Host].Count == 0 ? Antecedents.PlannedBefore(nouns, piece, noun.Frame.Kind) ?? Planned(noun, sentence.Number) ?? noun : noun;
            candidate.Cancelled = told ?? (IsNew(sentence, piece) ? null : Earlier(noun, candidate)) ?? noun;
            if (candidate.Cancelled == noun && Antecedents.IsBare(noun))
                candidate.Slots[SlotRole.Affected] = [.. candidate[SlotRole.Affected], .. resolver.Sides([.. sentence.Pieces.Take(piece)])];
            if (candidate.Veto is null && told is not null)
                told.IsConsumed = true;
            if (candidate.Veto is null)
                noun.IsConsumed = true;
        }
        else if (sentence.Pieces[piece].Is(WordClass.ThingPronoun | WordClass.PluralPronoun))
        {
            Mean(candidate, nouns);
        }
    }

    // 'He was to fly to Rome, but called it off'
    private void Mean(Candidate decision, Dictionary<int, Candidate> events)
    {
        var told = Antecedents.PlannedBefore(events, decision.Trigger, null);
        decision.Cancelled = told ?? discourse.Meant(decision.Sentence, earlier => Requests.MayDecide(decision, earlier));
        if (told is not null && decision.Veto is null)
            told.IsConsumed = true;
    }

    // 'His visit was put off': the one to the country that was spoken of.
    private Candidate? Planned(Candidate noun, int sentence) => discourse.Latest(EventKind.Visit, sentence) is { } told && sentence - told.Sentence <= NearbySentences && told[SlotRole.Host].Count > 0
        && (told.IsPlan || told.IsPastPlan || told.Veto is not null) && told[SlotRole.Visitor].Any(visitor => noun[SlotRole.Visitor].Any(own => own.Party == visitor.Party)) ? told : null;

    // 'A fifth round' is another one than the last, of the same people only when they were spoken of just now.
    private Candidate? Earlier(Candidate noun, Candidate decision) => discourse.Latest(Antecedents.KindOf(noun), noun.Sentence) is { } told && (noun.IsDefinite || noun.Sentence - told.Sentence <= NearbySentences) && Requests.MayDecide(decision, told) ? told : null;

    // 'a meeting of': none that was spoken of.
    private static bool IsNew(SentenceContext sentence, int noun) => noun + 1 < sentence.Pieces.Count && sentence.Pieces[noun + 1].Is(WordClass.Of | WordClass.Preposition | WordClass.Agent)
        && Enumerable.Range(Math.Max(0, noun - ArticleReach), Math.Min(noun, ArticleReach)).Any(i => sentence.Pieces[i].Is(WordClass.Determiner) && !sentence.Pieces[i].Is(WordClass.Definite) && sentence.Pieces[i].Phrase is null);

    // 'On Tuesday he met' reads better than 'Tuesday he met'.
    private static int WithPreposition(SentenceContext sentence, int first) =>
        first > 0 && sentence.Pieces[first - 1].Is(WordClass.Preposition) ? first - 1 : first;

    private static Domain.Text.TextSpan Join(Domain.Text.TextSpan a, Domain.Text.TextSpan b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
