using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Zones;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.Zones;

public sealed class ZoneFinderTests
{
    private const string Page = """
        Selasa 07 Mar 2023 10:05 WITA

        Menlu Budi Terima Tamu dari Negeri Seberang

        Rep: Sari Wulandari/ Red: Tono
        Menlu Budi menerima tamu dari negeri seberang di Jakarta.
        Foto: Antara/Dewi

        KABAR.CO.ID, JAKARTA -- Menlu Budi menerima tamu dari negeri seberang di Jakarta.

        "Kami senang," kata Budi.

        Baca Juga: Harga Cabai Naik

        Tamu itu pulang pada Rabu.

        sumber : Antara
        Advertisement
        Berita Lainnya
        Harga Beras Turun
        """;

    [Fact]
    public void Find_Page_TellsItsParts()
    {
        var zones = Find("id", Page);

        zones.Zones.Select(z => z.Kind.ToString()).ShouldBe([
            "DateLine", "Title", "Byline", "Caption", "Caption", "Origin", "Body", "Body", "LinkList", "Body",
            "SourceLine", "Advertisement", "LinkList", "LinkList"]);
        zones.Title.ShouldBe("Menlu Budi Terima Tamu dari Negeri Seberang");
        zones.PublishedAt.ShouldBe(new DateTimeOffset(2023, 3, 7, 10, 5, 0, TimeSpan.FromHours(8)));
        zones.Story.ShouldBe("Menlu Budi menerima tamu dari negeri seberang di Jakarta.\n\"Kami senang,\" kata Budi.\nTamu itu pulang pada Rabu.");
    }

    [Fact]
    public void Find_WhatIsGiven_WinsOverWhatStandsInTheText()
    {
        var published = new DateTimeOffset(2023, 3, 8, 0, 0, 0, TimeSpan.Zero);

        var zones = Find("id", Page, "Menlu Budi Terima Tamu dari Negeri Seberang", published);

        zones.PublishedAt.ShouldBe(published);
        zones.Zones[1].Kind.ShouldBe(ZoneKind.Title);
    }

