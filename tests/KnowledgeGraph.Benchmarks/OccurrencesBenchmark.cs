using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Benchmarks.HardSet;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Scores the resolver on reports of known occurrences: pairs, life stories, links; and names each miss.</summary>
internal static class OccurrencesBenchmark
{
    public static Command Command()
    {
        var reports = new Argument<FileInfo>("reports") { Description = "lines of articles with events" };
        var gold = new Argument<FileInfo>("gold") { Description = "lines of occurrences with their members" };
        var misses = new Option<bool>("--misses") { Description = "names each event and link that is wrong" };
        var command = new Command("occurrences", "Pairwise precision and recall on reports of known occurrences, life stories and links.") { reports, gold, misses };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(reports).FullName, parsed.GetRequiredValue(gold).FullName, parsed.GetValue(misses)));
        return command;
    }

    private static void Score(string reportFile, string goldFile, bool showMisses)
    {
        using var services = new ServiceCollection().AddEventExtraction().BuildServiceProvider();
        var offices = services.GetRequiredService<OfficeTable>();
        var named = ReportLines.Read(reportFile, offices);
        var gold = OccurrenceLines.Read(goldFile);
        var nameOf = named.ToDictionary(pair => pair.Report.Mention.Id, pair => pair.Name);
        var truth = gold.SelectMany((occurrence, i) => occurrence.Members.Select(member => (member, i))).ToDictionary(pair => pair.member, pair => pair.i);
        var resolver = new EventResolver(offices);
        Report[] reports = [.. named.Select(pair => pair.Report)];
        var events = resolver.Resolve(reports);
        Console.WriteLine($"{named.Count} reports of {gold.Count} occurrences resolved to {events.Count} events");
        foreach (var kind in Enum.GetValues<EventKind>())
            PairwiseScore.Of([.. events.Where(e => e.Kind == kind)], id => truth[nameOf[id]]).Print(WireName.Of(kind));
        PairwiseScore.Of(events, id => truth[nameOf[id]]).Print("all");
        var score = new LifeScore(events, gold, nameOf);
        foreach (var line in score.Summary)
            Console.WriteLine(line);
        if (showMisses)
        {
            foreach (var line in Mixed(events, gold, nameOf, truth, id => resolver.Explain(reports, id)!.KeptOut).Concat(score.Misses))
                Console.WriteLine(line);
        }
    }

    private static IEnumerable<string> Mixed(
        IReadOnlyList<ResolvedEvent> events, IReadOnlyList<Occurrence> gold, Dictionary<MentionId, string> nameOf, Dictionary<string, int> truth,
        Func<MentionId, IEnumerable<string>> keptOut)
    {
        foreach (var found in events)
        {
            var occurrences = found.Members.GroupBy(member => truth[nameOf[member]]).ToList();
            if (occurrences.Count > 1)
                yield return $"joined: {string.Join(" | ", occurrences.Select(group => $"{gold[group.Key].Name}: {string.Join(' ', group.Select(member => nameOf[member]))}"))}";
        }

        var eventOf = events.SelectMany(found => found.Members.Select(member => (nameOf[member], found.Id))).ToDictionary();
        foreach (var occurrence in gold)
        {
            var parts = occurrence.Members.GroupBy(member => eventOf[member]).ToList();
            if (parts.Count < 2)
                continue;
            yield return $"apart: {occurrence.Name}: {string.Join(" | ", parts.Select(part => string.Join(' ', part)))}";
            foreach (var line in keptOut(new(parts[0].Key.Value)).Where(line => parts.Exists(part => line.Contains(part.Key.Value, StringComparison.Ordinal))))
                yield return $"  {line}";
        }
    }
}
