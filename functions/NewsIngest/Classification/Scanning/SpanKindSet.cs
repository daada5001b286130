namespace NewsIngest.Classification.Scanning;

/// <summary>A set of kinds: what a sentence has none of needs no look at its spans.</summary>
internal struct SpanKindSet
{
    private const int Half = 64;

    /// <summary>No kind of its own: a word that would be a council's name and is somebody else's.</summary>
    private const SpanKind TakenName = (SpanKind)(2 * Half - 1);

    private ulong _low;
    private ulong _high;

    public SpanKindSet(params ReadOnlySpan<SpanKind> kinds)
    {
        foreach (var kind in kinds) Add(kind);
    }

    public static SpanKindSet Of(ReadOnlySpan<Span> spans)
    {
        var kinds = new SpanKindSet();
        foreach (ref readonly var span in spans) kinds.Add(span);
        return kinds;
    }

    public void Add(SpanKind kind)
    {
        var bit = 1UL << ((int)kind % Half);
        if ((int)kind < Half) _low |= bit;
        else _high |= bit;
    }

    /// <summary>Adds the span's kind, and whether its name is taken.</summary>
    public void Add(in Span span)
    {
        Add(span.Kind);
        if (span.IsTakenName) Add(TakenName);
    }

    public void Add(in SpanKindSet others)
    {
        _low |= others._low;
        _high |= others._high;
    }

    public readonly bool Has(SpanKind kind) => (((int)kind < Half ? _low : _high) >> ((int)kind % Half) & 1) != 0;

    /// <summary>Whether a span is a <see cref="Span.IsTakenName"/>.</summary>
    public readonly bool HasTakenName => Has(TakenName);

    public readonly bool HasAny(in SpanKindSet kinds) => ((_low & kinds._low) | (_high & kinds._high)) != 0;
}
