using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.Scope;
using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A sentence as the binder sees it.</summary>
internal sealed class SentenceContext(int number, Sentence sentence, TokenizedText text, IReadOnlyList<Piece> pieces, bool possessorFollows)
{
    private readonly IReadOnlyList<Clause> _clauses = ClauseFinder.Find(pieces);

    public int Number { get; } = number;

    public Sentence Sentence { get; } = sentence;

    public TokenizedText Text { get; } = text;

    public IReadOnlyList<Piece> Pieces { get; } = pieces;

    public IReadOnlyList<Clause> Clauses => _clauses;

    public SentenceSyntax Syntax { get; } = new(pieces, possessorFollows);

    public ScopeReader Scope => new(Pieces, _clauses);

    /// <summary>As possessors do, what marks a noun as known stands behind it: 'pertemuan itu'.</summary>
    public bool DeterminerFollows { get; } = possessorFollows;

    /// <summary>Day of publication of what this sentence belongs to.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the entry of a live page that it stands in.</summary>
    public DateOnly? Entry { get; init; }

    /// <summary>The language tells past from present by its verbs.</summary>
    public bool HasTense { get; init; }

    public SentenceContext? Previous { get; init; }

    /// <summary>Whether the token is a word of grammar of that class, whatever piece it is in.</summary>
    public required Func<int, WordClass, bool> IsCue { get; init; }

    public TextSpan SpanOf(int firstPiece, int lastPiece) => Text.SpanOf(Pieces[firstPiece].First, Pieces[lastPiece].End);

    public IReadOnlyList<Actor> Resolve(ReferenceResolver resolver, int piece, IReadOnlyList<Actor> exclude) =>
        resolver.Resolve(Pieces[piece], [.. Pieces.Take(piece)], exclude);
}
