using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.People.Names;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Resolution.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Sergei Ryabkov", "Sergey Riabkov")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Mohammed bin Salman", "Muhammad bin Salman")]
    [InlineData("Sergei Shoigu", "Sergej Schoigu")]
    [InlineData("Ryabkov", "Sergei Ryabkov")]
    [InlineData("Xi Jinping", "Jinping Xi")]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("S. Ryabkov", "Sergei Ryabkov")]
    [InlineData("Secretary Rubio", "Marco Rubio")]
    public void Spellings_of_one_name_may_be_one_person(string one, string other)
    {
        new PersonName(one).MayBe(new(other)).ShouldBeTrue();
        new PersonName(other).MayBe(new(one)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Wang Yi", "Wang Wenbin")]
    [InlineData("Wang Yi", "Qin Gang")]
    [InlineData("Li Qiang", "Lu Qiang")]
    [InlineData("Sergei Ryabkov", "Sergei Lavrov")]
    [InlineData("Kim Jong Un", "Kim Yo Jong")]
    [InlineData("George Bush", "George Brown")]
    [InlineData("Zhang Wei", "Zheng Wei")]
    [InlineData("", "Wang Yi")]
    public void Different_names_are_different_people(string one, string other) => new PersonName(one).MayBe(new(other)).ShouldBeFalse();

    [Theory]
    [InlineData("Ihor Zhovkva", "Igor Jovkva")]
    [InlineData("Deng Xijun", "Den Sitszyun")]
    [InlineData("Badr Albusaidi", "Badr al-Busaidi")]
    [InlineData("Jassim Mohammed AlBudaiwi", "Jasem Mohamed Albudaiwi")]
    [InlineData("Thongloun Sisoulith", "Tonglun Sisulit")]
    [InlineData("Murat Nurtleu", "Mourad Nourtleou")]
    [InlineData("Sheikh Abdullah bin Zayed", "Abdallah ben Zayed")]
    [InlineData("Mevlüt Çavuşoğlu", "Mewlut Tschawuschoglu")]
    [InlineData("Khalid bin Ahmed Al Khalifa", "Khaled Al Khalifa")]
    [InlineData("Omar Abubakar", "Umar Abu Bakr")]
    [InlineData("Zhou Wenbin", "Zhou Wen-bin")]
    public void Names_that_went_through_another_script_sound_alike(string one, string other)
    {
        new PersonName(one).Unlikeness(new(other)).ShouldNotBeNull();
        new PersonName(other).Unlikeness(new(one)).ShouldBe(new PersonName(one).Unlikeness(new(other)));
    }

    [Theory]
    [InlineData("Wang Yi", "Wang Wenbin")]
    [InlineData("Li Qiang", "Li Keqiang")]
    [InlineData("Hun Sen", "Hun Manet")]
    [InlineData("Mohammed bin Salman", "Mohammed bin Zayed")]
    [InlineData("Zhang Jun", "Zhang Ming")]
    [InlineData("Kim Yong Chol", "Kim Yong Nam")]
    [InlineData("Sergei Lavrov", "Sergei Shoigu")]
    [InlineData("Ilham Aliyev", "Heydar Aliyev")]
    [InlineData("Gurbanguly Berdimuhamedov", "Serdar Berdimuhamedov")]
    [InlineData("Сергей Лавров", "Сергей Рябков")]
    [InlineData("Speaker 1401", "Speaker 1702")]
    [InlineData("Li", "Lu")]
    [InlineData("", "Li Hui")]
    public void Names_that_differ_in_more_than_spelling_do_not(string one, string other) => new PersonName(one).Unlikeness(new(other)).ShouldBeNull();

    [Fact]
    public void A_name_by_ear_needs_somebody_who_vouches_for_it()
    {
        AreOne(Meeting("KH:Hun Manet+CN:Wang Wentao", "2023-09-14"), Meeting("KH:Hong Manai+CN:Wang Wentao", "2023-09-14")).ShouldBeTrue();
        AreOne(Visit("KH:Hun Manet", "CN", "2023-09-14"), Visit("KH:Hong Manai", "CN", "2023-09-14")).ShouldBeFalse();
        AreOne(Visit("KH:Hun Manet@head_of_government", "CN", "2023-09-14"), Visit("KH:Hong Manai@head_of_government", "CN", "2023-09-14")).ShouldBeTrue();
    }

    [Fact]
    public void Reports_that_spell_an_unknown_person_differently_are_one_event() =>
        AreOne(Meeting("RU:Sergei Ryabkov+US:Wendy Sherman", "2022-01-10"), Meeting("RU:Sergey Riabkov+US:Wendy Sherman", "2022-01-10")).ShouldBeTrue();

    [Fact]
    public void A_person_of_the_table_is_shown_as_the_table_spells_the_name()
    {
        var only = Events(
            TestSupport.Reports.Of(Meeting("RU:Sergey Lavrow+CN:Qin Gang", "2023-03-02"), "a", "2023-03-01"),
            TestSupport.Reports.Of(Meeting("RU:Sergei Lavrov+CN:Qin Gang", "2023-03-02"), "b", "2023-03-03")).ShouldHaveSingleItem();

        only.Account.Participants.Single(p => p.Party.Value == "RU").Person.ShouldBe(new("sergei-lavrov"));
    }

    [Fact]
    public void Two_people_of_the_table_are_two_however_alike_their_names() =>
        AreOne(Visit("RU:Dmitry Medvedev", "CN", "2019-03-02"), Visit("RU:Mikhail Mishustin", "CN", "2019-03-02")).ShouldBeFalse();

    [Fact]
    public void Kinds_speak_of_the_same_office_by_its_code()
    {
        Resolver.ShouldNotBeNull();
        AreOne(Meeting("RU:Dmitry Medvedev@head_of_government+CN", "2019-03-02"), Meeting("RU@head_of_government+CN", "2019-03-02")).ShouldBeTrue();
        AreOne(Meeting("RU:Dmitry Medvedev+CN", "2021-03-02"), Meeting("RU@head_of_government+CN", "2021-03-02")).ShouldBeFalse();
    }
}
