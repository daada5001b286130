namespace NewsIngest.Classification.Scanning;

/// <summary>Words in lower case and their numbers: an open-addressed table that is asked with a slice of the text.</summary>
internal sealed class WordTable
{
    private readonly List<string> _words = [""];
    private int[] _slots = new int[1 << 14];

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>The hash that <see cref="Find"/> expects: fold <see cref="Fold"/>ed characters one by one from <see cref="Seed"/>.</summary>
    public const uint Seed = 2166136261;

    public static uint Mix(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>Lower case; a curly apostrophe made straight.</summary>
    public static char Fold(char letter) =>
        letter < 128 ? (char)(letter is >= 'A' and <= 'Z' ? letter | 0x20 : letter)
        : letter == '\u2019' ? '\''
        : char.ToLowerInvariant(letter);

    public int Find(ReadOnlySpan<char> text, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash ^ (hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            var word = _slots[slot];
            if (word == 0 || Same(_words[word], text)) return word;
        }
    }

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
        Place(_words.Count - 1, hash);
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var word = 1; word < _words.Count; word++)
        {
            var hash = Seed;
            foreach (var letter in _words[word]) hash = Mix(hash, letter);
            Place(word, hash);
        }
    }

    private void Place(int word, uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = word;
    }

    private static bool Same(string word, ReadOnlySpan<char> text)
    {
        if (word.Length != text.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (word[i] != Fold(text[i])) return false;
        return true;
    }
}
