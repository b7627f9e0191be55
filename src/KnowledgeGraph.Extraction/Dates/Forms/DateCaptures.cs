namespace KnowledgeGraph.Extraction.Dates.Forms;

/// <summary>What the slots of one match hold, and at which token each stands.</summary>
internal sealed class DateCaptures
{
    private static readonly int Slots = Enum.GetValues<DateSlot>().Length;

    private readonly int?[] _values = new int?[Slots];
    private readonly int[] _tokens = new int[Slots];

    public int? this[DateSlot slot] => _values[(int)slot];

    public int TokenOf(DateSlot slot) => _tokens[(int)slot];

    public void Set(DateSlot slot, int value, int token)
    {
        _values[(int)slot] = value;
        _tokens[(int)slot] = token;
    }

    public void Clear() => Array.Clear(_values);
}
