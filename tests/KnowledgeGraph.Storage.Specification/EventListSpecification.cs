using FsCheck.Xunit;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Specification.Reference;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Random filters, orders and pages on a random store, beside a reference in memory.</summary>
/// <remarks>How many are drawn, each store says by <see cref="PropertiesAttribute"/>; each run draws others.</remarks>
public abstract class EventListSpecification : SpecificationOfStore
{
    private const int EventCount = 160;
    private readonly int _seed = Random.Shared.Next();
    private IReadOnlyList<ResolvedEvent>? _events;

    [Property(Arbitrary = [typeof(EventQuestions)])]
    public async Task A_list_is_that_of_the_reference(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var expected = ReferenceList.Of(await EventsAsync(), question.Filter, question.Order);

        var whole = (await Store.Events.QueryAsync(question.Filter, question.Order, new(First: PageRequest.MaxSize), Cancellation)).Page;

        whole.Items.Select(item => item.Value.Id).ShouldBe(expected.Select(e => e.Id), Seed);
        whole.Items.Select(item => item.Value).ShouldBe(expected, Seed);
        if (expected.Count > 0)
            await WindowIsRight(question, expected, [.. whole.Items.Select(item => item.Cursor)]);
    }

    [Property(Arbitrary = [typeof(EventQuestions)])]
    public async Task Counts_are_those_of_the_reference(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var events = await EventsAsync();
        var expected = ReferenceList.Summary(events, question.Filter);

        var (page, summary) = await Store.Events.QueryWithSummaryAsync(question.Filter, question.Order, new(First: 3), Cancellation);

        page.Page.Items.Select(item => item.Value).ShouldBe(ReferenceList.Of(events, question.Filter, question.Order).Take(3), Seed);
        summary.TotalCount.ShouldBe(expected.TotalCount, Seed);
        summary.StatusCounts.ShouldBe(expected.StatusCounts, ignoreOrder: true, customMessage: Seed);
    }

    [Property(Arbitrary = [typeof(EventQuestions)])]
    public async Task Coverage_tells_what_the_answer_rests_on(EventQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var filter = question.Filter;
        var events = await EventsAsync();
        var matching = events.Where(filter.Matches).ToList();

        var coverage = await Store.Events.CoverAsync(filter, Cancellation);

        coverage.Undated.ShouldBe(events.Count(e => e.Account.Date is null && (filter with { From = null, To = null }).Matches(e)), Seed);
        coverage.MonthOrYear.ShouldBe(matching.Count(e => e.Account.Date is { Precision: not DatePrecision.Day }), Seed);
        coverage.Sources.ShouldBe(matching.SelectMany(e => e.Sources).Distinct().Count(), Seed);
        string.Join(",", coverage.Languages).ShouldBe(string.Join(",", matching.SelectMany(e => e.Languages).Distinct().Order(StringComparer.Ordinal)), Seed);
        coverage.Articles.ShouldBe(EventCount);
    }

    [Fact]
    public async Task Events_of_an_id_that_means_several_people_are_those_of_its_offices_and_days()
    {
        var events = await EventsAsync();
        PersonId[] people = [.. events.SelectMany(told => told.Account.Participants).Select(participant => participant.Person).OfType<PersonId>().Distinct()];
        var (from, to) = (RandomStore.FirstDay.AddDays(200), RandomStore.FirstDay.AddDays(700));
        var found = 0;
        foreach (var office in RandomStore.Offices.Append(null))
        {
            var filter = new EventFilter { People = [.. people], PeopleTimes = [.. people.Skip(1).Select(id => new PersonTime(id, office, office is null ? [RandomStore.Offices[0]] : [], from, to))] };

            var listed = await Store.Events.QueryAsync(filter, EventOrder.StartDesc, new(First: 500), Cancellation);

            listed.Page.Items.Select(item => item.Value.Id).Order().ShouldBe(events.Where(told => filter.Matches(told)).Select(told => told.Id).Order(), Seed);
            found += listed.Page.Items.Count;
        }

        found.ShouldBeGreaterThan(0, Seed);
    }

    private string Seed => $"The store is that of seed {_seed}.";

    private async Task<IReadOnlyList<ResolvedEvent>> EventsAsync() => _events ??= await new RandomStore(_seed).FillAsync(Store, EventCount);

    private async Task WindowIsRight(EventQuestion question, IReadOnlyList<ResolvedEvent> list, string[] cursors)
    {
        var after = question.After % list.Count;
        var before = question.Before % list.Count;
        var (items, hasNext, hasPrevious) = ReferenceList.Window(list, question.Size, question.Backward, after, before);

        var request = new PageRequest(
            First: question.Backward ? null : question.Size, After: after is { } a ? cursors[a] : null,
            Last: question.Backward ? question.Size : null, Before: before is { } b ? cursors[b] : null);
        var page = (await Store.Events.QueryAsync(question.Filter, question.Order, request, Cancellation)).Page;

        page.Items.Select(item => item.Value.Id).ShouldBe(items.Select(e => e.Id), Seed);
        page.HasNext.ShouldBe(hasNext, $"{Seed} Next of {question}");
        page.HasPrevious.ShouldBe(hasPrevious, $"{Seed} Previous of {question}");
        string.Join(",", page.Items.Select(item => item.Cursor)).ShouldBe(string.Join(",", items.Select(e => EventCursor.Of(question.Order, e))), Seed);
    }
}
