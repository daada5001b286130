using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Puts together what no phrase table can list: "all four of the key areas" becomes one span, and "services for vulnerable
/// children" the children's services.
/// </summary>
internal static class Composer
{
    private delegate int? Joiner(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse);

    /// <summary>
    /// The first that knows what stands at a place says what it means; each is asked only about the kinds of span that its phrases begin or end with.
    /// </summary>
    private static readonly (Joiner Joiner, SpanKind[] Kinds)[] Joiners =
    [
        (static (spans, at, joined, _) => SeveralRatings.Read(spans, at, joined), [SpanKind.For, SpanKind.Before]),
        (static (spans, at, joined, _) => GradeTurns.Read(spans, at, joined),
            [SpanKind.NoLonger, SpanKind.Steps, SpanKind.For, SpanKind.OneOf, SpanKind.Award, SpanKind.OtherAreas]),
        (static (spans, at, joined, _) => PlainerWords.Read(spans, at, joined),
            [SpanKind.Award, SpanKind.All, SpanKind.Grade, SpanKind.Say, SpanKind.Have, SpanKind.RatingNoun]),
        (static (spans, at, joined, _) => CouncilLists.Read(spans, at, joined), [SpanKind.Comma, SpanKind.And, SpanKind.Councils, SpanKind.OneOf]),
        (OrderedCouncils.Read, [SpanKind.OtherAreas, SpanKind.Except, SpanKind.Determiner, SpanKind.OneOf, SpanKind.Some]),
        (static (spans, at, joined, _) => NamedAreas.Read(spans, at, joined), [SpanKind.OpenBracket, SpanKind.Dash, SpanKind.Comma]),
        (static (spans, at, joined, _) => Asides.Read(spans, at, joined), [SpanKind.Comma, SpanKind.AsBefore, SpanKind.All, SpanKind.Contrast, SpanKind.Award]),
        (NamedCouncils.Read, [SpanKind.TheseCouncils, SpanKind.All, SpanKind.Both, SpanKind.Determiner]),
        (static (spans, at, joined, _) => CountedAreas.ReadEach(spans, at, joined), [SpanKind.AllOfThem]),
        (Brackets.Read, [SpanKind.OpenBracket]),
        (static (spans, at, joined, _) => LikeCouncils.Read(spans, at, joined), [SpanKind.Same, SpanKind.As, SpanKind.Comma]),
        (StandIns.Read, [SpanKind.All, SpanKind.Institution, SpanKind.Say, SpanKind.Determiner, SpanKind.Councils, SpanKind.AspectHead, SpanKind.Same]),
        (static (spans, at, joined, _) => SameGrades.Read(spans, at, joined), [SpanKind.Same, SpanKind.Comma, SpanKind.AsBefore, SpanKind.Unchanged]),
        (static (spans, at, joined, _) => GradesHeld.Read(spans, at, joined), [SpanKind.RatingNoun, SpanKind.Some, SpanKind.Be]),
        (static (spans, at, joined, _) => Insertions.Read(spans, at, joined), [SpanKind.Comma, SpanKind.AsBefore, SpanKind.With, SpanKind.OpenBracket]),
        (static (spans, at, joined, _) => CountedAreas.Read(spans, at, joined),
            [SpanKind.Except, SpanKind.Contrast, SpanKind.All, SpanKind.Some, SpanKind.Number, SpanKind.Both]),
        (static (spans, at, joined, _) => BareAreas.Read(spans, at, joined), [SpanKind.Word, SpanKind.Aspect, SpanKind.AspectHead, SpanKind.AllAreas]),
        (static (spans, at, joined, _) => YoungPeople.Read(spans, at, joined), [SpanKind.AspectHead, SpanKind.Young]),
    ];

    /// <summary>The joiners by the kind of span that stands at the place, in their order.</summary>
    private static readonly Joiner[][] ByKind =
        [.. Enum.GetValues<SpanKind>().Select(kind => Joiners.Where(entry => entry.Kinds.Contains(kind)).Select(entry => entry.Joiner).ToArray())];

    public static void Join(ReadOnlySpan<Span> spans, List<Span> joined, Discourse discourse)
    {
        joined.Clear();
        discourse.Asides.Clear();
        for (var i = 0; i < spans.Length; i++)
        {
            if (Read(spans, i, joined, discourse) is { } last) i = last;
            else joined.Add(spans[i]);
        }
    }

    private static int? Read(ReadOnlySpan<Span> spans, int at, List<Span> joined, Discourse discourse)
    {
        foreach (var joiner in ByKind[(int)spans[at].Kind])
            if (joiner(spans, at, joined, discourse) is { } last) return last;
        return null;
    }
}
