using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;

namespace KnowledgeGraph.Resolution;

/// <summary>Joins mentions of the same occurrence to events. Pure: a function of the set of reports and judgements, never of their order; no store, no clock.</summary>
public interface IEventResolver
{
    /// <summary>The same rules for one caller at a time that asks about the same reports many times, as while it closes a component: what is worked out of a report is kept for it.</summary>
    IEventResolver Remembering();

    /// <summary>Where mentions stand that may agree with this one, or be linked with its event. Reading these ranges for every report that comes in, until none comes in, gives whole components.</summary>
    IReadOnlyList<BlockRange> Reach(Report report);

    /// <summary>Where most reports of an event stand, and most of what they can agree with: the reach of one report that tells what the event shows.</summary>
    IReadOnlyList<BlockRange> ReachOf(ResolvedEvent resolved);

    /// <summary>Whether two reports can influence each other's events directly: by agreement, or by a link such as CANCELS.</summary>
    bool Touches(Report one, Report other);

    /// <summary>What a report says, to be compared: two with equal contents touch the same reports, but for those of their own articles and of their own voices.</summary>
    object ContentOf(Report report);

    /// <summary>How many pairs of reports that say different things would have to be compared to resolve these: time and memory grow with them.</summary>
    /// <param name="most">Beyond it, it is not counted further.</param>
    long CountComparisons(IReadOnlyCollection<Report> reports, JudgementSet? judgements, long most);

    /// <summary>The events of these reports under these judgements (null: none), ordered by id. The reports must be whole components: closed under <see cref="Touches"/> and <see cref="JudgementSet.JoinedTo"/>.</summary>
    IReadOnlyList<ResolvedEvent> Resolve(IReadOnlyCollection<Report> reports, JudgementSet? judgements = null);

    /// <summary>The same for many components at once that were found whole.</summary>
    IReadOnlyList<ResolvedEvent> ResolveWhole(IEnumerable<WholeComponent> components, JudgementSet? judgements = null);

    /// <summary>Finds the components of a whole store.</summary>
    IComponentFollower Follow();

    /// <summary>Why the event of a mention is what it is; null when the mention stands in no event.</summary>
    /// <param name="reports">Whole components, and what else stands near: only these can be named as kept out.</param>
    Explanation? Explain(IReadOnlyCollection<Report> reports, MentionId mention, JudgementSet? judgements = null);
}
