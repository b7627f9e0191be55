using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Joins noun phrases that are coordinated: 'A, B and C'; a comma before the last word of two joins nothing.</summary>
internal static class Coordination
{
    public static List<Piece> Join(List<Piece> pieces, TokenizedText text)
    {
        var joined = new List<Piece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var end = IsMember(pieces[i]) ? End(pieces, i, text) : i;
            joined.Add(end == i ? pieces[i] : Merge(pieces, i, end, text));
            i = end;
        }

        return joined;
    }

    // The index of the last member of the list that starts at 'first'; 'first' when it is no list.
    private static int End(List<Piece> pieces, int first, TokenizedText text)
    {
        var (last, commas) = (first, 0);
        for (var i = first; ;)
        {
            var link = i + 1;
            var comma = link < pieces.Count && pieces[link].Is(WordClass.Comma);
            if (comma)
                link++;
            var coordinated = link < pieces.Count && pieces[link].Is(WordClass.Coordinator) && !pieces[link].Is(WordClass.Subordinator);
            if (coordinated)
                link++;
            if (coordinated && RepeatsPreposition(pieces, first, link, text))
                link++;
            link = SkipSeparator(pieces, link);
            if (link == i + 1 || link >= pieces.Count || !IsMember(pieces[link]) || !Fit(pieces, first, link, comma))
                return last;
            if (coordinated)
                return comma && commas == 0 && !HasSeparator(pieces, i + 1, link) && !ClosesApposition(pieces, first, link) ? last : link;
            (i, commas) = (link, commas + 1);
        }
    }

    // 'flew to Kenya and to Uganda', 'was in Kenya and in Uganda': two trips; 'in Manaus and in Recife' is one.
    private static bool RepeatsPreposition(List<Piece> pieces, int first, int link, TokenizedText text) => first > 0 && link + 1 < pieces.Count
        && pieces[link].Is(WordClass.Locative | WordClass.Infinitive) && pieces[link].Is(WordClass.Preposition) && pieces[link].Word == text.Tokens[pieces[first].First - 1].Form
        && pieces[first].Phrase is { } a && pieces[link + 1].Phrase is { } b && a.Actors.Concat(b.Actors).All(actor => actor.Country is not null) && a.Actors[^1].Country != b.Actors[0].Country;

    // 'Jamaica's foreign minister, Kamina Johnson Smith, and her Ghanaian colleague, Shirley Botchwey': the comma ends what stands at the first; with an own verb the second begins a sentence.
    private static bool ClosesApposition(List<Piece> pieces, int first, int second)
    {
        if (!pieces[first].Word.Contains(',', StringComparison.Ordinal))
            return false;
        var next = second + 1;
        while (next < pieces.Count && (pieces[next].Date is not null || pieces[next].Is(WordClass.Adverb | WordClass.Comma)))
            next++;
        return next >= pieces.Count || !IsPredicate(pieces[next]) || !pieces.Take(first).Reverse().TakeWhile(piece => !piece.Is(WordClass.Break | WordClass.Subordinator | WordClass.Complementizer)).Any(IsPredicate);
    }

    private static bool IsPredicate(Piece piece) => piece.Triggers.Any(trigger => trigger.IsVerb) || piece.Is(WordClass.Verb | WordClass.LightVerb | WordClass.Be | WordClass.Have | WordClass.Plan | WordClass.PastPlan);

    // 'he and Foreign Minister Qin Gang'
    private static bool IsMember(Piece piece) => piece.Phrase is not null || piece.Is(WordClass.SingularPronoun) && !piece.Is(WordClass.PossessivePronoun);

    private static bool HasSeparator(List<Piece> pieces, int from, int to) =>
        pieces.Skip(from).Take(to - from).Any(piece => piece.Is(WordClass.Separator) && !piece.Is(WordClass.Coordinator));

    private static int SkipSeparator(List<Piece> pieces, int at)
    {
        var next = at;
        if (next < pieces.Count && pieces[next].Is(WordClass.Comma))
            next++;
        if (next < pieces.Count && pieces[next].Is(WordClass.Separator))
            return next + 1 < pieces.Count && pieces[next + 1].Is(WordClass.Comma) ? next + 2 : next + 1;
        return at;
    }

    // 'In Beijing, Xi and Putin' is no list of three: parties and people mix only where no comma and no preposition stands.
    private static bool Fit(List<Piece> pieces, int first, int next, bool comma)
    {
        var (a, b) = (Sort(pieces[first]), Sort(pieces[next]));
        return a == b || pieces[first].Phrase is { IsPlace: true } && pieces[next].Phrase is { IsPlace: true } || a + b == 1 && !comma && (a == 1 || first == 0 || !pieces[first - 1].Is(WordClass.Locative) && !(pieces[first - 1].Is(WordClass.Preposition) && pieces[first].Phrase!.Actors[0].Place is not null));
    }

    // 0 parties, 1 people, offices and bodies, 3 places; parties and people mix, places don't.
    private static int Sort(Piece piece) => piece.Phrase?.Actors[0] switch
    {
        null => 1,
        { Kind: ActorKind.Place } => 3,
        { IsAttributive: true } => 5,
        { Kind: ActorKind.Party } => 0,
        _ => 1,
    };

    private static Piece Merge(List<Piece> pieces, int first, int end, TokenizedText text)
    {
        var actors = new List<Actor>();
        var separate = false;
        for (var i = first; i <= end; i++)
        {
            separate |= pieces[i].Is(WordClass.Separator);
            if (pieces[i].Phrase is { } phrase)
                actors.AddRange(phrase.Actors.Select(actor => actor with { IsSeparate = separate }));
            else if (IsMember(pieces[i]))
                actors.Add(new() { Kind = ActorKind.Reference, Relation = Coreference.Relation.Pronoun, IsOfWoman = pieces[i].Is(WordClass.Feminine) ? true : pieces[i].Is(WordClass.Masculine) ? false : null, Surface = text.SpanOf(pieces[i].First, pieces[i].End) });
        }

        return new()
        {
            First = pieces[first].First,
            End = pieces[end].End,
            Word = text.WordsOf(pieces[first].First, pieces[end].End),
            Phrase = new(pieces[first].First, pieces[end].End, actors),
            Quotation = pieces[first].Quotation,
        };
    }
}
