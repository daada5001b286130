using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Weighing;

/// <summary>The signs of one question about one grade, each once: those that may be seen twice come through the methods that look.</summary>
internal sealed class SignList
{
    /// <summary>Kinds whose values are names, years and numbers, or nothing: no word is told by them.</summary>
    public static readonly SpanKindSet Nameless = new(SpanKind.Word, SpanKind.Council, SpanKind.Number, SpanKind.Year, SpanKind.Month, SpanKind.OtherPlace);

    /// <summary>What is shorter is a letter, or what an apostrophe has cut off.</summary>
    private const int ShortestWord = 2;

    private readonly List<Sign> _signs = [];

    public List<Sign> Signs => _signs;

    public void Clear() => _signs.Clear();

    public void Add(Sign sign) => _signs.Add(sign);

    public void AddOnce(Sign sign)
    {
        // Of plain numbers the runtime compares several at once.
        if (!MemoryMarshal.Cast<Sign, ulong>(CollectionsMarshal.AsSpan(_signs)).Contains(sign.Code)) _signs.Add(sign);
    }

    public void Add(SignKind kind, int number = 0) => Add(Sign.Of(kind, number));

    public void Add(SignKind kind, bool holds) => Add(Sign.Of(kind, holds));

    /// <summary>Each kind of the spans.</summary>
    public void AddKinds(SignKind kind, ReadOnlySpan<Span> spans)
    {
        var seen = new SpanKindSet();
        foreach (ref readonly var span in spans)
        {
            if (seen.Has(span.Kind)) continue;
            seen.Add(span.Kind);
            Add(Sign.Of(kind, span.Kind));
        }
    }

    /// <summary>Each word of the kinds asked for.</summary>
    public void AddWords(SignKind kind, ReadOnlySpan<Span> spans, in SpanKindSet of)
    {
        foreach (ref readonly var span in spans)
            if (of.Has(span.Kind)) AddOnce(Sign.OfWord(kind, span));
    }

    /// <summary>Each word of a text that has two letters or more, but no names of places.</summary>
    /// <param name="from">Where in the text to begin.</param>
    /// <param name="spans">Those of the text, in its order.</param>
    public void AddText(SignKind kind, ReadOnlySpan<char> text, int from, ReadOnlySpan<Span> spans)
    {
        var next = 0;
        for (int start = from, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (end - start < ShortestWord) continue;
            while (next < spans.Length && spans[next].End <= start) next++;
            if (next < spans.Length && spans[next].Start <= start && spans[next].Kind is SpanKind.Council or SpanKind.OtherPlace) continue;
            AddOnce(Sign.OfText(kind, text[start..end]));
        }
    }

    /// <summary>The kind of the span at a place, or the sentence's edge.</summary>
    public void AddAt(SignKind kind, ReadOnlySpan<Span> spans, int at) => Add(Sign.Of(kind, KindAt(spans, at)));

    public static SpanKind? KindAt(ReadOnlySpan<Span> spans, int at) => at >= 0 && at < spans.Length ? spans[at].Kind : null;
}
