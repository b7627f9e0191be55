using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>What single tokens of a text can be in a noun phrase.</summary>
internal sealed class PhraseTokens(TokenizedText text, LexiconHits hits)
{
    private const int NotThere = -1;
    private const int LongestName = 7;
    private const int LongestAlias = 4;

    private static readonly int ElementCount = Enum.GetValues<PhraseElement>().Length;

    // By token and element: the limit it was asked with, and the end above that. Patterns ask for the same again and again.
    private readonly long[]?[] _ends = new long[text.Tokens.Count + 1][];

    public TokenizedText Text { get; } = text;

    /// <summary>The token after the element that starts at <paramref name="at"/>; -1: it doesn't stand there.</summary>
    public int End(PhraseElement element, int at, int limit)
    {
        if (element == PhraseElement.Close)
            return at >= limit || Text.Tokens[at].Kind == TokenKind.Punctuation || IsCue(at, WordClass.Relative) && !IsCue(at, WordClass.Complementizer) ? at : NotThere;
        if (at >= limit)
            return NotThere;
        var asked = _ends[at] ??= new long[ElementCount];
        if ((int)asked[(int)element] == limit)
            return (int)(asked[(int)element] >> 32);
        var end = Find(element, at, limit);
        asked[(int)element] = ((long)end << 32) | (uint)limit;
        return end;
    }

    private int Find(PhraseElement element, int at, int limit)
    {
        return element switch
        {
            PhraseElement.Determiner => Cue(at, WordClass.Determiner),
            PhraseElement.Modifier => Modifier(at),
            PhraseElement.Party => PartyEnd(at),
            PhraseElement.Parties => Parties(at, limit),
            PhraseElement.Office => Office(at, sense => true),
            PhraseElement.Body => Office(at, sense => sense.Office.Kind == OfficeKind.Body),
            PhraseElement.Offices => Office(at, sense => sense.IsPlural),
            PhraseElement.Of => Cue(at, WordClass.Of),
            PhraseElement.Preposition => Cue(at, WordClass.Preposition),
            PhraseElement.Possessive => Cue(at, WordClass.Possessive),
            PhraseElement.PossessivePronoun => Cue(at, WordClass.PossessivePronoun),
            PhraseElement.Comma => Text.Tokens[at].Is(",") ? at + 1 : -1,
            PhraseElement.Honorific => Sense<PersonSense>(Layer.Name, at) is null ? Cue(at, WordClass.Honorific) : -1,
            PhraseElement.Name => NameEnd(at, limit),
            PhraseElement.Relation => Sense<RelationSense>(Layer.Office, at) is null ? -1 : HitEnd(Layer.Office, at),
            PhraseElement.Word => Word(at),
            PhraseElement.Portfolio => Portfolios.End(Text, hits, at, limit),
            PhraseElement.Alias => Alias(at, limit),
            PhraseElement.Capital => Cue(at, WordClass.CapitalNoun),
            _ => -1,
        };
    }

    public T? Sense<T>(Layer layer, int at)
        where T : Sense => hits.TryAt(layer, at, out var hit) ? hit.Entry.First<T>() : null;

    public IEnumerable<T> Senses<T>(Layer layer, int at)
        where T : Sense => hits.TryAt(layer, at, out var hit) ? hit.Entry.Senses.OfType<T>() : [];

    public int HitEnd(Layer layer, int at) => hits.TryAt(layer, at, out var hit) ? hit.End : -1;

    public bool HasClitic(int at) => hits.TryAt(Layer.Office, at, out var hit) && hit.Clitic is not null;

    /// <summary>No list has the word at <paramref name="at"/>.</summary>
    public bool IsUnknown(int at) => Enum.GetValues<Layer>().All(layer => !hits.TryAt(layer, at, out _));

    public bool IsCue(int at, WordClass wordClass) => Cue(at, wordClass) > 0;

