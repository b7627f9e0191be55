using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>'The summit in Rio … Tinubu, who arrived in Brazil': where the article places what happens in one city of a country alone, its visits and meetings in that country are there.</summary>
internal static class Venues
{
    private const int Nearby = 2;

    public static void Lend(IEnumerable<Draft> encounters, IReadOnlyList<(Place Place, int Sentence)> told)
    {
        foreach (var draft in encounters.Where(draft => draft.Place is { City: null } && draft.Mode == MeetingMode.InPerson))
        {
            var there = told.Where(venue => venue.Place.Country == draft.Place!.Country).ToList();
            if (there.Select(venue => venue.Place).Distinct().Take(2).ToList() is [var only]
                && (draft.Date is not { Precision: not DatePrecision.Day } || there.Exists(venue => Math.Abs(venue.Sentence - draft.Sentence) <= Nearby)))
                draft.Place = only;
        }
    }

    /// <summary>The cities that stand behind a preposition of place; not where the article was written.</summary>
    public static IReadOnlyList<(Place Place, int Sentence)> Of(IEnumerable<SentenceContext> sentences) =>
    [
        .. sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Pieces.Count).Where(i => sentence.Pieces[i].Is(WordClass.Locative)), (sentence, i) => (Place: PlaceBinder.After(sentence, i), sentence.Number))
            .Where(venue => venue.Place?.City is not null).Select(venue => (venue.Place!, venue.Number)),
    ];
}
