using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Binds the slots of a frame to what stands at their markers.</summary>
internal sealed class SlotBinder(SentenceContext sentence, ReferenceResolver resolver)
{
    /// <summary>Feature of a candidate whose speaker is told by a pronoun.</summary>
    public const string ByPronoun = "speaker.pronoun";

    private const int InfinitiveReach = 5;
    private const int LeaderReach = 5;

    private readonly SentenceSyntax _syntax = sentence.Syntax;

    /// <summary>Pieces that filled a slot of the last bound candidate, and its trigger.</summary>
    public List<int> Used { get; } = [];

    public void Bind(Candidate candidate, TriggerSense trigger)
    {
        Used.Clear();
        Used.Add(candidate.Trigger);
        var verb = trigger.IsVerb;
        var passive = verb && Verbs.IsPassive(sentence.Pieces, candidate.Trigger, trigger.Form);
        foreach (var slot in candidate.Frame.Slots.Where(slot => slot.Type != FillerType.Event))
        {
            foreach (var marker in slot.Markers)
                Bind(candidate, slot, marker, verb, passive);
        }

        Send(candidate);
        if (candidate[SlotRole.Initiator].Count == 0 && candidate.Frame.SlotOf(SlotRole.Initiator) is not null)
            BindRequest(candidate);
        if (!verb && (candidate.Slots.Count == 0 || candidate.Slots.Count == 1 && candidate.Frame.Kind == Domain.Events.EventKind.Meeting))
            BindRelative(candidate);
        if (verb && candidate[SlotRole.Host].Count == 0 && candidate.Frame.SlotOf(SlotRole.Host) is { } host)
            BindAntecedent(candidate, host);
        if (!verb && candidate[SlotRole.Visitor].Count == 0 && candidate[SlotRole.Host].Count > 0 && candidate.Frame.SlotOf(SlotRole.Visitor) is { } visitor)
            BindNearest(candidate, visitor);
    }

    // 'put back at Uganda's request'
    private void BindRequest(Candidate candidate)
    {
        for (var i = candidate.Trigger + 1; i < sentence.Pieces.Count && !sentence.Pieces[i].Is(WordClass.Break); i++)
        {
            if (!sentence.Pieces[i].Is(WordClass.Wish) || sentence.Pieces[i].IsVerb || _syntax.Possessor(i) is not (var whose and >= 0))
                continue;
            var actors = sentence.Resolve(resolver, whose, []).Where(actor => actor.CanAct || actor.Kind == ActorKind.Party).ToList();
            if (actors.Count == 0)
                return;
            candidate.Slots[SlotRole.Initiator] = actors;
            Used.Add(whose);
            candidate.Trace.Add(new(SlotRole.Initiator.ToString().ToUpperInvariant(), sentence.Pieces[whose].Word, "request"));
            return;
        }
    }

    // 'Japan sent a delegation': it travels for the sender.
    private static void Send(Candidate candidate)
    {
        if (candidate[SlotRole.Sender] is not [{ Party: { } sender }, ..] || !candidate.Slots.TryGetValue(SlotRole.Visitor, out var visitors))
            return;
        for (var i = 0; i < visitors.Count; i++)
        {
            if (visitors[i].Party is null && visitors[i].Person is { } person)
                (person.Party, person.Source) = (sender, PartySource.Inherited);
            else if (visitors[i].Party is null)
                visitors[i] = visitors[i] with { OwnParty = sender, Source = PartySource.Inherited };
        }
    }

    // 'the lunch that the ministers had planned', 'the visit that he was to make'
    private void BindRelative(Candidate candidate)
    {
        var who = candidate.Trigger + 2;
        if (who >= sentence.Pieces.Count || !sentence.Pieces[who - 1].Is(WordClass.Relative) || candidate.Frame.SlotOf(candidate.Frame.Kind == Domain.Events.EventKind.Visit ? SlotRole.Visitor : SlotRole.Participant) is not { } slot
            || sentence.Pieces[who].Phrase is null && !sentence.Pieces[who].Is(WordClass.SingularPronoun | WordClass.PluralPronoun))
            return;
        var actors = sentence.Resolve(resolver, who, []).Where(actor => actor.CanAct).ToList();
        if (actors.Count == 0)
            return;
        candidate.Slots[slot.Role] = [.. candidate[slot.Role], .. actors];
        Used.Add(who);
        candidate.Trace.Add(new(slot.Role.ToString().ToUpperInvariant(), sentence.Pieces[who].Word, "relative"));
    }

