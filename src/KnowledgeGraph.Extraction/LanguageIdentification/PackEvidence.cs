using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Tells the language of a text too short for telling words by all the words that the packs know. A language and those that write like it stand together against the others.</summary>
internal sealed class PackEvidence
{
    private const int FewestWords = 3;
    private const int FewestOfItsOwn = 2;
    private const int ShortestWord = 3;
    private const double LeastShare = 0.25;
    private const double Weight = 0.5;
    private const double LeastLead = 1.9;

    private readonly IReadOnlyList<LanguageProfile> _profiles;
    private readonly IReadOnlyList<Family> _families;

    public PackEvidence(IReadOnlyList<LanguageProfile> profiles)
    {
        _profiles = profiles;
        _families = [.. Enumerable.Range(0, profiles.Count).Where(i => profiles[i].PackWords.Count > 0).Select(Of)];
    }

    /// <param name="written">The sample as it was written: a word in small letters is no name.</param>
    /// <param name="scores">What the telling words say for each language.</param>
    /// <returns>The language; null: too little speaks for one with a pack.</returns>
    public int? Best(WritingSystem script, string written, string sample, double[] scores)
    {
        var hits = _families.Where(family => _profiles[family.Pack].Script == script).Select(family => Count(family, written, sample, scores)).ToList();
        if (hits.Count == 0 || hits.MaxBy(hit => hit.Score) is not { IsEnough: true } best)
            return null;
        var others = Enumerable.Range(0, _profiles.Count).Where(i => _profiles[i].Script == script && !best.Family.Members.Contains(i) && _profiles[i].PackWords.Count == 0).Select(i => scores[i]);
        if (best.Score <= LeastLead * hits.Where(hit => hit != best).Select(hit => hit.Score).Concat(others).DefaultIfEmpty().Max())
            return null;
        return best.Sibling is { } sibling && sibling.Count >= Math.Max(1, best.PacksAlone) ? sibling.Language : best.Family.Pack;
    }

    private Family Of(int pack)
    {
        int[] members = [pack, .. Enumerable.Range(0, _profiles.Count).Where(i => _profiles[i].Like == _profiles[pack].Language)];
        var foreign = Enumerable.Range(0, _profiles.Count).Where(i => !members.Contains(i)).SelectMany(i => _profiles[i].Words).ToHashSet(StringComparer.Ordinal);
        var own = members.SelectMany(i => _profiles[i].Words).Concat(_profiles[pack].PackWords.Where(word => word.Length >= ShortestWord)).Where(word => !foreign.Contains(word));
        return new(pack, members, own.ToFrozenSet(StringComparer.Ordinal));
    }

    private Hits Count(Family family, string written, string sample, double[] scores)
    {
        var pack = _profiles[family.Pack];
        var (words, known, own, small, alone, start) = (0, 0, 0, 0, 0, 0);
        var further = 0.0;
        var siblings = new int[family.Members.Length];
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && LanguageIdentifier.IsInWord(sample[i]))
                continue;
            if (i > start)
            {
                var word = sample[start..i];
                var isOwn = family.Own.Contains(word);
                var isKnown = isOwn || pack.Words.Contains(word);
                known += isKnown ? 1 : 0;
                own += isOwn ? 1 : 0;
                // What has a capital may be a name: it counts where it is known, and against no language.
                words += isKnown || !char.IsUpper(written[start]) ? 1 : 0;
                small += isKnown && !char.IsUpper(written[start]) ? 1 : 0;
                further += isOwn && !pack.Words.Contains(word) ? Weight : 0;
                for (var member = 1; member < siblings.Length; member++)
                {
                    var theirs = _profiles[family.Members[member]].Words;
                    siblings[member] += theirs.Contains(word) && !pack.Words.Contains(word) && !pack.PackWords.Contains(word) ? 1 : 0;
                    alone += pack.Words.Contains(word) && !theirs.Contains(word) ? 1 : 0;
                }
            }

            start = i + 1;
        }

        var best = siblings.Length > 1 ? Array.IndexOf(siblings, siblings.Skip(1).Max(), 1) : -1;
        return new(family, family.Members.Sum(member => scores[member]) + further,
            known >= FewestWords && own >= FewestOfItsOwn && known >= LeastShare * words && (small > 0 || own >= FewestWords),
            alone, best > 0 ? (family.Members[best], siblings[best]) : null);
    }

    /// <param name="Own">Words that no language outside of it has.</param>
    private sealed record Family(int Pack, int[] Members, FrozenSet<string> Own);

    /// <param name="PacksAlone">Words of the pack that no language like it has.</param>
    private sealed record Hits(Family Family, double Score, bool IsEnough, int PacksAlone, (int Language, int Count)? Sibling);
}
