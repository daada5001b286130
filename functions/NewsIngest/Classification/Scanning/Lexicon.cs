using System.Runtime.InteropServices;

namespace NewsIngest.Classification.Scanning;

/// <summary>One meaning of a phrase.</summary>
/// <param name="CapitalOnly">Counts only when the text writes it with a capital: Reading, Bury.</param>
internal readonly record struct Meaning(SpanKind Kind, short Value, bool CapitalOnly = false);

/// <summary>
/// All words and phrases of the classifier in one automaton over words: a word table, and a graph of phrases that the
/// scanner of a text walks once. Phrases that end alike share their ends. Built once; then read by many threads.
/// </summary>
/// <param name="words">Where its words are numbered; several lexicons may share one table, so that a text's tokens serve them all.</param>
internal sealed class Lexicon(WordTable words)
{
    private Dictionary<long, int> _collected = [];
    private List<Meaning?> _meanings = [null];
    private int[] _first = [];
    private Edge[] _edges = [];
    private Node[] _nodes = [];

    /// <summary>The node that a word leads to.</summary>
    private readonly record struct Edge(int Word, int Target);

    /// <summary>A node of the graph as it is read; its edges are in the order of their words.</summary>
    /// <param name="Following">What may go on from here: most words don't, and need no look at the edges.</param>
    private readonly record struct Node(NumberFilter Following, int FirstEdge, int EndEdge, Meaning? Meaning);

    /// <summary>A bit for the last six binary digits of each word's number, and one for the six before them.</summary>
    private readonly record struct NumberFilter(ulong Low, ulong High)
    {
        public NumberFilter With(int word) => new(Low | 1UL << word, High | 1UL << (word >> 6));

        public bool MayHave(int word) => (Low >> word & High >> (word >> 6) & 1) != 0;
    }

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
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_collected, key, out var isKnown);
            if (!isKnown)
            {
                next = _meanings.Count;
                _meanings.Add(null);
            }

            node = next;
        }

        _meanings[node] ??= meaning;
    }

    /// <summary>Turns the collected phrases into the arrays that <see cref="Next"/> reads. Call it once, after the last phrase.</summary>
    public Lexicon Freeze()
    {
        var collected = _collected.Select(edge => (Key: edge.Key, edge.Value)).ToArray();
        Array.Sort(collected, (one, other) => one.Key.CompareTo(other.Key));
        var (nodes, edges) = (new List<Node> { default }, new List<Edge>(collected.Length / 8));
        var numbers = new int[_meanings.Count];
        var known = new Dictionary<int, List<int>>();
        var end = collected.Length;

        // Backwards: a node's number is below those of the nodes after it, so that these are known when it is made.
        for (var node = numbers.Length - 1; node >= 0; node--)
        {
            var start = end;
            while (start > 0 && collected[start - 1].Key >> 32 == node) start--;
            var firstEdge = edges.Count;
            var following = default(NumberFilter);
            var hash = new HashCode();
            hash.Add(_meanings[node]);
            foreach (var (key, target) in collected.AsSpan(start..end))
            {
                var edge = new Edge((int)key, numbers[target]);
                edges.Add(edge);
                hash.Add(edge);
                following = following.With(edge.Word);
            }

            end = start;
            if (node == 0) break;
            var made = new Node(following, firstEdge, edges.Count, _meanings[node]);
            var alike = CollectionsMarshal.GetValueRefOrAddDefault(known, hash.ToHashCode(), out _) ??= [];
            numbers[node] = alike.Find(number => IsSame(nodes[number], made, CollectionsMarshal.AsSpan(edges)));
            if (numbers[node] != 0)
            {
                CollectionsMarshal.SetCount(edges, firstEdge);
                continue;
            }

            numbers[node] = nodes.Count;
            alike.Add(nodes.Count);
            nodes.Add(made);
        }

        _first = new int[words.Count];
        foreach (var (word, target) in CollectionsMarshal.AsSpan(edges)[(edges.Count - _collected.Keys.Count(key => key >> 32 == 0))..]) _first[word] = target;
        (_nodes, _edges) = ([.. nodes], [.. edges]);
        (_collected, _meanings) = ([], []);
        return this;
    }

    /// <summary>The longest phrase that stands at a place; one that counts only with a capital is none without.</summary>
    /// <param name="count">Number of its tokens; 0 when there is no phrase.</param>
    public Meaning Longest(ReadOnlySpan<Token> tokens, int at, out int count)
    {
        var longest = default(Meaning);
        var isCapital = (tokens[at].Style & SpanStyle.Capital) != 0;
        var node = Next(0, tokens[at].Word);
        count = 0;
        for (var next = at + 1; node != 0; next++)
        {
            ref readonly var reached = ref _nodes[node];
            if (reached.Meaning is { } meaning && (isCapital || !meaning.CapitalOnly)) (longest, count) = (meaning, next - at);
            node = next < tokens.Length ? Follow(reached, tokens[next].Word) : 0;
        }

        return longest;
    }

    /// <summary>The node after <paramref name="word"/>, or 0 when no phrase goes on with it.</summary>
    public int Next(int node, int word) =>
        node != 0 ? Follow(_nodes[node], word) : (uint)word < (uint)_first.Length ? _first[word] : 0;

    private int Follow(in Node from, int word)
    {
        if (!from.Following.MayHave(word)) return 0;
        var (low, high) = (from.FirstEdge, from.EndEdge);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            ref readonly var edge = ref _edges[middle];
            if (edge.Word == word) return edge.Target;
            if (edge.Word < word) low = middle + 1;
            else high = middle;
        }

        return 0;
    }

    public Meaning? this[int node] => _nodes[node].Meaning;

    private static bool IsSame(in Node one, in Node other, ReadOnlySpan<Edge> edges) =>
        one.Following == other.Following && one.Meaning == other.Meaning
        && edges[one.FirstEdge..one.EndEdge].SequenceEqual(edges[other.FirstEdge..other.EndEdge]);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
