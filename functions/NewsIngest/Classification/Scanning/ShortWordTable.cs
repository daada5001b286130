using System.Runtime.Intrinsics;

namespace NewsIngest.Classification.Scanning;

/// <summary>
/// The numbers of short words. A small table of their hashes leads to the words themselves, which stand close together: what a text asks of both stays in the
/// processor's cache.
/// </summary>
internal sealed class ShortWordTable
{
    private Entry[] _entries = new Entry[1];
    private ushort[] _slots = new ushort[1 << 12];
    private int _count;

    private readonly record struct Entry(Vector128<byte> Folded, int Word);

    /// <returns>0 for a word that it doesn't know.</returns>
    public int Find(in ShortWord word)
    {
        var (slots, entries) = (_slots, _entries);
        var mask = slots.Length - 1;
        for (var slot = (int)word.Hash & mask; ; slot = (slot + 1) & mask)
        {
            // A free slot leads to the first entry, which is no word. Both questions at once: no processor can guess which words are known.
            var entry = slots[slot];
            ref readonly var known = ref entries[entry];
            if (entry == 0 | known.Folded == word.Folded) return known.Word;
        }
    }

    /// <summary>Adds a word that isn't there yet.</summary>
    /// <exception cref="OverflowException">There are more than 65,535 words.</exception>
    public void Add(in ShortWord word, int number)
    {
        _count++;
        if (_count == _entries.Length) Array.Resize(ref _entries, _count * 2);
        _entries[_count] = new Entry(word.Folded, number);
        if (_count * 4 > _slots.Length) Grow();
        else Place(_count);
    }

    private void Grow()
    {
        _slots = new ushort[_slots.Length * 2];
        for (var entry = 1; entry <= _count; entry++) Place(entry);
    }

    private void Place(int entry)
    {
        var mask = _slots.Length - 1;
        var slot = (int)ShortWord.HashOf(_entries[entry].Folded) & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = checked((ushort)entry);
    }
}