    /// <summary>The party that the words starting at <paramref name="at"/> name, as party or as metonym.</summary>
    public PartyCode? PartyAt(int at) =>
        Sense<PartySense>(Layer.Name, at)?.Party
        ?? Senses<PlaceSense>(Layer.Name, at).FirstOrDefault(place => place.IsMetonym)?.Place.Country;

    /// <summary>The end of a party's words; a party that is half of a word such as 'US-led' doesn't count.</summary>
    public int PartyEnd(int at)
    {
        if (PartyAt(at) is null)
            return -1;
        var end = HitEnd(Layer.Name, at);
        return IsJoined(end) && (end + 1 >= Text.Tokens.Count || PartyAt(end + 1) is null) ? -1 : end;
    }

    public bool IsJoined(int at) => at + 1 < Text.Tokens.Count && !Text.Tokens[at].SpaceBefore && !Text.Tokens[at + 1].SpaceBefore
        && Text.Tokens[at].Form is "-" or "–" or "/";

    private int Cue(int at, WordClass wordClass) =>
        hits.TryAt(Layer.Cue, at, out var hit) && (hit.Entry.Class & wordClass) != 0 ? hit.End : -1;

    // 'High' begins the office in 'High Representative'.
    private int Modifier(int at)
    {
        if (Sense<ModifierSense>(Layer.Office, at) is not null)
            return HitEnd(Layer.Office, at);
        return Office(at, _ => true) > at + 1 ? NotThere : Cue(at, WordClass.Epithet);
    }

    private int Office(int at, Func<OfficeSense, bool> accepts) =>
        Senses<OfficeSense>(Layer.Office, at).Any(sense => accepts(sense) && (!sense.IsOwned || IsOwned(at))) && !IsInKnownName(at) ? HitEnd(Layer.Office, at) : -1;

    // 'Macron's office', 'his office', 'kantornya', 'the ECOWAS commission', 'Sekretariat ASEAN'
    private bool IsOwned(int at) => HasClitic(at) || at > 0 && (Cue(at - 1, WordClass.Possessive | WordClass.PossessivePronoun) == at || HitEnd(Layer.Name, at - 1) == at && IsOrganisation(at - 1))
        || IsOrganisation(HitEnd(Layer.Office, at));

    private bool IsOrganisation(int at) => Sense<PartySense>(Layer.Name, at) is { Party: { } party } && PartyCatalogue.Get(party).IsOrganisation;

    // 'Kaisar Naruhito' is known as it stands.
    private bool IsInKnownName(int at) => Sense<PersonSense>(Layer.Name, at) is not null && HitEnd(Layer.Name, at) > HitEnd(Layer.Office, at);

    // The words of a title such as 'office director' are no fillers.
    private int Word(int at) => Text.Tokens[at].IsWord && !(hits.TryAt(Layer.Office, at, out var title) && title.Length > 1) && !hits.TryAt(Layer.Trigger, at, out _)
        && (Text.Tokens[at].HasCapital ? !hits.TryAt(Layer.Office, at, out _) : !IsCue(at, WordClass.Preposition | WordClass.Be | WordClass.Have | WordClass.Coordinator | WordClass.Verb))
        ? at + 1 : NotThere;

    // A, B and C; A-B. What commas alone join is no list.
    private int Parties(int at, int limit)
    {
        var (end, list) = (WithAbbreviation(at, PartyEnd(at)), -1);
        while (end > 0 && end < limit)
        {
            var next = IsJoined(end) ? end + 1 : AfterLink(end);
            if (next < 0 || next >= limit || WithAbbreviation(next, PartyEnd(next)) is var after && after < 0)
                break;
            if (IsJoined(end) || !Text.Tokens[next - 1].Is(","))
                list = after;
            end = after;
        }

        return list;
    }

