using System.CommandLine;
using KnowledgeGraph.Benchmarks.HardSet;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution.People;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Scores who is one person on reports that name known people, and names each miss.</summary>
internal static class PeopleBenchmark
{
    public static Command Command()
    {
        var reports = new Argument<FileInfo>("reports") { Description = "lines of articles with events" };
        var gold = new Argument<FileInfo>("gold") { Description = "lines of people with their mentions" };
        var misses = new Option<bool>("--misses") { Description = "names the people who are joined or apart" };
        var command = new Command("people", "Pairwise precision and recall over mentions that name known people.") { reports, gold, misses };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(reports).FullName, parsed.GetRequiredValue(gold).FullName, parsed.GetValue(misses)));
        return command;
    }

    private static void Score(string reportFile, string goldFile, bool showMisses)
    {
        using var services = new ServiceCollection().AddEventExtraction().BuildServiceProvider();
        var offices = services.GetRequiredService<OfficeTable>();
        var named = NamedMention.Of(ReportLines.Read(reportFile, offices));
        var truth = PersonLines.Read(goldFile);
        var mentions = named.ToLookup(mention => (mention.Id, mention.Participant.Party));
        var found = new PeopleResolver(offices).Resolve(NamedMention.Seen(named))
            .Select(person => person.Named.Ids.SelectMany(id => mentions[(id, person.Party)])
                .Where(mention => person.Named.Mean(mention.Id, mention.Participant.Office, mention.Day) && truth.ContainsKey(mention.Key)).ToList())
            .Where(person => person.Count > 0).ToList();
        Console.WriteLine($"{found.Sum(person => person.Count)} of {truth.Count} mentions of {truth.Values.Distinct().Count()} people, in {named.Count} named ones, are {found.Count} people");
        PairwiseScore.Of(found, mention => truth[mention.Key]).Print("people");
        if (!showMisses)
            return;
        foreach (var line in Misses(found, truth))
            Console.WriteLine(line);
    }

    private static IEnumerable<string> Misses(List<List<NamedMention>> found, IReadOnlyDictionary<string, string> truth)
    {
        foreach (var person in found.Select(person => person.GroupBy(mention => truth[mention.Key]).ToList()).Where(person => person.Count > 1))
            yield return $"joined: {string.Join(" | ", person.Select(part => $"{part.Key}: {Text(part)}"))}";
        foreach (var person in found.SelectMany((person, i) => person.Select(mention => (mention, i))).GroupBy(pair => truth[pair.mention.Key]))
        {
            var parts = person.GroupBy(pair => pair.i, pair => pair.mention).ToList();
            if (parts.Count > 1)
                yield return $"apart: {person.Key}: {string.Join(" | ", parts.Select(Text))}";
        }
    }

    private static string Text(IEnumerable<NamedMention> mentions) => string.Join(", ", mentions.Select(mention =>
        $"{mention.Key} {mention.Participant.Name} ({mention.Participant.Surface}) {mention.Participant.Office} {mention.Day:yyyy-MM}"));
}
