using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Puts together what no phrase table can list: "all four of the key areas" becomes one span, and "services for vulnerable
/// children" the children's services.
/// </summary>
internal static class Composer
{
    /// <summary>What a phrase to be put together begins or ends with: any other span stays as it is.</summary>
    private static readonly SpanKindSet Joining = new(
        SpanKind.NoLonger, SpanKind.Steps, SpanKind.For, SpanKind.OpenBracket, SpanKind.Dash, SpanKind.Comma, SpanKind.TheseCouncils, SpanKind.Determiner, SpanKind.AllOfThem, SpanKind.Say,
        SpanKind.Councils, SpanKind.Same, SpanKind.AsBefore, SpanKind.Except, SpanKind.All, SpanKind.Some, SpanKind.Number, SpanKind.Both, SpanKind.AspectHead, SpanKind.Young, SpanKind.OtherAreas, SpanKind.OneOf, SpanKind.Award, SpanKind.Contrast, SpanKind.As, SpanKind.With, SpanKind.Unchanged, SpanKind.Grade);

    private delegate int? Joiner(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse);

    /// <summary>The first that knows what stands at a place says what it means.</summary>
    private static readonly Joiner[] Joiners =
    [
        static (spans, at, joined, _) => GradeTurns.Read(spans, at, joined),
        static (spans, at, joined, _) => PlainerWords.Read(spans, at, joined),
        OrderedCouncils.Read,
        static (spans, at, joined, _) => NamedAreas.Read(spans, at, joined),
        static (spans, at, joined, _) => Asides.Read(spans, at, joined),
        NamedCouncils.Read,
        static (spans, at, joined, _) => CountedAreas.ReadEach(spans, at, joined),
        Brackets.Read,
        static (spans, at, joined, _) => LikeCouncils.Read(spans, at, joined),
        StandIns.Read,
        static (spans, at, joined, _) => SameGrades.Read(spans, at, joined),
        static (spans, at, joined, _) => Insertions.Read(spans, at, joined),
        static (spans, at, joined, _) => CountedAreas.Read(spans, at, joined),
        static (spans, at, joined, _) => YoungPeople.Read(spans, at, joined),
    ];

    public static void Join(ReadOnlySpan<Span> spans, List<Span> joined, Discourse discourse)
    {
        joined.Clear();
        discourse.Asides.Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            if (Joining.Has(spans[i].Kind) && Read(spans, i, joined, discourse) is { } last) i = last;
            else joined.Add(spans[i]);
        }
    }

    private static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        foreach (var joiner in Joiners)
            if (joiner(spans, at, joined, discourse) is { } last) return last;
        return null;
    }
}
