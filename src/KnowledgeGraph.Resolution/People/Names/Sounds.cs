namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Consonants in classes that writers of different scripts take for each other.</summary>
[Flags]
internal enum Sounds
{
    None = 0,
    S = 1,
    K = 2,
    H = 4,
    T = 8,
    P = 16,
    V = 32,
    L = 64,
    N = 128,
    Silent = 256,
    Diphthong = 512,
}
