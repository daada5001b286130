using System.Runtime.Intrinsics;

namespace NewsIngest.Classification.Scanning;

/// <summary>The numbers of short words: an open-addressed table that compares a whole word at once.</summary>
internal sealed class ShortWordTable
{
    private Slot[] _slots = new Slot[1 << 14];
    private int _count;

    /// <param name="Word">0 in a free slot.</param>
    private readonly record struct Slot(Vector128<byte> Folded, int Word);

    /// <returns>0 for a word that it doesn't know.</returns>
    public int Find(in ShortWord word)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var slot = (int)word.Hash & mask; ; slot = (slot + 1) & mask)
        {
            ref readonly var known = ref slots[slot];
            if (known.Word == 0 || known.Folded == word.Folded) return known.Word;
        }
    }

    /// <summary>Adds a word that isn't there yet.</summary>
    public void Add(in ShortWord word, int number)
    {
        if (++_count * 2 > _slots.Length) Grow();
        Place(new Slot(word.Folded, number));
    }

    private void Grow()
    {
        var known = _slots;
        _slots = new Slot[known.Length * 2];
        foreach (var slot in known)
            if (slot.Word != 0) Place(slot);
    }

    private void Place(in Slot taken)
    {
        var mask = _slots.Length - 1;
        var slot = (int)ShortWord.HashOf(taken.Folded) & mask;
        while (_slots[slot].Word != 0) slot = (slot + 1) & mask;
        _slots[slot] = taken;
    }
}
