using FsCheck.Xunit;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.Storage.Text;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Events and articles by words of any script.</summary>
public abstract class TextSpecification : SpecificationOfStore
{
    private const int ReportCount = 150;
    private readonly int _seed = Random.Shared.Next();
    private readonly Dictionary<EventId, List<ReportText>> _reports = [];
    private readonly Dictionary<ArticleId, (Article Article, ReportText Report)> _articles = [];
    private List<ResolvedEvent>? _events;

    [Theory]
    [InlineData("Lavrov met Müller in São Paulo", "lavrov|LAVROV|muller|müller|sao paulo|\"met muller\"|paulo lavrov", "lavro|\"lavrov muller\"|mueller|são lima")]
    [InlineData("The vice-minister's G20 talks cost 1,000 USD on 2023-03-20", "vice-minister|vice|\"minister s\"|g20|\"000 usd\"|2023-03-20|\"20\"", "minister-vice|g|\"03 2023\"|100")]
    [InlineData("Straße, Łódź, Đà Nẵng, Diyarbakır, İzmir, Ærø, ﬁnal", "strasse|STRASSE|lodz|\"da nang\"|diyarbakir|DİYARBAKIR|izmir|aero|final", "strase|danang")]
    [InlineData("Лавро́в и Алёна едут в Йошкар-Олу, Київ", "лавров|ЛАВРОВ|алена|Алёна|йошкар-олу|київ", "иошкар|киiв")]
    [InlineData("Ο Υπουργός Εξωτερικών στην Αθήνα", "υπουργος|ΥΠΟΥΡΓΟΣ|αθηνα|εξωτερικών", "υπουργοσα")]
    [InlineData("وَزير الخارجيّة الإيراني في القاهرة عام ٢٠٢٣", "وزير|الخارجية|الايراني|القاهره|2023|\"وزير الخارجيه\"", "خارجية|الخارجي")]
    [InlineData("میان ایران و کشور", "ایران|إيران|كشور|ميان", "ایرانی")]
    [InlineData("中国外长王毅3月20日在莫斯科会见俄罗斯外长拉夫罗夫", "王毅|中国外长|外长 拉夫罗夫|王|在|3月20日|３月２０日|\"外长王毅\"|中国 俄罗斯", "国中|王夫|\"中国 外长\"|长俄")]
    [InlineData("外務省のトーキョー会談、ﾄｰｷｮｰ", "外務省|トーキョー|会談|の|ﾄｰｷｮｰ会談", "とーきょー|ドーキョー|談会")]
    [InlineData("외교부장관은 서울에서 회담을 가졌다", "외교부|외교|장관|서울|회담|서", "부외|교외")]
    [InlineData("विदेश मंत्री ने दिल्ली में", "दिल्ली|विदेश|\"विदेश मंत्री\"", "दलल|विदश")]
    [InlineData("รัฐมนตรีต่างประเทศไทย", "รัฐมนตรี|ประเทศไทย|ต่าง", "ไทยประ")]
    public async Task Words_are_found_however_they_are_written(string evidence, string found, string missed)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(missed);
        await AddAsync("a", "", evidence);
        await AddAsync("b", "", "Another report of something else.");

