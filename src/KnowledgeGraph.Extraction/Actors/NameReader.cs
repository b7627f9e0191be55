using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Lexicon;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Reads the spellings of parties, places and people of a language.</summary>
internal static class NameReader
{
    public static void Read(PackReader pack, World world, LexiconBuilder lexicon)
    {
        foreach (var row in pack.Tsv("parties.tsv"))
            Party(row, lexicon);
        foreach (var row in pack.Tsv("places.tsv"))
            Place(row, world.Places, lexicon);
        foreach (var person in world.People.Values)
        {
            lexicon.Add(person.Name, new PersonSense(person));
            foreach (var name in person.Terms.SelectMany(term => term.ShortNames).Distinct())
                lexicon.Add(name, new PersonSense(person));
        }

        foreach (var row in pack.Tsv("people.tsv"))
        {
            if (world.People.TryGetValue(row["person"], out var person))
                lexicon.Add(row["surface"], new PersonSense(person));
            else
                row.Fault("person", $"`{row["person"]}` is not in base/offices.tsv.", "Add a term there first.");
        }
    }

    private static void Party(TsvRow row, LexiconBuilder lexicon)
    {
        if (!Enum.TryParse<PartyForm>(row["form"], true, out var form))
            row.Fault("form", $"`{row["form"]}` is no form of a party.", "Write name, adjective, inhabitant, epithet, prefix or not.");
        else if (form == PartyForm.Not)
            lexicon.Add(row["surface"], new PartySense(null, form));
        else if (PartyCode.TryParse(row["code"], out var party))
            lexicon.Add(row["surface"], new PartySense(party, form));
        else
            row.Fault("code", $"`{row["code"]}` is not the code of a state or organisation.", "Use a code of graph-schema/codes.");
    }

    private static void Place(TsvRow row, PlaceTable places, LexiconBuilder lexicon)
    {
        if (!Enum.TryParse<PlaceForm>(row["form"], true, out var form))
            row.Fault("form", $"`{row["form"]}` is no form of a place.", "Write city, seat or landmark.");
        else if (places.Find(row["place"]) is { } place)
            lexicon.Add(row["surface"], new PlaceSense(place, form));
        else
            row.Fault("place", $"`{row["place"]}` is not in graph-schema/codes/cities.tsv.", "Add it there first.");
    }
}