    [Theory]
    [InlineData("Sabtu 04 Feb 2023 15:34 WIB", "2023-02-04T15:34:00+07:00")]
    [InlineData("Sabtu, 4 Februari 2023 | 15.34 WIT", "2023-02-04T15:34:00+09:00")]
    [InlineData("04/02/2023, 15:34 WIB", "2023-02-04T15:34:00+07:00")]
    [InlineData("Diperbarui 4 Februari 2023 pukul 08.05 GMT+7", "2023-02-04T08:05:00+07:00")]
    [InlineData("2023-02-04 08:05 UTC", "2023-02-04T08:05:00+00:00")]
    public void Find_DateLine_TellsPublicationWithOffset(string line, string published) =>
        Find("id", line + "\n\nMenteri itu pulang kemarin. Ia lelah.").PublishedAt.ShouldBe(DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Published: 4 February 2023, 3:34 p.m. EST", "2023-02-04T15:34:00-05:00")]
    [InlineData("February 4, 2023 12:05am GMT", "2023-02-04T00:05:00+00:00")]
    [InlineData("Sat, 4 Feb 2023", "2023-02-04T00:00:00+00:00")]
    public void Find_EnglishDateLine_TellsPublication(string line, string published) =>
        Find("en", line + "\n\nThe minister went home yesterday. He was tired.").PublishedAt.ShouldBe(DateTimeOffset.Parse(published, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("en", "BEIJING - The minister arrived.", "The minister arrived.")]
    [InlineData("en", "AL KHOR, Qatar - France won.", "France won.")]
    [InlineData("en", "WASHINGTON (AP) \u2014 The president spoke.", "The president spoke.")]
    [InlineData("en", "BEIJING, Feb. 4 (Xinhua) -- The minister arrived.", "The minister arrived.")]
    [InlineData("id", "REPUBLIKA.CO.ID, SHANGHAI -- China mengatakan itu.", "China mengatakan itu.")]
    [InlineData("id", "Jakarta (ANTARA) - Menlu tiba.", "Menlu tiba.")]
    [InlineData("id", "TEMPO.CO, Jakarta - Menlu tiba.", "Menlu tiba.")]
    [InlineData("en", "Lavrov arrived - as planned - on Monday.", "Lavrov arrived - as planned - on Monday.")]
    [InlineData("en", "Xi Jinping - the president - spoke.", "Xi Jinping - the president - spoke.")]
    public void Find_Origin_IsNoPartOfTheSentence(string language, string text, string body) =>
        Find(language, text).Zones[^1].Span.In(text).ShouldBe(body);

    [Fact]
    public void Find_EnglishFurniture_RaisesNothing()
    {
        const string text = """
            By Ann Smith and Bob Jones

            The envoy landed in Oslo on Friday.

            ADVERTISEMENT

            Read more: What the envoy wants

            What comes next

            By Monday both sides had left.

            (Photo by John Doe/AFP via Getty Images)

            Reporting by Ann Smith; Editing by Bob Jones
            """;

        Find("en", text).Raising.Select(z => z.Span.In(text)).ShouldBe(["The envoy landed in Oslo on Friday.", "By Monday both sides had left."]);
    }

    [Fact]
    public void Find_LivePage_DatesItsEntries()
    {
        const string text = """
            The summit as it happens.

            08:15 GMT

            The president has landed.

            23:50 GMT

            The talks go on into the night.
            """;

        var zones = Find("en", text, null, new DateTimeOffset(2023, 5, 20, 9, 0, 0, TimeSpan.Zero));

        zones.Raising.Select(z => z.EntryTime?.ToString("dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe([null, "20 08:15", "19 23:50"]);
    }

    [Fact]
    public void Find_TimeBeforeAnEntry_IsItsStamp()
    {
        const string text = "14.05 WIB - Presiden tiba di Tokyo.";

        var zones = Find("id", text, null, new DateTimeOffset(2023, 5, 20, 16, 0, 0, TimeSpan.FromHours(7)));

        zones.Zones.Select(z => z.Kind).ShouldBe([ZoneKind.EntryTime, ZoneKind.Body]);
        zones.Zones[1].EntryTime.ShouldBe(new DateTimeOffset(2023, 5, 20, 14, 5, 0, TimeSpan.FromHours(7)));
    }

    [Fact]
    public void Find_Interview_RaisesFromAnswersAlone()
    {
        const string text = "Q: Did you meet the king?\nA: I met him on Monday.\n";

        Find("en", text).Raising.Select(z => z.Span.In(text)).ShouldBe(["A: I met him on Monday."]);
    }

    [Fact]
    public void Find_Lists_AreItems()
    {
        const string text = "The schedule:\n- Monday: talks in Oslo\n- Tuesday: a visit to Bergen\n";

        Find("en", text).Zones.Select(z => z.Kind).ShouldBe([ZoneKind.Body, ZoneKind.ListItem, ZoneKind.ListItem]);
    }

    [Fact]
    public void Find_LinesBrokenForTheirWidth_AreOneParagraph()
    {
        const string text = "The foreign minister of Norway travelled to Oslo on Monday\nto meet her counterpart from Sweden. They talked.\n";

        Find("en", text).Zones.ShouldHaveSingleItem().Kind.ShouldBe(ZoneKind.Body);
    }

    [Fact]
    public void Find_OneLine_IsBody() => Find("en", "Putin met Xi in Moscow on Monday").Raising.Count().ShouldBe(1);

    [Theory]
    [InlineData("He said \"we will 'never' go\" and left.", "\"we will 'never' go\"|'never'")]
    [InlineData("\u201cWe won\u2019t go,\u201d he said, \u201cnot now.\u201d", "\u201cWe won\u2019t go,\u201d|\u201cnot now.\u201d")]
    [InlineData("The ministers' talks and Ann's trip", "")]
    [InlineData("\u00abNous irons\u00bb, he said.", "\u00abNous irons\u00bb")]
    public void Find_Quotations_NestAndSplit(string text, string quoted) =>
        string.Join('|', Find("en", text).Quotations.Select(q => q.Span.In(text))).ShouldBe(quoted);

    [Fact]
    public void Find_UnclosedQuotation_EndsWithItsParagraph()
    {
        const string text = "He said \"we will go.\n\nThe talks ended.";

        var quotation = Find("en", text).Quotations.ShouldHaveSingleItem();

        quotation.Span.In(text).ShouldBe("\"we will go.");
        quotation.IsClosed.ShouldBeFalse();
    }

    [Fact]
    public void QuotationAround_NestedWords_IsTheInnermost()
    {
        const string text = "He said \"we will 'never' go\" and left.";
        var zones = Find("en", text);

        zones.QuotationAround(new(18, 23))!.Depth.ShouldBe(1);
        zones.QuotationAround(new(24, 26))!.Depth.ShouldBe(0);
        zones.QuotationAround(new(0, 2)).ShouldBeNull();
    }

    [Fact]
    public void The_seed_article_is_read_without_metadata()
    {
        Assert.SkipWhen(SharedFolder.Path is null, SharedFolder.MissingReason);
        var text = File.ReadAllText(Path.Combine(SharedFolder.Path!, "eval", "dev", "seed-01.txt"));

        var zones = Find("id", text);

        zones.Title.ShouldBe("China: Kepercayaan Politik Dengan Rusia Semakin Dalam");
        zones.PublishedAt.ShouldBe(new DateTimeOffset(2023, 2, 4, 15, 34, 0, TimeSpan.FromHours(7)));
        zones.Raising.Count().ShouldBe(8);
        zones.Raising.First().Span.In(text).ShouldStartWith("China mengatakan sikap");
        zones.Raising.Last().Span.In(text).ShouldStartWith("Pada Kamis");
    }

    private static ArticleZones Find(string language, string text, string? title = null, DateTimeOffset? published = null) =>
        Packs.Of(language).Zones.Find(text, title, published);
}
