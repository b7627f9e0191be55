using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Assembly;

/// <summary>The state whose ministry or government publishes an article, by the source's name: its ministers stand without their state.</summary>
internal static class Publisher
{
    public static PartyCode? Of(LanguagePack pack, string? source)
    {
        if (string.IsNullOrWhiteSpace(source))
            return null;
        var text = pack.Tokenizer.Tokenize(source);
        var hits = pack.Lexicon.Match(text.Tokens);
        var tokens = new PhraseTokens(text, hits);
        var all = Enumerable.Range(0, text.Tokens.Count).ToList();
        return all.Exists(at => tokens.Senses<OfficeSense>(Layer.Office, at).Any(sense => sense.Office.Kind != OfficeKind.Private))
            ? all.Select(tokens.PartyAt).FirstOrDefault(party => party is not null)
            : null;
    }
}
