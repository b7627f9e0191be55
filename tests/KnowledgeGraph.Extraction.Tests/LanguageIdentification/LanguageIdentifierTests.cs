using System.Text.Json;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction.Resources;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.LanguageIdentification;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The foreign minister said on Monday that he would travel to Moscow for talks with his counterpart.")]
    [InlineData("id", "Menteri Luar Negeri mengatakan pada Senin bahwa ia akan berkunjung ke Moskow untuk bertemu koleganya.")]
    public void Identify_CoveredLanguage_IsNamed(string language, string text) =>
        (Packs.All.Identifier.Identify(null, text)?.Value).ShouldBe(language);

    [Theory]
    [InlineData("de", "Der Außenminister sagte am Montag, dass er nach Moskau reisen werde, um mit seinem Amtskollegen zu sprechen.")]
    [InlineData("fr", "Le ministre des affaires étrangères a déclaré lundi qu'il se rendrait à Moscou pour des entretiens avec son homologue.")]
    [InlineData("es", "El ministro de Exteriores dijo el lunes que viajará a Moscú para reunirse con su homólogo en la capital.")]
    [InlineData("pt", "O ministro das Relações Exteriores disse na segunda-feira que viajará a Moscou para conversas com o seu homólogo.")]
    [InlineData("it", "Il ministro degli Esteri ha detto lunedì che andrà a Mosca per i colloqui con il suo omologo nella capitale.")]
    [InlineData("nl", "De minister van Buitenlandse Zaken zei maandag dat hij naar Moskou reist voor gesprekken met zijn ambtgenoot.")]
    [InlineData("ms", "Menteri Luar berkata pada hari Isnin bahawa beliau akan mengadakan lawatan ke Moscow bagi mesyuarat dengan rakan sejawatannya, kerana hubungan kedua-dua negara.")]
    [InlineData("zh", "中国外交部长周一表示，他将前往莫斯科与俄罗斯外长会谈。")]
    [InlineData("ru", "Министр иностранных дел заявил в понедельник, что он поедет в Москву для переговоров со своим коллегой.")]
    [InlineData("ja", "外務大臣は月曜日、モスクワを訪問してロシアの外相と会談すると述べた。")]
    [InlineData("ar", "قال وزير الخارجية يوم الاثنين إنه سيزور موسكو لإجراء محادثات مع نظيره الروسي في العاصمة.")]
    [InlineData("tr", "Dışişleri Bakanı pazartesi günü mevkidaşı ile görüşmek için Moskova'ya gideceğini ve daha sonra bir açıklama yapacağını söyledi.")]
    [InlineData("pl", "Minister spraw zagranicznych powiedział w poniedziałek, że pojedzie do Moskwy na rozmowy, które już się rozpoczęły.")]
    public void Identify_LanguageWithoutPack_IsNotTakenForAnother(string language, string text)
    {
        (Packs.All.Identifier.Identify(null, text)?.Value).ShouldBe(language);
        Packs.All.For(null, text).ShouldBeNull();
    }

    // Few of the commonest words, many names: what the pack itself knows tells the language.
    [Theory]
    [InlineData("id", "Menlu Vanuatu Tiba di Suva", "Marc Ati bertemu Lynda Tabuya di Suva. Seusai pertemuan, Tabuya memuji Vanuatu.")]
    [InlineData("id", null, "Seusai pertemuan, Sugiono menyatakan Indonesia ingin membuka lebih banyak beasiswa bagi warga Suriname.")]
    [InlineData("id", null, "Delegasi Maroko dipimpin Youssef Benhaddou, sedangkan delegasi Republik Indonesia dipimpin Abdul Kadir Jailani.")]
    [InlineData("id", "Presiden Kroasia Batal Menemui Tamunya dari Serbia", "")]
    [InlineData("id", null, "Zoran Milanovic, Aleksandar Vucic, Viktor Orban, Robert Fico dan Petr Pavel membatalkan pertemuan.")]
    [InlineData("en", "Macron, Xi hold talks in Paris", "")]
    [InlineData("en", "Croatian president cancels trip to Serbia", "")]
    [InlineData("en", "Milanovic Cancels Visit, Vucic Condemns Zagreb", "Zoran Milanovic, Aleksandar Vucic, Viktor Orban, Robert Fico and Petr Pavel met in Zagreb.")]
    [InlineData("en", null, "Zoran Milanovic met Aleksandar Vucic in Zagreb on Monday.")]
    public void A_short_text_with_many_names_is_known_by_the_words_of_its_pack(string language, string? title, string text) =>
        (Packs.All.For(title, text)?.Language.Value).ShouldBe(language);

    [Theory]
    [InlineData("Zoran Milanovic, Aleksandar Vucic, Viktor Orban, Robert Fico, Petr Pavel")]
    [InlineData("Yang Jiechi, Luigi Di Maio, Ban Ki-moon, Will Smith, Theresa May")]
    [InlineData("Paris Moscow Jakarta Beijing Washington Canberra")]
    [InlineData("Premier Rutte in Rome, president Macron in Kiev, minister Bot in Wenen")]
    [InlineData("Minister i Oslo: president Macron i Kiev")]
    [InlineData("Macron und Xi: Meeting und Dinner in Paris")]
    [InlineData("Macron en visite à Rabat: audience et dialogue")]
    [InlineData("Prezident Pavel v Bratislave: summit s premiérom Ficom")]
    [InlineData("Timbalan menteri menggesa Jepun, kata jurucakap.")]
    [InlineData("Menteri Luar berlepas ke Jepun pada Isnin untuk rundingan.")]
    public void A_short_text_of_names_or_of_another_language_has_no_pack(string text) => Packs.All.For(null, text).ShouldBeNull();

    [Fact]
    public void A_title_and_two_plain_sentences_in_Indonesian_raise_their_event()
    {
        var result = EventExtractor.Create(PackSource.Embedded()).Extract(new("Menteri Luar Negeri Vanuatu Marc Ati bertemu Menteri Luar Negeri Fiji Lynda Tabuya di Suva. Tabuya memuji Vanuatu.", "Menlu Vanuatu Temui Menlu Fiji"));
        result.Language?.Value.ShouldBe("id");
        result.Events.ShouldContain(found => found.Account is Meeting);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Putin Xi Moscow")]
    [InlineData("12345 67890 ... !!!")]
    [InlineData("lorem ipsum dolor sit amet consectetur adipiscing elit")]
    public void Identify_TooLittleEvidence_IsNull(string text) => Packs.All.For(null, text).ShouldBeNull();

    [Theory]
    [InlineData("ar")]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("id")]
    [InlineData("ja")]
    [InlineData("pt")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Articles_of_development_are_told_apart(string language)
    {
        Assert.SkipWhen(SharedFolder.Path is null, SharedFolder.MissingReason);
        var lines = File.ReadLines(Path.Combine(SharedFolder.Path!, "eval", "dev", $"{language}.articles.jsonl"));
        foreach (var article in lines.Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement))
        {
            var found = Packs.All.Identifier.Identify(article.GetProperty("title").GetString(), article.GetProperty("text").GetString()!);
            (found?.Value).ShouldBe(language, article.GetProperty("id").GetString());
        }
    }
}
