using System.Globalization;
using KnowledgeGraph.Domain.Events;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>Input that is much larger or stranger than news are: answered in bounded time, and nothing is lost or broken.</summary>
public sealed class LargeAndHostileInputTests
{
    private const string Talkers = "CN:Xi Jinping+RU:Vladimir Putin";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private static readonly string[] _states =
        [.. from first in Enumerable.Range('A', 26) from second in Enumerable.Range('A', 26) select $"{(char)first}{(char)second}"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_summit_of_two_hundred_is_one_event_however_often_it_is_told()
    {
        await using var store = new PipelineOnStore();
        var summit = Meeting(string.Join('+', _states.Where(IsKnown).Take(200)), "2023-03-20");
        summit.Parties.Count().ShouldBe(200);

        await InTimeAsync(store, [.. Enumerable.Range(0, 5).Select(i => Line($"a{i}", "2023-03-21", summit))]);

        (await store.AllAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            resolved => resolved.Members.Count.ShouldBe(5), resolved => resolved.Account.Parties.Count().ShouldBe(200));
    }

    [Fact]
    public async Task Dates_over_years_and_no_dates_at_all_are_answered()
    {
        await using var store = new PipelineOnStore();
        string?[] dates = [null, "0001-01-01/9999-12-31", "2000-01-01/2023-12-31", "2023", "0001-01-01", "9999-12-31"];

        var receipts = await InTimeAsync(store, [.. Enumerable.Range(0, 120).Select(i => Line(
            $"a{i}", i % 4 == 0 ? null : $"2023-03-{1 + i % 28:00}", Meeting(Talkers, dates[i % dates.Length])))]);

        receipts.ShouldAllBe(receipt => receipt.Refusal == null);
        (await store.AllAsync()).Sum(resolved => resolved.Members.Count).ShouldBe(120);
    }

    [Fact]
    public async Task An_event_with_five_thousand_mentions_is_one_event_and_each_of_them_is_read_once_a_batch()
    {
        const int Many = 5_000;
        await using var store = new CountedPipeline();

        var receipts = await InTimeAsync(store, [.. Enumerable.Range(0, Many).Select(i => Line(
            $"a{i}", $"2023-03-{20 + i % 3} {i % 24:00}:00", Meeting(i % 5 == 0 ? "CN+RU" : Talkers, i % 9 == 0 ? null : "2023-03-20")))]);

        receipts.ShouldAllBe(receipt => receipt.Refusal == null);
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(Many);
        store.ReportsRead.ShouldBeLessThan(Many * (Many / IngestOptions.DefaultMaxBatch));
    }

    [Fact]
    public async Task Ten_thousand_talks_of_one_pair_in_a_month_are_resolved()
    {
        const int Many = 10_000;
        MeetingMode[] modes = [MeetingMode.InPerson, MeetingMode.Phone, MeetingMode.Video];
        await using var store = new CountedPipeline();

        var receipts = await InTimeAsync(store, [.. Enumerable.Range(0, Many).Select(i =>
        {
            var day = new DateOnly(2023, 3, 1).AddDays(i % 30);
            var told = Meeting("CN+RU", i % 7 == 0 ? null : Day(day.AddDays(i % 11 == 0 ? 1 : 0)));
            return Line($"a{i}", Day(day.AddDays(i % 4)), told with { Mode = modes[i % 13 % 3] });
        })]);

        receipts.ShouldAllBe(receipt => receipt.Refusal == null);
        (await store.AllAsync()).Sum(resolved => resolved.Members.Count).ShouldBe(Many);
        store.ReportsRead.ShouldBeLessThan(Many * (Many / IngestOptions.DefaultMaxBatch));
    }

    [Fact]
    public async Task What_differs_in_too_much_is_refused_with_the_setting_that_lets_it_in()
    {
        await using var store = new CountedPipeline(services => services.Configure<IngestOptions>(options => options.MaxComparisons = 100));
        IncomingArticle[] articles = [.. Enumerable.Range(0, 30).Select(i => Line($"a{i}", $"2023-03-{1 + i:00}", Meeting(Talkers, "2023-03")))];

        var receipts = await InTimeAsync(store, articles);

        receipts.Count(receipt => receipt.Refusal is null).ShouldBe(14);
        receipts.First(receipt => receipt.Refusal is not null).Refusal.ShouldBe(
            "It hangs together with reports that differ in so much that more than 100 pairs of them would have to be compared. Nothing was changed; raise Ingest:MaxComparisons and try again.");
        (await store.AllAsync()).Sum(resolved => resolved.Members.Count).ShouldBe(14);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public async Task A_person_with_a_thousand_spellings_is_answered(int spellingsOfAReport)
    {
        await using var store = new CountedPipeline();
        IncomingArticle[] articles = [.. Spellings().Take(1_000).Chunk(spellingsOfAReport).SelectMany((names, i) => Enumerable.Range(0, Math.Min(5, spellingsOfAReport))
            .Select(copy => Line($"a{i}-{copy}", "2023-03-21", Met(names))))];

        var receipts = await InTimeAsync(store, articles);

        receipts.ShouldAllBe(receipt => receipt.Refusal == null);
        (await store.AllAsync()).Sum(resolved => resolved.Members.Count).ShouldBe(articles.Length);
        store.ReportsRead.ShouldBeLessThanOrEqualTo(2 * articles.Length);
    }

    public static TheoryData<string> HostileTexts =>
    [
        "'; DROP TABLE event; --", "\"}) DETACH DELETE (n) //", "\u202Egnipjin iX\u202C", "👩‍👩‍👧‍👦🇨🇳", "a\u0000b\u0007\u001B[31m", "\uFEFF\u200B\u200D", "\u0301\u0301\u0301",
        new string('x', 100_000), "`) MATCH (m) SET m.x = 1 //", "../../etc/passwd", "%00%n%s{0}$where",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Hostile_names_and_ids_are_stored_as_words_or_refused_by_name(string text)
    {
        await using var store = new PipelineOnStore();
        var meeting = Meeting("CN+RU", "2023-03-20");
        var named = meeting with { Participants = [.. meeting.Participants.Select(participant => participant with { Name = text, Surface = text })] };

        var receipt = (await InTimeAsync(store, Line(text, "2023-03-21", named)))[0];

        if (receipt.Refusal is null)
            (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(1);
        else
            receipt.Refusal.Length.ShouldBeInRange(20, 2_000);
        await InTimeAsync(store, Line("after", "2023-06-21", Meeting("KZ+FR", "2023-06-20")));
        (await store.AllAsync()).ShouldContain(resolved => resolved.Account.Parties.Any(party => party.ToString() == "KZ"));
        (await store.Resolution.ExplainAsync(new(text), Cancelled)).ShouldBeNull();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Meeting Met(IEnumerable<string> names)
    {
        var meeting = Meeting("RU+SA", "2023-03-20");
        return meeting with { Participants = [.. meeting.Participants.Take(1), .. names.Select(name => meeting.Participants[1] with { Name = name, Surface = name })] };
    }

    private static IEnumerable<string> Spellings() =>
        from first in new[] { "Mohammed", "Muhammad", "Mohamed", "Mohammad", "Muhammed", "Mohamad", "Mehmed", "M." }
        from second in new[] { "Abdulrahman", "Abd al-Rahman", "Abdel Rahman", "Abdur-Rahman", "Abdurrahman", "Abderrahmane" }
        from third in new[] { "al-", "Al ", "el-", "El ", "" }
        from last in new[] { "Shehri", "Shihri", "Chehri", "Şehri", "Shehry" }
        select $"{first} {second} {third}{last}";

    private static Task<IReadOnlyList<IngestReceipt>> InTimeAsync(PipelineOnStore store, params IncomingArticle[] articles) =>
        Task.Run(() => store.IngestAsync(articles), Cancelled).WaitAsync(_patience, Cancelled);

    private static Task<IReadOnlyList<IngestReceipt>> InTimeAsync(CountedPipeline store, params IncomingArticle[] articles) =>
        Task.Run(() => store.IngestAsync(articles), Cancelled).WaitAsync(_patience, Cancelled);

    private static bool IsKnown(string code) => Domain.Parties.PartyCode.TryParse(code, out _);
}
