using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>In which blocks reports stand that can tell of the same parties as one report, by what <see cref="PartyMatch"/> asks: of any two such, each stands in a block near the other.</summary>
internal sealed class NearBlocks
{
    private const int Two = 2;

    private readonly ReportFacts _report;
    private readonly List<PartyCode> _parties;
    private readonly Dictionary<string, bool> _keys = new(StringComparer.Ordinal);

    // Of meetings of more than two, talks of two are hardly ever a part.
    private readonly bool _isMeetingOfMany;

    private NearBlocks(ReportFacts report)
    {
        _report = report;
        _parties = [.. report.Sides.Select(side => side.Party)];
        _isMeetingOfMany = report.Kind == EventKind.Meeting && _parties.Count > Two;
    }

    /// <summary>Keys of the blocks of those that may agree with a report, each with whether only those of more than two participants may.</summary>
    public static IReadOnlyDictionary<string, bool> OfAgreement(ReportFacts report)
    {
        var near = new NearBlocks(report);
        if (report.Kind == EventKind.Statement)
            near._parties.ForEach(speaker => near.Add(speaker.Value, false));
        else
            near.AddAgreement();
        return near._keys;
    }

    /// <summary>Keys of the blocks of decisions about a contact, or of the contacts that a decision is about.</summary>
    public static IEnumerable<string> OfDecision(ReportFacts report)
    {
        List<PartyCode> parties = [.. report.Sides.Select(side => side.Party)];
        if (parties is [var alone])
            return [alone.Value];
        return Block.Pairs(parties).Concat(Block.PairsOfMembers(parties)).Distinct()
            .Concat(parties.Where(party => parties.Exists(other => other != party && PartyGroups.GroupsOf(other).Count > 0)).Select(Block.WithAnyGroup));
    }

    private void AddAgreement()
    {
        for (var i = 0; i < _parties.Count; i++)
        {
            for (var j = i + 1; j < _parties.Count; j++)
                Add(Block.Pair(_parties[i], _parties[j]), _isMeetingOfMany && !MayTalkAsTwo(_parties[i], _parties[j]));
        }

        foreach (var pair in Block.PairsOfMembers(_parties))
            Add(pair, _isMeetingOfMany);
        foreach (var side in _report.Sides.Where(MayStandBesideGroup))
            Add(Block.WithAnyGroup(side.Party), _isMeetingOfMany && !MayBeOneGroup(side.Party));
        foreach (var key in KeysOfSession())
            Add(key, false);
    }

    private void Add(string key, bool ofMany) => _keys[key] = ofMany && _keys.GetValueOrDefault(key, true);

    // Where one other report counts two of the parties: all others are members of these, or only hosted the two.
    private bool MayTalkAsTwo(PartyCode one, PartyCode other)
    {
        List<PartyCode> rest = [.. _parties.Where(party => party != one && party != other)];
        var place = _report.Account.Place?.Country;
        return rest.TrueForAll(party => PartyGroups.Holds(one, party) || PartyGroups.Holds(other, party))
            || rest.Count(party => party != place && !PartyCatalogue.Get(party).IsOrganisation) <= (place is null ? 1 : 0);
    }

    // A group stands for another party of the report; in a talk of two never for somebody who is named.
    private bool MayStandBesideGroup(Side side) => Array.Exists(_report.Sides, other => other.Party != side.Party && PartyGroups.GroupsOf(other.Party).Count > 0
        && (_report.Kind != EventKind.Meeting || _parties.Count > Two || other.People.Length == 0));

    private bool MayBeOneGroup(PartyCode party)
    {
        List<PartyCode> rest = [.. _parties.Where(other => other != party)];
        return PartyGroups.GroupsOf(rest[0]).Any(group => rest.TrueForAll(other => PartyGroups.Holds(group, other)));
    }

    // A session of a group may be told with other members of it, or with none.
    private IEnumerable<string> KeysOfSession()
    {
        if (_parties is [var alone])
            yield return alone.Value;
        foreach (var group in _report.Sides.Where(side => _report.Kind == EventKind.Meeting && PartyGroups.IsGroup(side.Party) && side.People.Length == 0 && _parties.TrueForAll(party => party == side.Party || PartyGroups.Holds(side.Party, party))))
        {
            yield return group.Party.Value;
            foreach (var member in PartyGroups.MembersOf(group.Party).Where(member => !_parties.Contains(member)))
                yield return Block.Pair(group.Party, member);
        }
    }
}
