using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>Random questions to a <see cref="RandomStore"/>; a failing one is made smaller by leaving conditions out.</summary>
public static class EventQuestions
{
    private static readonly Func<EventFilter, EventFilter>[] _weaker =
    [
        f => f with { Kinds = null }, f => f with { Status = null }, f => f with { Parties = null }, f => f with { Visitor = null },
        f => f with { Host = null }, f => f with { Speaker = null }, f => f with { Initiator = null }, f => f with { About = null },
        f => f with { People = null, PeopleTimes = null }, f => f with { PeopleTimes = null }, f => f with { From = null }, f => f with { To = null }, f => f with { Precision = null },
        f => f with { Undated = null }, f => f with { Overdue = null }, f => f with { Country = null }, f => f with { City = null },
        f => f with { Modes = null }, f => f with { Forms = null }, f => f with { Cancels = null }, f => f with { Languages = null },
        f => f with { Sources = null }, f => f with { MinConfidence = null }, f => f with { MinVoices = null },
        f => f with { FirstReportedFrom = null }, f => f with { FirstReportedTo = null },
    ];

    public static Arbitrary<EventQuestion> Arbitrary() => Arb.From(Questions(), Shrink);

    private static IEnumerable<EventQuestion> Shrink(EventQuestion question) =>
        _weaker.Select(weaker => question with { Filter = weaker(question.Filter) })
            .Append(question with { After = null })
            .Append(question with { Before = null })
            .Where(smaller => smaller != question);

    private static Gen<EventQuestion> Questions() =>
        from filter in Gen.OneOf(Gen.Constant(new EventFilter()), Contacts(), OfParties(), OfFacts(), OfReports()).Two()
        from dates in OfDates()
        from order in Gen.Elements(Enum.GetValues<EventOrder>())
        from size in Gen.Choose(0, 12)
        from backward in Gen.Elements(false, true)
        from after in Maybe(Gen.Choose(0, 500))
        from before in Maybe(Gen.Choose(0, 500))
        select new EventQuestion(Join(Join(filter.Item1, filter.Item2), dates), order, size, backward, after, before);

    private static Gen<EventFilter> Contacts() =>
        from between in Parties(2, 3)
        select EventFilter.Contacts(between);

    private static Gen<EventFilter> OfParties() =>
        from kinds in Maybe(Some(Enum.GetValues<EventKind>()))
        from all in Maybe(Parties(0, 2))
        from any in Maybe(Parties(0, 2))
        from none in Maybe(Parties(0, 1))
        from only in Maybe(Parties(2, 5))
        from visitor in Seldom(Parties(1, 2))
        from host in Seldom(Parties(1, 2))
        from speaker in Seldom(Parties(1, 2))
        from initiator in Seldom(Parties(1, 2))
        from about in Seldom(Parties(1, 2))
        from people in Seldom(People())
        from times in Maybe(Times())
        select new EventFilter
        {
            Kinds = kinds,
            Parties = new(all, any, none, only),
            Visitor = visitor,
            Host = host,
            Speaker = speaker,
            Initiator = initiator,
            About = about,
            People = people,
            PeopleTimes = people is null ? null : times,
        };

    private static Gen<EventFilter> OfFacts() =>
        from status in Maybe(Some(Enum.GetValues<EventStatus>()))
        from country in Seldom(Parties(1, 2))
        from city in Seldom(Gen.Elements([.. RandomStore.Cities, "Pekin", "Москва", "Yakarta"]).Select(city => city.ToUpperInvariant()))
        from modes in Seldom(Some(Enum.GetValues<MeetingMode>()))
        from forms in Seldom(Some(Enum.GetValues<CancellationForm>()))
        from cancels in Seldom(Some(EventKind.Visit, EventKind.Meeting))
        from overdue in MaybeValue(Gen.Elements(false, true))
        from today in MaybeValue(Day())
        select new EventFilter
        {
            Status = status,
            Country = country,
            City = city,
            Modes = modes,
            Forms = forms,
            Cancels = cancels,
            Overdue = overdue,
            Today = today,
        };

