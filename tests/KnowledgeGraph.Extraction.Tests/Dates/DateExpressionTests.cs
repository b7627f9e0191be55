using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Extraction.Dates;

namespace KnowledgeGraph.Extraction.Tests.Dates;

public sealed class DateExpressionTests
{
    // Published on Wednesday, 15 March 2023, unless the case says otherwise. The anchor is Friday, 10 March.
    [Theory]
    [InlineData("en", "on 4 February 2023", "2023-02-04")]
    [InlineData("en", "on Feb. 4", "2023-02-04")]
    [InlineData("en", "on February 4, 2021, he", "2021-02-04")]
    [InlineData("en", "on 2/4/2023", "2023-02-04")]
    [InlineData("en", "on 13/4/2023", "2023-04-13")]
    [InlineData("id", "Sabtu (4/2/2023)", "2023-02-04")]
    [InlineData("id", "Kamis (2/2/2023) lalu", "2023-02-02")]
    [InlineData("id", "Rabu malam (8/3)", "2023-03-08")]
    [InlineData("id", "Jumat-Sabtu (3-4/2/2023)", "2023-02-03/2023-02-04")]
    [InlineData("en", "since 2023-02-04", "2023-02-04")]
    [InlineData("en", "the 3rd of May 2022", "2022-05-03")]
    [InlineData("en", "from 1\u20133 February", "2023-02-01/2023-02-03")]
    [InlineData("en", "30 January\u20132 February", "2023-01-30/2023-02-02")]
    [InlineData("en", "30 December to 2 January", "2022-12-30/2023-01-02")]
    [InlineData("en", "March 7-9", "2023-03-07/2023-03-09")]
    [InlineData("en", "between 7 and 9 March", "2023-03-07/2023-03-09")]
    [InlineData("id", "pada 2 dan 3 Februari", "2023-02-02/2023-02-03")]
    [InlineData("id", "pada 2 dan 5 Februari", "2023-02-02 2023-02-05")]
    [InlineData("en", "on the 3rd and the 5th of March", "2023-03-03 2023-03-05")]
    [InlineData("id", "pada 19-21 Mei", "2022-05-19/2022-05-21")]
    [InlineData("id", "pada 7 hingga 9 Maret", "2023-03-07/2023-03-09")]
    [InlineData("en", "from Monday to Wednesday", "2023-03-13/2023-03-15")]
    [InlineData("en", "on Monday and Tuesday", "2023-03-13/2023-03-14")]
    [InlineData("en", "on Monday and Friday", "2023-03-13 2023-03-10")]
    [InlineData("id", "Senin", "2023-03-13")]
    [InlineData("en", "on Thursday", "2023-03-09")]
    [InlineData("en", "on Wednesday", "2023-03-15")]
    [InlineData("en", "last Wednesday", "2023-03-08")]
    [InlineData("id", "Rabu lalu", "2023-03-08")]
    [InlineData("en", "next Friday", "2023-03-17")]
    [InlineData("en", "Monday evening", "2023-03-13")]
    [InlineData("id", "Rabu pagi", "2023-03-15")]
    [InlineData("id", "Jumat pekan ini", "2023-03-17")]
    [InlineData("id", "Senin pekan lalu", "2023-03-06")]
    [InlineData("id", "pekan lalu", "2023-03-06/2023-03-12")]
    [InlineData("id", "minggu lalu", "2023-03-06/2023-03-12")]
    [InlineData("id", "pada Minggu", "2023-03-12")]
    [InlineData("id", "Ahad (12/3/2023)", "2023-03-12")]
    [InlineData("id", "pekan depan", "2023-03-20/2023-03-26")]
    [InlineData("en", "last week", "2023-03-06/2023-03-12")]
    [InlineData("en", "at the weekend", "2023-03-11/2023-03-12")]
    [InlineData("id", "pada akhir pekan", "2023-03-11/2023-03-12")]
    [InlineData("en", "earlier this month", "2023-03")]
    [InlineData("id", "Bulan lalu", "2023-02")]
    [InlineData("en", "in early March", "2023-03")]
    [InlineData("id", "awal Maret", "2023-03")]
    [InlineData("en", "in November", "2022-11")]
    [InlineData("en", "in March", "2023-03")]
    [InlineData("en", "last March", "2022-03")]
    [InlineData("en", "in mid-January", "2023-01")]
    [InlineData("id", "pada November 2021", "2021-11")]
    [InlineData("id", "sejak Juli 2022", "2022-07")]
    [InlineData("en", "that month", "2023-03")]
    [InlineData("en", "last year", "2022")]
    [InlineData("id", "Tahun lalu", "2022")]
    [InlineData("en", "two years ago", "2021")]
    [InlineData("en", "in 2019", "2019")]
    [InlineData("id", "pada 2020", "2020")]
    [InlineData("en", "today", "2023-03-15")]
    [InlineData("id", "hari ini", "2023-03-15")]
    [InlineData("en", "yesterday", "2023-03-14")]
    [InlineData("id", "kemarin", "2023-03-14")]
    [InlineData("id", "besok", "2023-03-16")]
    [InlineData("en", "three days ago", "2023-03-12")]
    [InlineData("en", "The day before", "2023-03-09")]
    [InlineData("en", "the next day", "2023-03-11")]
    [InlineData("en", "three days later", "2023-03-13")]
    [InlineData("en", "Three days earlier", "2023-03-07")]
    [InlineData("id", "Enam hari kemudian", "2023-03-16")]
    [InlineData("id", "sehari sebelumnya", "2023-03-09")]
    [InlineData("id", "sehari setelah mengunjungi Ukraina", "2023-03-09")]
    [InlineData("en", "hours later", "2023-03-10")]
    [InlineData("en", "on the second day of the visit", "2023-03-11")]
    [InlineData("en", "30 February 2023", "")]
    [InlineData("en", "on 31 April", "")]
    [InlineData("en", "0000-01-01", "")]
    [InlineData("en", "in 0000", "")]
    [InlineData("en", "31 December 9999", "9999-12-31")]
    [InlineData("en", "He may visit; they march on", "")]
    [InlineData("en", "a two-day visit", "")]
    [InlineData("en", "a 2-0 win and 24/7 news", "")]
    [InlineData("id", "satu tahun terakhir", "")]
    public void Find_Words_ResolveTo(string language, string text, string expected) =>
        Resolved(language, text, false, new(2023, 3, 15)).ShouldBe(expected);

