using System.Numerics;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>The aspects that a phrase after a grade lists, and the councils and services among them.</summary>
internal static class AspectList
{
    /// <summary>"For leadership, for help and protection, and for children in care".</summary>
    public static AspectSet Read(ReadOnlySpan<Span> spans, int at, ref RightContext context)
    {
        AspectSet closed = 0;
        AspectSet open = 0;
        AspectSet ofClause = 0;
        var isListed = false;
        var endOfClause = at;
        List<short>? councils = null;
        var service = false;
        var i = at;
        for (; i < spans.Length; i++)
        {
            switch (spans[i].Kind)
            {
                case SpanKind.Aspect:
                    open |= ((Aspect)spans[i].Value).ToSet();
                    continue;
                case SpanKind.Overall:
                    open |= AspectSet.Overall;
                    continue;
                case SpanKind.AllAreas:
                    open |= AspectSet.AllAreas;
                    isListed = i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Colon;
                    continue;
                // "Good ratings, in Kent's case despite …": no grade of the case.
                case SpanKind.Council when i > at && spans[i].Is(SpanStyle.Possessive) && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Word:
                    break;
                // "Inadequate in 2013, and Hampshire, then …": of the next clause.
                case SpanKind.Council when councils is null && i > at + 1 && i + 1 < spans.Length && spans[i - 1].Kind == SpanKind.And
                    && spans[i - 2].Kind == SpanKind.Comma
                    && (spans[i + 1].Kind is SpanKind.Comma or SpanKind.Have || LeftContext.IsLink(spans[i + 1].Kind)):
                    break;
                case SpanKind.Council:
                    (councils ??= []).Add(spans[i].Value);
                    continue;
                case SpanKind.Service:
                    service = true;
                    continue;
                case SpanKind.OtherRegime:
                    context.Rejected = closed == 0 && open == 0 && !service;
                    break;
                // "Good for Kent's services; for Essex, outstanding"
                case SpanKind.Semicolon
                    when spans[i..] is [_, { Kind: SpanKind.For }, { Kind: SpanKind.Council }, { Kind: SpanKind.Comma }, { Kind: SpanKind.Grade }, ..]:
                    break;
                case SpanKind.And or SpanKind.Or or SpanKind.Comma or SpanKind.Semicolon:
                    closed |= open;
                    open = 0;
                    if (spans[i].Kind == SpanKind.Semicolon) (ofClause, endOfClause) = (closed, i);
                    continue;
                // "In each of the three areas covered: …"
                case SpanKind.Word when open.Has(AspectSet.AllAreas) && i + 1 < spans.Length && spans[i + 1].Kind is SpanKind.Colon or SpanKind.Dash:
                    continue;
                // "One on help and protection, the other on leadership"
                case SpanKind.Word when i > at && spans[i - 1].Kind == SpanKind.Determiner && i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.For
                    && spans[at..i].Holds(SpanKind.Some):
                    continue;
                // "Children in care and care leavers, which are graded together; and leadership"
                case SpanKind.Relative when i > at && spans[i - 1].Kind == SpanKind.Comma && EndOfAside(spans, i) is { } end:
                    i = end - 1;
                    continue;
                // "And the joint judgement on children in care and care leavers"
                case SpanKind.Word
                    or SpanKind.RatingNoun when i > at && i + 1 < spans.Length && (closed | open) != 0
                        && spans[i + 1].Kind is SpanKind.RatingNoun or SpanKind.For && spans[i - 1].Kind is SpanKind.Determiner or SpanKind.Word
                        && spans[i..Math.Min(spans.Length, i + 3)].HoldsAny(Names):
                    continue;
                // "Good in 2022, with leadership outstanding"
                case SpanKind.With when i > at && spans[i - 1].Kind == SpanKind.Comma:
                    break;
                case SpanKind.To when i == at || spans[i - 1].Kind is SpanKind.And or SpanKind.Comma:
                case SpanKind.By when i + 1 < spans.Length && spans[i + 1].Kind is SpanKind.Inspectorate:
                case SpanKind.Inspectorate or SpanKind.SomeAreas or SpanKind.Year or SpanKind.For or SpanKind.Of or SpanKind.Determiner or SpanKind.AspectHead
                    or SpanKind.Both or SpanKind.Adverb or SpanKind.Institution or SpanKind.With or SpanKind.All or SpanKind.Colon or SpanKind.Dash
                    or SpanKind.Some or SpanKind.Number or SpanKind.AreaNoun or SpanKind.InspectionNoun or SpanKind.OneOf or SpanKind.OtherAreas:
                    continue;
            }

            break;
        }

        context.End = i;
        // "…; overall, it is good": what stands after the semicolon has a clause of its own.
        var claimed = i < spans.Length
            && (spans[i].Kind == SpanKind.Pronoun && (ofClause != 0 || i + 1 < spans.Length && spans[i + 1].Kind == SpanKind.Be)
                || spans[i].Kind is SpanKind.Grade or SpanKind.Same
                || LeftContext.IsLink(spans[i].Kind) && spans[i].Kind is not SpanKind.Award);
        // "For leadership and adoption; help and protection and care leavers were …": what stands before the semicolon.
        var aspects = claimed && ofClause != 0 ? ofClause : claimed && closed != 0 ? closed : closed | open;
        // "To each of its three judgements: help and protection; children looked after; and leadership"
        if (isListed && BitOperations.PopCount((uint)(aspects & ~(AspectSet.Overall | AspectSet.AllAreas))) >= LeastNamed) aspects &= ~AspectSet.AllAreas;
        if (claimed && ofClause != 0) context.End = endOfClause;
        if (claimed && closed == 0 && spans[at].Kind is not SpanKind.For) aspects = 0;
        context.Councils ??= councils;
        context.Service |= service || councils is not null;
        return aspects;
    }