    // 'Amerika Serikat (AS)'
    private int WithAbbreviation(int at, int end) =>
        end > 0 && end + 2 < Text.Tokens.Count && Text.Tokens[end].Is("(") && PartyAt(end + 1) is { } same && same == PartyAt(at)
            && HitEnd(Layer.Name, end + 1) is var close && close < Text.Tokens.Count && Text.Tokens[close].Is(")")
            ? close + 1
            : end;

    private int AfterLink(int at)
    {
        var next = Text.Tokens[at].Is(",") ? at + 1 : at;
        if (next < Text.Tokens.Count && Cue(next, WordClass.Coordinator) is var end and > 0)
            next = end;
        // 'ministers of China and of Japan'
        if (next > at && next < Text.Tokens.Count && !Text.Tokens[next - 1].Is(",") && Cue(next, WordClass.Of) is var of and > 0)
            next = of;
        if (next < Text.Tokens.Count && Cue(next, WordClass.Determiner) is var after and > 0)
            next = after;
        return next == at ? -1 : next;
    }

    private int Alias(int at, int limit)
    {
        if (!Text.Tokens[at].Is("("))
            return -1;
        for (var end = at + 1; end < limit && end <= at + 1 + LongestAlias; end++)
        {
            if (Text.Tokens[end].Is(")"))
                return end > at + 1 && Text.Tokens[at + 1].HasCapital ? end + 1 : -1;
        }

        return -1;
    }

    /// <summary>The end of a person's name: a known spelling, or words with capitals that are nothing else.</summary>
    private int NameEnd(int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestName && NameWord(end, at) is var after && after > 0)
            end = Math.Min(after, limit);
        return end > at && (HasCapital(at) || IsJoinedParticle(at) || Sense<PersonSense>(Layer.Name, at) is not null) ? end : -1;
    }

    // 'al-Sisi'
    private bool IsJoinedParticle(int at) => at + 2 < Text.Tokens.Count && IsParticle(at)
        && Text.Tokens[at + 1].Is("-") && !Text.Tokens[at + 1].SpaceBefore && Text.Tokens[at + 2].HasCapital;

    private bool HasCapital(int at) => Text.Tokens[at].HasCapital;

    private int NameWord(int at, int start)
    {
        if (at == start || Text.Tokens[at].SpaceBefore)
        {
            if (Sense<PersonSense>(Layer.Name, at) is not null)
                return HitEnd(Layer.Name, at);
        }

        var token = Text.Tokens[at];
        if (at > start && !token.SpaceBefore)
            return token.Form is "-" && at + 1 < Text.Tokens.Count && !Text.Tokens[at + 1].SpaceBefore && Text.Tokens[at + 1].IsWord ? at + 2 : -1;
        if (!token.IsWord)
            return -1;
        if (!token.HasCapital)
            return at + 1 < Text.Tokens.Count && IsParticle(at) && LeadsOn(at + 1) ? at + 1 : -1;
        return IsNameLike(at, start) ? at + 1 : -1;
    }

    private bool IsParticle(int at) => IsCue(at, WordClass.NameParticle);

    private bool LeadsOn(int at) => Text.Tokens[at].HasCapital || Text.Tokens[at].Is("-") || IsParticle(at);

    private bool IsNameLike(int at, int start)
    {
        // 'Esperanca da Costa Lima' is no city.
        if (hits.TryAt(Layer.Name, at, out var name) && name.Entry.Senses.Any(sense => sense is PartySense or PlaceSense)
            && !(at > start + 1 && name.End == at + 1 && IsParticle(at - 2) && name.Entry.Senses.All(sense => sense is not PartySense) && Text.Tokens[at - 1].HasCapital))
            return false;
        if (IsParticle(at))
            return true;
        if (hits.TryAt(Layer.Office, at, out _) || IsCue(at, WordClass.Honorific))
            return false;
        // A word of grammar begins a sentence with a capital: 'After Xi'. Inside a name its capital is the name's own.
        return at > start || !hits.TryAt(Layer.Cue, at, out _) && !hits.TryAt(Layer.Trigger, at, out _);
    }
}
