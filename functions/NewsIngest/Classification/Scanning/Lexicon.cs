namespace NewsIngest.Classification.Scanning;

/// <summary>One meaning of a phrase.</summary>
/// <param name="CapitalOnly">Counts only when the text writes it with a capital: Reading, Bury.</param>
internal readonly record struct Meaning(SpanKind Kind, short Value, bool CapitalOnly = false);

/// <summary>
/// All words and phrases of the classifier in one automaton over words: a word table, and a trie of phrases that the
/// <see cref="Scanner"/> walks once. Built once; then read by many threads.
/// </summary>
/// <param name="words">Where its words are numbered; several lexicons may share one table, so that a text's tokens serve them all.</param>
internal sealed class Lexicon(WordTable words)
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<Meaning?> _meanings = [null];
    private int[] _first = [];
    private long[] _edgeKeys = [];
    private int[] _edgeTargets = [];
    private Node[] _nodes = [];

    /// <summary>A node of the trie as it is read.</summary>
    /// <param name="Following">A bit for each word that goes on from here, by its number's last six: most words don't, and need no look into the table.</param>
    private readonly record struct Node(ulong Following, Meaning? Meaning);

    public WordTable Words => words;

    /// <summary>Adds every phrase that the pattern stands for. The meaning given first stays.</summary>
    public void Add(string pattern, Meaning meaning)
    {
        foreach (var phrase in PhrasePattern.Expand(pattern)) AddPhrase(phrase, meaning);
    }

    /// <summary>Adds one phrase as it is written, without notation.</summary>
    public void AddPhrase(string phrase, Meaning meaning)
    {
        var node = 0;
        foreach (var token in Tokenizer.Split(phrase))
        {
            var key = Key(node, words.Add(token));
            if (!_edges.TryGetValue(key, out var next))
            {
                next = _meanings.Count;
                _meanings.Add(null);
                _edges.Add(key, next);
            }

            node = next;
        }

        _meanings[node] ??= meaning;
    }

    /// <summary>Turns the collected phrases into the arrays that <see cref="Next"/> reads. Call it once, after the last phrase.</summary>
    public Lexicon Freeze()
    {
        var following = new ulong[_meanings.Count];
        foreach (var key in _edges.Keys) following[key >> 32] |= Bit((int)key);
        _nodes = [.. _meanings.Select((meaning, node) => new Node(following[node], meaning))];
        _first = new int[words.Count];
        var size = 1;
        while (size < _edges.Count * 3) size <<= 1;
        _edgeKeys = new long[size];
        _edgeTargets = new int[size];
        Array.Fill(_edgeKeys, -1);
        foreach (var (key, target) in _edges)
        {
            if (key >> 32 == 0)
            {
                _first[(int)key] = target;
                continue;
            }

            var slot = Slot(key, size - 1);
            while (_edgeKeys[slot] >= 0) slot = (slot + 1) & (size - 1);
            _edgeKeys[slot] = key;
            _edgeTargets[slot] = target;
        }

        return this;
    }

    /// <summary>The node after <paramref name="word"/>, or 0 when no phrase goes on with it.</summary>
    public int Next(int node, int word)
    {
        if (node == 0) return (uint)word < (uint)_first.Length ? _first[word] : 0;
        if ((_nodes[node].Following & Bit(word)) == 0) return 0;
        var key = Key(node, word);
        var mask = _edgeKeys.Length - 1;
        for (var slot = Slot(key, mask); ; slot = (slot + 1) & mask)
        {
            if (_edgeKeys[slot] == key) return _edgeTargets[slot];
            if (_edgeKeys[slot] < 0) return 0;
        }
    }

    public Meaning? this[int node] => _nodes[node].Meaning;

    private static ulong Bit(int word) => 1UL << (word & 63);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private static int Slot(long key, int mask) => (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40) & mask;
}
