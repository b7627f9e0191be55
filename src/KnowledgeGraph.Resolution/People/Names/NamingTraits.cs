namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>How people of a party are named, where it bears on which spellings are one name; said in <c>naming.tsv</c>.</summary>
[Flags]
internal enum NamingTraits
{
    None = 0,
    Sparse = 1,
    Syllables = 2,
    HardH = 4,
    Chain = 8,
    TwoFamilyNames = 16,
    Characters = 32,
    Table = 64,
    FamilyFirst = 128,
    BoundSons = 256,
    Umlauts = 512,
    FathersGenitive = 1024,
    Patronymics = 2048,
    OldSpelling = 4096,
    Latin = 8192,
    Cyrillic = 16384,
    Marks = 32768,
}
