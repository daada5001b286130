namespace NewsIngest.Classification.Scanning;

/// <summary>Words in lower case and their numbers: an open-addressed table that is asked with a slice of the text.</summary>
internal sealed class WordTable
{
    private readonly List<string> _words = [""];
    private Slot[] _slots = new Slot[1 << 14];
    private readonly ShortWordTable _short = new();
    private readonly int[] _marks = new int[128];

    /// <param name="Text">The word itself, so that a look-up need not ask for it elsewhere; null in a free slot.</param>
    private readonly record struct Slot(string? Text, int Word, uint Hash);

    public int Count => _words.Count;

    /// <summary>
    /// The hash that <see cref="Find(ReadOnlySpan{char}, uint)"/> expects: fold <see cref="Fold"/>ed characters one by one from <see cref="Seed"/>.
    /// </summary>
    public const uint Seed = 2166136261;

    public static uint Mix(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>Lower case; a curly apostrophe made straight.</summary>
    public static char Fold(char letter) =>
        letter < 128 ? (char)(letter is >= 'A' and <= 'Z' ? letter | 0x20 : letter)
        : letter == '\u2019' ? '\''
        : char.ToLowerInvariant(letter);

    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var slot = First(hash, mask); ; slot = (slot + 1) & mask)
        {
            ref readonly var known = ref slots[slot];
            if (known.Text is null || known.Hash == hash && Same(known.Text, text)) return known.Word;
        }
    }

    public int Find(in ShortWord word) => _short.Find(word);

    /// <summary>The number of a mark of ASCII; "&amp;" is the word "and".</summary>
    public int Find(char mark) => _marks[mark];

    public int Add(string word)
    {
        var folded = string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
        });
        var hash = Seed;
        foreach (var letter in folded) hash = Mix(hash, letter);

        var known = Find(folded, hash);
        if (known != 0) return known;
        if (_words.Count * 2 > _slots.Length) Grow();
        _words.Add(folded);
        Place(new Slot(folded, _words.Count - 1, hash));
        if (ShortWord.TryReadWhole(folded, out var read)) _short.Add(read, _words.Count - 1);
        if (folded is [< (char)128 and var mark]) _marks[mark] = _words.Count - 1;
        if (folded == "and") _marks['&'] = _words.Count - 1;
        return _words.Count - 1;
    }

    private void Grow()
    {
        var known = _slots;
        _slots = new Slot[known.Length * 2];
        foreach (var slot in known)
            if (slot.Text is not null) Place(slot);
    }

    private void Place(Slot taken)
    {
        var mask = _slots.Length - 1;
        var slot = First(taken.Hash, mask);
        while (_slots[slot].Text is not null) slot = (slot + 1) & mask;
        _slots[slot] = taken;
    }

    private static int First(uint hash, int mask) => (int)(hash ^ (hash >> 15)) & mask;

    private static bool Same(string word, ReadOnlySpan<char> text)
    {
        if (word.Length != text.Length) return false;
        if (text.SequenceEqual(word)) return true;
        for (var i = 0; i < word.Length; i++)
            if (word[i] != Fold(text[i])) return false;
        return true;
    }
}