    // 'Argentina, where he arrived on Sunday'
    private void BindAntecedent(Candidate candidate, Slot slot)
    {
        var clause = sentence.Clauses[sentence.Pieces[candidate.Trigger].Clause];
        if (clause.Opener <= 0 || !sentence.Pieces[clause.Opener].Is(WordClass.RelativePlace))
            return;
        var place = sentence.Pieces[clause.Opener - 1].Is(WordClass.Comma) ? clause.Opener - 2 : clause.Opener - 1;
        if (place < 0 || sentence.Pieces[place].Phrase is not { IsPlace: true } phrase)
            return;
        candidate.Slots[slot.Role] = [phrase.Actors[^1]];
        Used.Add(place);
        candidate.Trace.Add(new(slot.Role.ToString().ToUpperInvariant(), sentence.Pieces[place].Word, "where"));
    }

    // 'a damaged wheel kept Baerbock in Doha at the end of a visit to Qatar': the only person before the noun.
    private void BindNearest(Candidate candidate, Slot slot)
    {
        var people = Enumerable.Range(0, candidate.Trigger)
            .Where(i => sentence.Pieces[i].Quotation < 0 && sentence.Pieces[i].Phrase is { } phrase && phrase.Actors.All(actor => actor.Kind == ActorKind.Person)).ToList();
        if (people.Count != 1)
            return;
        candidate.Slots[slot.Role] = [.. sentence.Resolve(resolver, people[0], [])];
        Used.Add(people[0]);
        candidate.Trace.Add(new(slot.Role.ToString().ToUpperInvariant(), sentence.Pieces[people[0]].Word, "nearest"));
        candidate.Features["marker.nearest"] = 1;
    }

    /// <summary>The piece of the event that the frame's event slot means; none when it isn't told.</summary>
    public int EventPiece(Candidate candidate, TriggerSense trigger)
    {
        if (candidate.Frame.SlotOf(SlotRole.Event) is not { } slot)
            return SentenceSyntax.None;
        var at = candidate.Trigger;
        var passive = trigger.IsVerb && Verbs.IsPassive(sentence.Pieces, at, trigger.Form);
        foreach (var marker in slot.Markers)
        {
            var found = (marker.Kind, passive) switch
            {
                (MarkerKind.Object, false) => EventObject(at, trigger),
                (MarkerKind.Object, true) or (MarkerKind.Subject, false) => EventSubject(at),
                (MarkerKind.Preposition, _) => _syntax.Prepositional(at, marker.Words, true).FirstOrDefault(SentenceSyntax.None),
                (MarkerKind.Possessor, _) => _syntax.EventObject(at),
                (MarkerKind.Infinitive, _) => Infinitive(at),
                _ => SentenceSyntax.None,
            };
            if (found >= 0)
                return found;
        }

        return SentenceSyntax.None;
    }

    private int Infinitive(int at)
    {
        for (var i = at + 1; i < sentence.Pieces.Count && i <= at + InfinitiveReach; i++)
        {
            if (sentence.Pieces[i].IsVerb)
                return i;
            if (sentence.Pieces[i].Phrase is not null || sentence.Pieces[i].Is(WordClass.Comma | WordClass.Break))
                break;
        }

        return SentenceSyntax.None;
    }

    private int EventSubject(int at)
    {
        var subject = _syntax.Subject(at);
        if (subject >= 0 && (sentence.Pieces[subject].Triggers.Count > 0 || sentence.Pieces[subject].Is(WordClass.ThingPronoun | WordClass.PluralPronoun)))
            return subject;
        return _syntax.EventBefore(at) is var noun and >= 0 ? noun : _syntax.EventAcross(at) is var across and >= 0 ? across : _syntax.EventLabelled(at) is var labelled and >= 0 ? labelled : subject;
    }

    // 'CANCELLED: the visit of the minister'; 'Macron's visit postponed', where nothing follows that could be put off.
    private int EventObject(int at, TriggerSense trigger)
    {
        var found = _syntax.EventObject(at);
        if (found < 0 && _syntax.Object(at) < 0)
            found = Antecedents.BeforeRelative(sentence, at);
        if (found >= 0 || !trigger.Form.HasFlag(InflectionForm.Participle))
            return found;
        if (_syntax.EventLabelled(at) is var labelled and >= 0)
            return labelled;
        return _syntax.Object(at) < 0 && _syntax.Subject(at) is var noun and >= 0 && sentence.Pieces[noun].Triggers.Count > 0 ? noun : SentenceSyntax.None;
    }

