namespace NewsIngest.Classification.Scanning;

/// <summary>How a span is written.</summary>
[Flags]
internal enum SpanStyle : byte
{
    None = 0,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 1,

    /// <summary>A quotation mark stands directly before it.</summary>
    QuoteBefore = 2,

    /// <summary>A quotation mark stands directly after it.</summary>
    QuoteAfter = 4,
    Possessive = 8,

    /// <summary>Joined to the word before it by a hyphen.</summary>
    Hyphened = 16,

    /// <summary>All capitals.</summary>
    Upper = 32,

    /// <summary>Inside a quotation of several words.</summary>
    Spoken = 64,
}

/// <summary>A word, phrase or mark of the text with its meaning to the grammar.</summary>
internal readonly record struct Span(SpanKind Kind, short Value, int Start, int End, SpanStyle Style)
{
    /// <summary>In characters.</summary>
    public int Length => End - Start;

    public bool Is(SpanStyle style) => (Style & style) != 0;

    /// <summary>
    /// Not the council that the word names elsewhere, but somebody of that name: "Paul Kent", "Kent Police". The value is the council name's, and one more.
    /// </summary>
    public bool IsTakenName => Kind == SpanKind.Word && Value > 0;

    /// <summary>Set in quotation marks by itself: 'good'.</summary>
    public bool Quoted => Is(SpanStyle.QuoteBefore) && Is(SpanStyle.QuoteAfter);
}
