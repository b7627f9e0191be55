using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>The smallest part of a sentence that the binder sees: a noun phrase, a date, a trigger, a word of grammar, or any other token.</summary>
internal sealed class Piece
{
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>Lower case, words joined by one space.</summary>
    public required string Word { get; init; }

    public WordClass Class { get; set; }

    public NounPhrase? Phrase { get; init; }

    public DateExpression? Date { get; init; }

    public IReadOnlyList<TriggerSense> Triggers { get; set; } = [];

    /// <summary>The possessive ending that hangs on the word.</summary>
    public string? Clitic { get; init; }

    /// <summary>Index of the quotation it stands in; -1: the article's own words.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>Number of its clause in the sentence.</summary>
    public int Clause { get; set; }

    /// <summary>Opens a frame as a verb.</summary>
    public bool IsVerb { get; set; }

    public bool Is(WordClass wordClass) => (Class & wordClass) != 0;

    /// <summary>Not a mark.</summary>
    public bool IsWord => char.IsLetter(Word[0]);

    public bool IsPlain => Class == WordClass.None && Phrase is null && Date is null && Triggers.Count == 0;
}
