using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Scope;

/// <summary>Numbers the clauses of a sentence: what stands behind 'who', 'that', 'after', in quotes or behind a semicolon is one of its own.</summary>
internal static class ClauseFinder
{
    public static IReadOnlyList<Clause> Find(IReadOnlyList<Piece> pieces)
    {
        var clauses = new List<Clause> { new(0, -1, ClauseKind.Main, -1) };
        var open = new Stack<int>([0]);
        var quotation = -1;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Quotation != quotation)
            {
                Quote(clauses, open, piece.Quotation >= 0, i);
                quotation = piece.Quotation;
            }

            if (Opens(pieces, i) is { } kind)
                Push(clauses, open, kind, i);
            else if (piece.Is(WordClass.Break) || StartsSentence(pieces, i))
                Restart(clauses, open, i);
            else if (piece.Is(WordClass.Comma) && Closes(pieces, clauses[open.Peek()], i))
                open.Pop();
            piece.Clause = open.Peek();
        }

        return clauses;
    }

    private static ClauseKind? Opens(IReadOnlyList<Piece> pieces, int i)
    {
        var piece = pieces[i];
        if (piece.Date is { DatesWhatFollows: true })
            return HasVerb(pieces, i) ? ClauseKind.Subordinate : null;
        if (piece.Phrase is not null || piece.Triggers.Count > 0)
            return null;
        if (piece.Is(WordClass.Complementizer) && IsComplement(pieces, i))
            return ClauseKind.Complement;
        if (piece.Is(WordClass.Relative))
            return ClauseKind.Relative;
        if (piece.Is(WordClass.Complementizer))
            return ClauseKind.Complement;
        return piece.Is(WordClass.Subordinator) && HasVerb(pieces, i) ? ClauseKind.Subordinate : null;
    }

    // 'after talks' is no clause, 'after meeting Xi' and 'after Xi met' are.
    private static bool HasVerb(IReadOnlyList<Piece> pieces, int at)
    {
        if (!pieces[at].Is(WordClass.Preposition) && pieces[at].Date is null)
            return true;
        for (var i = at + 1; i < pieces.Count && !pieces[i].Is(at == 0 ? WordClass.Comma | WordClass.Break : WordClass.Break); i++)
        {
            if (pieces[i].Is(WordClass.Verb | WordClass.Be | WordClass.Have) || pieces[i].IsVerb)
                return true;
        }

        return false;
    }

    private static bool IsComplement(IReadOnlyList<Piece> pieces, int i)
    {
        if (!pieces[i].Is(WordClass.Relative))
            return true;
        for (var j = i - 1; j >= 0 && j >= i - 4; j--)
        {
            if (pieces[j].IsVerb || pieces[j].Is(WordClass.Verb))
                return true;
            if (pieces[j].Is(WordClass.Comma | WordClass.Break) || pieces[j].Triggers.Count > 0)
                return false;
        }

        return false;
    }

    private static bool Closes(IReadOnlyList<Piece> pieces, Clause clause, int comma) => clause.Kind switch
    {
        ClauseKind.Relative => clause.Opener > 0 && pieces[clause.Opener - 1].Is(WordClass.Comma),
        ClauseKind.Subordinate => IsFronted(pieces, clause) && comma + 1 < pieces.Count && StartsClause(pieces[comma + 1]),
        _ => false,
    };

    private static bool IsFronted(IReadOnlyList<Piece> pieces, Clause clause) =>
        clause.Opener == 0 || pieces[clause.Opener - 1].Is(WordClass.Break | WordClass.QuoteMark);

    private static bool StartsClause(Piece piece) =>
        piece.Phrase is not null || piece.Is(WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.ThingPronoun | WordClass.Determiner)
        || piece.IsPlain;

    // ', and Wang Yi said'
    private static bool StartsSentence(IReadOnlyList<Piece> pieces, int i) =>
        i > 0 && i + 1 < pieces.Count && pieces[i].Is(WordClass.Coordinator) && pieces[i - 1].Is(WordClass.Comma)
        && (pieces[i + 1].Phrase is not null || pieces[i + 1].Is(WordClass.SingularPronoun | WordClass.PluralPronoun | WordClass.ThingPronoun));

    private static void Quote(List<Clause> clauses, Stack<int> open, bool enters, int at)
    {
        if (enters)
            Push(clauses, open, ClauseKind.Quote, at);
        else
            Unwind(clauses, open);
    }

    private static void Unwind(List<Clause> clauses, Stack<int> open)
    {
        while (open.Count > 1 && clauses[open.Pop()].Kind != ClauseKind.Quote)
        {
        }
    }

    private static void Push(List<Clause> clauses, Stack<int> open, ClauseKind kind, int at)
    {
        clauses.Add(new(clauses.Count, open.Peek(), kind, at));
        open.Push(clauses.Count - 1);
    }

    private static void Restart(List<Clause> clauses, Stack<int> open, int at)
    {
        var parent = clauses[open.Peek()].Kind == ClauseKind.Quote ? open.Peek() : -1;
        clauses.Add(new(clauses.Count, parent, ClauseKind.Main, at));
        if (parent < 0)
            open.Clear();
        open.Push(clauses.Count - 1);
    }
}