        foreach (var text in found.Split('|'))
            (await CountAsync(text)).ShouldBe(1, text);
        foreach (var text in missed.Split('|'))
            (await CountAsync(text)).ShouldBe(0, text);
    }

    [Fact]
    public async Task All_words_stand_in_one_report_in_its_title_or_its_evidence()
    {
        await AddAsync("a", "Lavrov in Beijing", "He met Wang Yi.");
        await AddAsync("b", "Lavrov in Jakarta", "He met Retno Marsudi.");

        (await CountAsync("lavrov wang")).ShouldBe(1);
        (await CountAsync("wang retno")).ShouldBe(0);
        (await CountAsync("\"beijing he\"")).ShouldBe(0, "A phrase doesn't reach from the title into the evidence.");
        (await CountAsync("lavrov")).ShouldBe(2);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse("lavrov wang")), Cancellation)).ShouldBe(1);
    }

    [Theory]
    [InlineData("\"; DROP TABLE mention; --")]
    [InlineData("lavrov* NEAR(a b) OR title:x ^y -z")]
    [InlineData("a\0b \u202E (c) {d} [e] ~f \\g")]
    public async Task What_means_something_to_an_index_means_nothing_here(string text)
    {
        await AddAsync("a", text, "plain");
        await AddAsync("b", "", "plain");

        (await CountAsync(text)).ShouldBe(1);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse(text)), Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Long_words_and_halves_of_letters_are_found_too()
    {
        var word = new string('x', 3 * TextTokens.MaxLength);
        await AddAsync("a", word, "plain");

        (await CountAsync(word)).ShouldBe(1);
        TextTokens.Of("a\uD800b \uDC00").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Hits_follow_the_live_mentions()
    {
        var article = ArticleBuilder.Article("a").Titled("Early title").Build();
        var mention = Said(EventBuilder.Visit().Mention(article), "first wording");
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]));
        var second = article with { Version = 2, Title = "Late title", Text = "Another text." };
        var revised = Said(EventBuilder.Visit().Mention(second, revision: 2), "second wording");

        await Store.CommitAsync(TestCommits.Of([new(second, [revised], 1)], [EventBuilder.Visit().Event((revised, second))]));

        (await CountAsync("first")).ShouldBe(0);
        (await CountAsync("early")).ShouldBe(0);
        (await CountAsync("late second wording")).ShouldBe(1);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse("early")), Cancellation)).ShouldBe(0);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse("late wording")), Cancellation)).ShouldBe(1);

        await Store.CommitAsync(TestCommits.Of([new(second with { Version = 3 }, [], 2)], []) with { Removals = [new(mention.Id)] });
        (await CountAsync("wording")).ShouldBe(0);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse("wording")), Cancellation)).ShouldBe(0);
        (await Store.Articles.CountAsync(new(Text: TextQuery.Parse("late")), Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_mention_that_moves_to_another_event_takes_its_words_along()
    {
        var (a, b) = (ArticleBuilder.Article("a").Published(2023, 3, 21).Build(), ArticleBuilder.Article("b").Published(2023, 3, 22).Build());
        var (one, other) = (Said(EventBuilder.Visit().Mention(a), "one wording"), Said(EventBuilder.Visit().Mention(b), "other wording"));
        await Store.CommitAsync(TestCommits.Of([new(a, [one], 0), new(b, [other], 0)], [EventBuilder.Visit().Event((one, a)), EventBuilder.Visit().Event((other, b))]));
        var merged = EventBuilder.Visit().Event((one, a), (other, b));

        await Store.CommitAsync(TestCommits.Of([], [merged]) with { Removals = [new(other.Id)] });

        var hits = (await Store.Events.QueryAsync(new() { Text = TextQuery.Parse("other") }, EventOrder.StartDesc, new(), Cancellation)).Page.Items;
        hits.ShouldHaveSingleItem().Value.Id.ShouldBe(merged.Id);
        (await CountAsync("one")).ShouldBe(1);
        (await CountAsync("one other")).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_tells_the_words_of_its_time()
    {
        var article = ArticleBuilder.Article("a").Titled("Early").Build();
        var mention = Said(EventBuilder.Visit().Mention(article), "first wording");
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]));
        var second = article with { Version = 2, Title = "Late" };
        var revised = Said(EventBuilder.Visit().Mention(second, revision: 2), "second wording");
        var told = EventBuilder.Visit().Event((revised, second));
        await Store.CommitAsync(TestCommits.Of([new(second, [revised], 1)], [told]) with { Changes = [TestCommits.Change(ChangeKind.Updated, told)] });
        await Store.CommitAsync(TestCommits.Of([new(second with { Version = 3 }, [], 2)], []) with
        {
            Removals = [told.Id],
            Changes = [TestCommits.Change(ChangeKind.Retracted, told)],
        });
        var changes = await Store.Feed.ReadAsync(0, 10, Cancellation);

        var reports = await Store.Texts.ReadAsync(changes, Cancellation);

        reports.Select(each => each.ShouldHaveSingleItem()).ShouldBe([new("Early", "first wording"), new("Late", "second wording"), new("Late", "second wording")]);
        changes.Select(change => change.RecordedAt).ShouldBe(changes.Select(change => change.RecordedAt).Distinct(), "Each commit has an instant of its own.");
    }

    [Property(Arbitrary = [typeof(EventQuestions), typeof(RandomTexts)])]
    public async Task Events_by_words_are_those_of_the_reference(EventQuestion question, TextQuery text)
    {
        ArgumentNullException.ThrowIfNull(question);
        await FillAsync();
        // Most conditions are left out, so that words meet something.
        var filter = (question.Size % 3 == 0 ? question.Filter : new()) with { Text = text };
        var expected = ReferenceList.Of(_events!.Where(e => filter.Matches(e, _reports[e.Id])), filter with { Text = null }, question.Order);

        var page = (await Store.Events.QueryAsync(filter, question.Order, new(First: PageRequest.MaxSize), Cancellation)).Page;

        page.Items.Select(item => item.Value.Id).ShouldBe(expected.Select(e => e.Id), Seed);
        (await Store.Events.SummariseAsync(filter, Cancellation)).TotalCount.ShouldBe(expected.Count, Seed);
        (await Store.Events.CoverAsync(filter, Cancellation)).Sources.ShouldBe(expected.SelectMany(e => e.Sources).Distinct().Count(), Seed);
    }

    [Property(Arbitrary = [typeof(RandomTexts)])]
    public async Task Articles_by_words_are_those_of_the_reference(TextQuery text)
    {
        ArgumentNullException.ThrowIfNull(text);
        await FillAsync();
        var expected = _articles.Values
            .Where(told => text.Matches(told.Article.Title) || text.Matches(told.Report.Title, told.Report.Evidence))
            .Select(told => told.Article).OrderByDescending(article => article.PublishedAt).ThenBy(article => article.Id).Select(article => article.Id);

        (await Store.Articles.QueryAsync(new(Text: text), new(First: PageRequest.MaxSize), Cancellation)).Items.Select(item => item.Value.Id).ShouldBe(expected, Seed);
    }

    private string Seed => $"The store is that of seed {_seed}.";

    private static Mention Said(Mention mention, string evidence) => mention with { Evidence = new(evidence, null) };

    private async Task AddAsync(string name, string title, string evidence)
    {
        var article = ArticleBuilder.Article(name).Titled(title).Build();
        var mention = Said(EventBuilder.Visit().Mention(article), evidence);
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]));
    }

    private async Task<long> CountAsync(string text) =>
        (await Store.Events.SummariseAsync(new() { Text = TextQuery.Parse(text) }, Cancellation)).TotalCount;

    private async Task FillAsync()
    {
        if (_events is not null)
            return;
        var random = new Random(_seed);
        _events = [];
        foreach (var told in RandomStore.Events(_seed, ReportCount))
        {
            var article = told.Article with { Title = RandomTexts.Pick(random), PublishedAt = told.Article.PublishedAt ?? told.Event.FirstReported };
            var mention = Said(told.Mention, RandomTexts.Pick(random));
            await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [told.Event]));
            _events.Add(told.Event);
            _reports[told.Event.Id] = [new(article.Title, mention.Evidence.Text)];
            _articles[article.Id] = (article, new(article.Title, mention.Evidence.Text));
        }
    }
}