    private static Gen<EventFilter> OfReports() =>
        from languages in Maybe(Some(RandomStore.Languages))
        from sources in Maybe(Some(RandomStore.Sources))
        from confidence in MaybeValue(Gen.Elements(0, 0.25, 0.5, 1))
        from voices in MaybeValue(Gen.Choose(1, 3))
        from first in MaybeValue(Day())
        from last in MaybeValue(Day())
        select new EventFilter
        {
            Languages = languages,
            Sources = sources,
            MinConfidence = confidence,
            MinVoices = voices,
            FirstReportedFrom = Midnight(first),
            FirstReportedTo = Midnight(last),
        };

    private static Gen<EventFilter> OfDates() =>
        from first in MaybeValue(Day())
        from to in MaybeValue(Day())
        from precision in Seldom(Some(Enum.GetValues<DatePrecision>()))
        from undated in MaybeValue(Gen.Elements(false, true))
        select new EventFilter { From = first, To = to, Precision = precision, Undated = undated };

    private static EventFilter Join(EventFilter a, EventFilter b) => new()
    {
        Kinds = a.Kinds ?? b.Kinds,
        Status = a.Status ?? b.Status,
        Parties = a.Parties ?? b.Parties,
        Visitor = a.Visitor ?? b.Visitor,
        Host = a.Host ?? b.Host,
        Speaker = a.Speaker ?? b.Speaker,
        Initiator = a.Initiator ?? b.Initiator,
        About = a.About ?? b.About,
        People = a.People ?? b.People,
        PeopleTimes = a.People is null ? b.PeopleTimes : a.PeopleTimes,
        From = a.From ?? b.From,
        To = a.To ?? b.To,
        Precision = a.Precision ?? b.Precision,
        Undated = a.Undated ?? b.Undated,
        Overdue = a.Overdue ?? b.Overdue,
        Today = a.Today ?? b.Today,
        Country = a.Country ?? b.Country,
        City = a.City ?? b.City,
        Modes = a.Modes ?? b.Modes,
        Forms = a.Forms ?? b.Forms,
        Cancels = a.Cancels ?? b.Cancels,
        Languages = a.Languages ?? b.Languages,
        Sources = a.Sources ?? b.Sources,
        MinConfidence = a.MinConfidence ?? b.MinConfidence,
        MinVoices = a.MinVoices ?? b.MinVoices,
        FirstReportedFrom = a.FirstReportedFrom ?? b.FirstReportedFrom,
        FirstReportedTo = a.FirstReportedTo ?? b.FirstReportedTo,
    };

    private static Gen<DateOnly> Day() => Gen.Choose(-40, RandomStore.Days + 40).Select(RandomStore.FirstDay.AddDays);

    private static DateTimeOffset? Midnight(DateOnly? day) =>
        day is { } some ? new DateTimeOffset(some.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    private static Gen<ValueList<PartyCode>> Parties(int least, int most) =>
        from count in Gen.Choose(least, most)
        from parties in Gen.Shuffle(RandomStore.Parties)
        select parties.Take(count).Select(PartyCode.Parse).ToValueList();

    private static Gen<ValueList<PersonId>> People() =>
        from parties in Parties(1, 4)
        from names in Some(RandomStore.People)
        select parties.SelectMany(party => names.Select(name => RandomStore.Person(party.Value, name))).ToValueList();

    private static Gen<ValueList<PersonTime>> Times() =>
        from people in People()
        from office in Maybe(Gen.Elements(RandomStore.Offices))
        from others in Some(RandomStore.Offices)
        from day in Day()
        from days in Gen.Choose(0, RandomStore.Days / 2)
        select people.Select(id => new PersonTime(id, office, office is null ? others : [], day, day.AddDays(days))).ToValueList();

    private static Gen<ValueList<T>> Some<T>(params T[] values) =>
        from count in Gen.Choose(1, values.Length)
        from shuffled in Gen.Shuffle(values)
        select shuffled.Take(count).ToValueList();

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    private static Gen<T?> Seldom<T>(Gen<T> gen)
        where T : class => Gen.Frequency((9, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    private static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((2, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    private static Gen<int?> Maybe(Gen<int> gen) => MaybeValue(gen);
}
