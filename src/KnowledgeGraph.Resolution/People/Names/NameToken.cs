namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>A consonant as it may be meant.</summary>
/// <param name="Letter">What stands for itself: a digit, a letter of another script; else 0.</param>
internal readonly record struct NameToken(Sounds Sounds, char Letter)
{
    /// <summary>Whether somebody who heard it may have written nothing.</summary>
    public bool MayBeSilent => Sounds.HasFlag(Sounds.Silent);

    public bool MayBe(NameToken other) => Letter == other.Letter && (Letter > 0 || (Sounds & other.Sounds & ~Sounds.Silent) != 0);
}
