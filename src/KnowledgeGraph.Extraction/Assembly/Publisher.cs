using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>The state whose ministry or government publishes an article, by the source's name: its ministers stand without their state.</summary>
internal static class Publisher
{
    private const int LongestDate = 6;

    public static PartyCode? Of(LanguagePack pack, string? source, TokenizedText article, LexiconHits articleHits, ArticleZones zones)
    {
        if (string.IsNullOrWhiteSpace(source))
            return null;
        var text = pack.Tokenizer.Tokenize(source);
        var hits = pack.Lexicon.Match(text.Tokens);
        var tokens = new PhraseTokens(text, hits);
        var all = Enumerable.Range(0, text.Tokens.Count).ToList();
        return all.Exists(at => tokens.Senses<OfficeSense>(Layer.Office, at).Any(sense => sense.Office.Kind != OfficeKind.Private))
            ? all.Select(tokens.PartyAt).FirstOrDefault(party => party is not null) ?? Signed(pack, article, articleHits, zones)
            : null;
    }

    // 'Jakarta, 9 May 2025': where and when a release is signed.
    private static PartyCode? Signed(LanguagePack pack, TokenizedText text, LexiconHits hits, ArticleZones zones)
    {
        foreach (var zone in zones.Zones)
        {
            var (first, end) = (text.IndexAt(zone.Span.Start), text.IndexAt(zone.Span.End));
            if (hits.TryAt(Layer.Name, first, out var hit) && hit.Entry.First<PlaceSense>() is { } place && hit.End + 1 < end && text.Tokens[hit.End].Is(",")
                && pack.Dates.Find(text, hit.End + 1, Math.Min(end, hit.End + LongestDate)) is [{ Kind: Dates.DateExpressionKind.Day } date, ..] && date.First == hit.End + 1)
                return place.Place.Country;
        }

        return null;
    }
}