    private void Bind(Candidate candidate, Slot slot, SlotMarker marker, bool verb, bool passive)
    {
        if ((marker.Kind == MarkerKind.Inverted || slot.Type == FillerType.Place) && candidate.Slots.ContainsKey(slot.Role))
            return;
        foreach (var piece in Pieces(candidate.Trigger, marker, verb, passive))
        {
            if (piece < 0 || sentence.Pieces[piece].Is(WordClass.ThingPronoun) && marker.Kind != MarkerKind.Subject
                || slot.Type == FillerType.Actor && marker.Kind == MarkerKind.Object && sentence.Pieces[piece].Is(WordClass.CountryNoun) || Used.Contains(piece) && sentence.Pieces[piece].Phrase is not null || slot.Type == FillerType.Actor && marker.Kind != MarkerKind.Possessor && _syntax.IsDescribing(piece))
                continue;
            var exclude = candidate.Slots.Values.SelectMany(actors => actors).ToList();
            var actors = sentence.Resolve(resolver, Ahead(piece), exclude).Where(actor => Fits(actor, slot.Type) && FitsModifier(actor, slot.Role, marker.Kind)).ToList();
            if (actors.Count == 0)
                continue;
            if (!candidate.Slots.TryGetValue(slot.Role, out var bound))
                candidate.Slots.Add(slot.Role, bound = []);
            bound.AddRange(actors);
            if (actors[^1].Kind == ActorKind.Group)
                bound.AddRange(Leaders(piece, [.. exclude, .. actors]));
            Used.Add(piece);
            if (sentence.Pieces[piece].Phrase is null && slot.Role == SlotRole.Speaker)
                candidate.Features[ByPronoun] = 1;
            candidate.Trace.Add(new(slot.Role.ToString().ToUpperInvariant(), sentence.Pieces[piece].Word, marker.Kind.ToString().ToLowerInvariant()));
            candidate.Features[$"marker.{marker.Kind}"] = 1;
            if (slot.Type == FillerType.Place || marker.Kind is MarkerKind.Subject or MarkerKind.Inverted)
                return;
        }
    }

    // 'a delegation led by the minister'
    private IEnumerable<Actor> Leaders(int group, List<Actor> exclude)
    {
        var leader = group + 2;
        while (leader < sentence.Pieces.Count && leader <= group + LeaderReach && !sentence.Pieces[leader - 1].Is(WordClass.Leading))
            leader++;
        return leader < sentence.Pieces.Count && sentence.Pieces[leader - 1].Is(WordClass.Leading) && Enumerable.Range(group + 1, leader - group - 2).All(i => sentence.Pieces[i].IsPlain || sentence.Pieces[i].Is(WordClass.Comma | WordClass.Of | WordClass.Adverb))
            ? sentence.Resolve(resolver, leader, exclude).Where(actor => actor.Kind == ActorKind.Person && actor.CanAct) : [];
    }

    // 'On the second day of his trip, Putin …': a pronoun in a fronted phrase means the subject behind the comma.
    private int Ahead(int piece)
    {
        if (!sentence.Pieces[piece].Is(WordClass.PossessivePronoun) || sentence.Pieces.Take(piece).Any(p => p.Phrase is not null || p.Is(WordClass.SingularPronoun)))
            return piece;
        var subject = _syntax.Behind(piece);
        return subject >= 0 && sentence.Pieces[subject].Phrase?.Actors[0].Kind == ActorKind.Person ? subject : piece;
    }

    private IEnumerable<int> Pieces(int at, SlotMarker marker, bool verb, bool passive) => marker.Kind switch
    {
        MarkerKind.Subject when verb => [passive ? _syntax.Agent(at) : _syntax.Subject(at) is var subject and >= 0 ? subject : _syntax.Decider(at)],
        MarkerKind.Object when verb => [passive ? _syntax.Subject(at) : _syntax.Object(at)],
        MarkerKind.Inverted when verb && !passive => [_syntax.SubjectBehind(at)],
        MarkerKind.Object => [_syntax.Object(at)],
        MarkerKind.Subject => [],
        MarkerKind.Possessor when !verb => [_syntax.Possessor(at)],
        MarkerKind.Modifier when !verb => [_syntax.Modifier(at)],
        MarkerKind.LightObject when !verb => [_syntax.LightObject(at)],
        MarkerKind.Light when !verb => [_syntax.LightSubject(at), _syntax.Companion(at)],
        MarkerKind.Preposition => _syntax.Prepositional(at, marker.Words, false),
        _ => [],
    };

    // 'a Chinese visit' tells who travels, 'a China visit' where to.
    private static bool FitsModifier(Actor actor, SlotRole role, MarkerKind marker) => marker != MarkerKind.Modifier
        || role switch { SlotRole.Visitor => actor.IsAttributive, SlotRole.Host => !actor.IsAttributive, _ => true };

    private static bool Fits(Actor actor, FillerType type) => type == FillerType.Place
        ? actor.Country is not null || actor.IsAttributive
        : actor.Kind != ActorKind.Place;
}
