using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.Cues;
using KnowledgeGraph.Resolution.People;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution;

/// <summary>A report with what every comparison needs, worked out once.</summary>
internal sealed class ReportFacts
{
    private ReportContent? _content;
    private EvidenceCues? _cues;
    private Block[]? _blocks;

    public ReportFacts(Report report, NamedPeople people)
    {
        Report = report;
        Sides = Side.Of(report.Mention.Account, people);
        IsOfNobody = Array.TrueForAll(Sides, side => side.Seats == 0);
        Published = report.Article.PublishedAt is { } published ? DateOnly.FromDateTime(published.DateTime) : null;
        Scripts = Sides.SelectMany(side => side.People).Aggregate(Scripts.None, (scripts, person) => scripts | person.Script);
        (First, Last) = Date is { } date ? (date.Start, date.End) : (Published, Published);
    }

    public Report Report { get; }

    public DiplomaticEvent Account => Report.Mention.Account;

    /// <summary>Equal where two reports say the same of the same day: what is worked out for one of them holds for the other.</summary>
    public ReportContent Content => _content ??= new(WithoutSpellings(Account), Published, Cues.IsCorrection, Cues.IsReplacement);

    /// <summary>The account without spellings: what two reports that say the same have in common.</summary>
    public DiplomaticEvent Facts => Content.Facts;

    /// <summary>What its evidence tells beside the facts.</summary>
    public EvidenceCues Cues => _cues ??= new(Report.Mention.Evidence.Text);

    public EventKind Kind => Account.Kind;

    public ArticleId Article => Report.Mention.ArticleId;

    public MentionId Id => Report.Mention.Id;

    public EventDate? Date => Account.Date;

    /// <summary>In its own offset.</summary>
    public DateOnly? Published { get; }

    /// <summary>Where it stands in its blocks: its dates, else the day of publication, else null.</summary>
    public DateOnly? First { get; }

    public DateOnly? Last { get; }

    /// <summary>Reports that can agree or be linked have one of these in common.</summary>
    public Block[] Blocks => _blocks ??= [.. Block.WithMembers(Account)];

    /// <summary>One a party, sorted by code.</summary>
    public Side[] Sides { get; }

    /// <summary>Whether it tells of nobody, by name or by office.</summary>
    public bool IsOfNobody { get; }

    /// <summary>The scripts in which it spells names.</summary>
    public Scripts Scripts { get; }

    private static DiplomaticEvent WithoutSpellings(DiplomaticEvent account)
    {
        var different = new List<Participant>(account.Participants.Count);
        foreach (var told in account.Participants)
        {
            var script = ScriptOf(told.Surface);
            var participant = script == told.Surface ? told : told with { Surface = script };
            if (!different.Contains(participant))
                different.Add(participant);
        }

        return account with { Participants = [.. different] };
    }

    // Of a spelling counts only whether the name had to be read from characters.
    private static string? ScriptOf(string? surface) => surface is not null && NameScript.IsUnspaced(surface) ? "characters" : null;

    public Side? SideOf(PartyCode party) => Array.Find(Sides, side => side.Party == party);
}