    private static readonly SpanKindSet Names = new(SpanKind.RatingNoun, SpanKind.Aspect);

    /// <summary>Where the semicolon stands that ends a relative clause without a grade; null for none.</summary>
    private static int? EndOfAside(ReadOnlySpan<Span> spans, int relative)
    {
        for (var i = relative + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind == SpanKind.Semicolon) return i;
            if (spans[i].Kind is SpanKind.Grade or SpanKind.Aspect or SpanKind.Comma or SpanKind.Stop) return null;
        }

        return null;
    }

    /// <summary>"Two were good: leadership and adoption"; not "overall: good - leadership: …".</summary>
    public static AspectSet ReadAfterColon(ReadOnlySpan<Span> spans, int at, ref RightContext context)
    {
        while (at < spans.Length
            && spans[at].Kind is not (SpanKind.Colon or SpanKind.Dash or SpanKind.Grade or SpanKind.Same or SpanKind.Semicolon or SpanKind.Stop
                or SpanKind.Contrast)
            && !(LeftContext.IsLink(spans[at].Kind) && at + 1 < spans.Length && spans[at + 1].Kind != SpanKind.InspectionNoun)) at++;
        return at < spans.Length && spans[at].Kind is SpanKind.Colon or SpanKind.Dash ? Read(spans, at + 1, ref context) : 0;
    }

    /// <summary>
    /// What "in all areas" stands for: those that are listed after it, "in every respect: leaders, help and protection, children in care", and no others;
    /// every area where none are listed, or only some for example.
    /// </summary>
    /// <param name="at">Where the phrase has ended.</param>
    public static AspectSet OfAllAreas(ReadOnlySpan<Span> spans, int at, ref RightContext context)
    {
        at = ListAfter(spans, at);
        if (at >= spans.Length || spans[at].Kind == SpanKind.Except) return AspectSet.AllAreas;
        var isNamed = spans[at].Kind is SpanKind.Colon or SpanKind.Dash or SpanKind.OpenBracket
            || spans[at] is { Kind: SpanKind.Include, Value: VerbPhrases.Namely };
        if (!isNamed && spans[at].Kind is not (SpanKind.For or SpanKind.Comma or SpanKind.By or SpanKind.With)) return AspectSet.AllAreas;
        var isExample = spans[at].Kind == SpanKind.Comma && at + 1 < spans.Length && IsIncluding(spans[at + 1]) || IsIncluding(spans[at]);
        var listed = Read(spans, spans[at].Kind is SpanKind.OpenBracket or SpanKind.Include ? at + 1 : at, ref context);
        var count = BitOperations.PopCount((uint)(listed & ~(AspectSet.Overall | AspectSet.AllAreas)));
        return !isExample && count >= (isNamed ? LeastNamed : LeastListed) ? listed & ~AspectSet.AllAreas : AspectSet.AllAreas | listed;
    }

    /// <summary>After a colon so many aspects are all that are meant.</summary>
    private const int LeastNamed = 2;

    /// <summary>After a comma so many aspects are all that are meant.</summary>
    private const int LeastListed = 3;

    /// <summary>How many words may lead to the list: "in each of the areas that inspectors looked at:".</summary>
    private const int LongestLead = 7;

    /// <summary>How many words may lead to the area that a sentence ends with: "is the one we know best, children in care".</summary>
    private const int LongestLeadToLast = 9;

    /// <summary>Length of "including", among the other prepositions.</summary>
    private const int Including = 9;

    /// <summary>What may stand between "in all areas" and their list.</summary>
    private static readonly SpanKindSet LeadsOn = new(
        SpanKind.Word, SpanKind.InspectionNoun, SpanKind.Inspectorate, SpanKind.Pronoun, SpanKind.Determiner, SpanKind.For, SpanKind.Say, SpanKind.Relative,
        SpanKind.Have, SpanKind.Be, SpanKind.Rate, SpanKind.Institution, SpanKind.Comparison);

    private static bool IsIncluding(Span span) =>
        span is { Kind: SpanKind.For, Length: Including } or { Kind: SpanKind.Include, Value: not VerbPhrases.Namely };

    /// <summary>The mark that opens a list, past "that it looked at", "below it" and ", Ofsted says"; where there is none, <paramref name="at"/>.</summary>
    private static int ListAfter(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at; i < spans.Length && i <= at + LongestLead; i++)
        {
            if (spans[i].Kind is SpanKind.Colon or SpanKind.Dash or SpanKind.OpenBracket || spans[i] is { Kind: SpanKind.Include, Value: VerbPhrases.Namely })
                return i;
            if (spans[i].Kind == SpanKind.Comma && i > at && !spans[at..i].Holds(SpanKind.Comma)) continue;
            if (!LeadsOn.Has(spans[i].Kind) && !(i == at && spans[i].Kind == SpanKind.Comma)) break;
        }

        return at;
    }

    /// <summary>
    /// "With help and protection, and children in care, both good": the aspects of the list that ends before a mark; none where it has but one.
    /// </summary>
    /// <param name="end">One past the last of them.</param>
    public static AspectSet Before(ReadOnlySpan<Span> spans, int end)
    {
        AspectSet aspects = 0;
        var count = 0;
        for (var i = end - 1; i >= 0 && spans[i].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.And or SpanKind.Comma or SpanKind.Determiner; i--)
        {
            if (spans[i] is not { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall }) continue;
            aspects |= ((Aspect)spans[i].Value).ToSet();
            count++;
        }

        return count > 1 ? aspects : 0;
    }

    /// <summary>Where the aspect stands that a sentence about one area of several ends with.</summary>
    public static int? NamedAtLast(ReadOnlySpan<Span> spans, int g, int at)
    {
        var ofOne = false;
        foreach (var span in spans[..g]) ofOne |= span.Kind == SpanKind.SomeAreas;
        if (!ofOne) return null;
        for (var i = at; i < spans.Length && i < at + LongestLeadToLast; i++)
        {
            if (spans[i].Kind == SpanKind.Aspect) return i;
            if (spans[i].Kind is not (SpanKind.Determiner or SpanKind.Some or SpanKind.Pronoun or SpanKind.Word or SpanKind.Comma or SpanKind.Adverb))
                return null;
        }

        return null;
    }

    /// <summary>"The only area rated outstanding is its leadership": what the sentence leads up to.</summary>
    public static bool NamesAspect(ReadOnlySpan<Span> spans, int at)
    {
        while (at < spans.Length && spans[at].Kind is SpanKind.Determiner or SpanKind.AspectHead or SpanKind.For) at++;
        return at < spans.Length && spans[at] is { Kind: SpanKind.Aspect, Value: not (int)Aspect.Overall };
    }
}