    [Theory]
    [InlineData("en", "on Friday", "2023-03-17")]
    [InlineData("en", "on Wednesday", "2023-03-15")]
    [InlineData("en", "on 4 February", "2024-02-04")]
    [InlineData("en", "in November", "2023-11")]
    [InlineData("id", "pada 24-25 Maret", "2023-03-24/2023-03-25")]
    [InlineData("en", "from Monday to Wednesday", "2023-03-20/2023-03-22")]
    [InlineData("en", "at the weekend", "2023-03-18/2023-03-19")]
    public void Find_WordsOfAPlan_LieAhead(string language, string text, string expected) =>
        Resolved(language, text, true, new(2023, 3, 15)).ShouldBe(expected);

    [Theory]
    [InlineData("last Monday", "2023-03-06")]
    [InlineData("on Monday", "2023-03-13")]
    [InlineData("on Friday", "2023-03-10")]
    public void Find_WeekdayOnAMonday_GoesBack(string text, string expected) =>
        Resolved("en", text, false, new(2023, 3, 13)).ShouldBe(expected);

    [Theory]
    [InlineData("0001-01-01", "yesterday", "")]
    [InlineData("0001-01-01", "last week", "")]
    [InlineData("0001-01-01", "last year", "")]
    [InlineData("0001-01-01", "on Friday", "")]
    [InlineData("9999-12-31", "tomorrow", "")]
    [InlineData("9999-12-31", "next month", "")]
    [InlineData("9999-12-31", "next week", "")]
    public void Find_AtTheEndsOfTheCalendar_HasNoDate(string published, string text, string expected) =>
        Resolved("en", text, false, DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), null).ShouldBe(expected);

    [Theory]
    [InlineData("on Monday")]
    [InlineData("yesterday")]
    [InlineData("the day before")]
    [InlineData("last year")]
    [InlineData("on 4 February")]
    public void Resolve_WithoutPublication_InventsNothing(string text)
    {
        var expression = Find("en", text).ShouldHaveSingleItem();

        expression.Resolve(new(null)).ShouldBeNull();
    }

    [Fact]
    public void Resolve_TheDayBeforeAMonth_IsNoDay() =>
        Find("en", "the day before").ShouldHaveSingleItem().Resolve(new(new(2023, 3, 15), false, EventDate.Month(2023, 2))).ShouldBeNull();

    [Theory]
    [InlineData("en", "a two-day visit", 2)]
    [InlineData("id", "kunjungan dua hari", 2)]
    [InlineData("en", "spent three days there", 3)]
    [InlineData("en", "a week-long tour", 7)]
    public void Find_Duration_TellsDays(string language, string text, int days)
    {
        var expression = Find(language, text).ShouldHaveSingleItem();

        (expression.Kind, expression.Days).ShouldBe((DateExpressionKind.Duration, days));
    }

    [Theory]
    [InlineData("until Wednesday", "Until")]
    [InlineData("began on Monday", "From")]
    [InlineData("on Monday", "None")]
    public void Find_WordsBefore_TellTheBound(string text, string bound) =>
        Find("en", text).ShouldHaveSingleItem().Bound.ToString().ShouldBe(bound);

    private static string Resolved(string language, string text, bool isPlan, DateOnly published) =>
        Resolved(language, text, isPlan, published, EventDate.Day(new(2023, 3, 10)));

    private static string Resolved(string language, string text, bool isPlan, DateOnly published, EventDate? anchor) => string.Join(' ', Find(language, text)
        .Select(d => d.Resolve(new(published, isPlan, anchor))).Where(d => d is not null));

    private static IReadOnlyList<DateExpression> Find(string language, string text)
    {
        var pack = Packs.Of(language);
        var tokens = pack.Tokenizer.Tokenize(text);
        return pack.Dates.Find(tokens, 0, tokens.Tokens.Count);
    }
}
