using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Resolves with a small table of offices.</summary>
internal static class Resolving
{
    private const string Table = """
        # verifiedUntil: 2025-05-31
        person	name	short	party	office	from	to	source
        qin-gang	Qin Gang	Qin	CN	foreign_minister	2022-12-30	2023-07-25	test
        wang-yi	Wang Yi	Wang	CN	foreign_minister	2015-01-01	2022-12-30	test
        wang-yi	Wang Yi	Wang	CN	foreign_minister	2023-07-25		test
        hu-jintao	Hu Jintao	Hu	CN	head_of_state	2003-03-15	2013-03-14	test
        xi-jinping	Xi Jinping	Xi	CN	head_of_state	2013-03-14		test
        sergei-lavrov	Sergei Lavrov	Lavrov	RU	foreign_minister	2004-03-09		test
        vladimir-putin	Vladimir Putin	Putin	RU	head_of_state	2012-05-07		test
        dmitry-medvedev	Dmitry Medvedev	Medvedev	RU	head_of_government	2012-05-08	2020-01-16	test
        mikhail-mishustin	Mikhail Mishustin	Mishustin	RU	head_of_government	2020-01-16		test
        """;

    public static OfficeTable Offices { get; } = OfficeTable.Parse(new StringReader(Table));

    public static EventResolver Resolver { get; } = new(Offices);

    /// <summary>Two accounts in two articles that were published on the same day.</summary>
    public static bool AreOne(DiplomaticEvent one, DiplomaticEvent other, string? published = "2023-06-01") =>
        Events(Reports.Of(one, "first", published), Reports.Of(other, "second", published)).Count == 1;

    public static IReadOnlyList<ResolvedEvent> Events(params Report[] reports) => Resolver.Resolve([.. reports.Select(Identified)]);

    /// <summary>As the pipeline stores them: people of the table have their id there.</summary>
    public static Report Identified(Report report) => report with
    {
        Mention = report.Mention with
        {
            Account = report.Mention.Account with
            {
                Participants = [.. report.Mention.Account.Participants
                    .Select(p => p.Name is { } name ? p with { Person = Offices.Identify(p.Party, name) } : p)],
            },
        },
    };
}
