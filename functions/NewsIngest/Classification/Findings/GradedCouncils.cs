using NewsIngest.Classification.Names;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>The councils that a grade is given to, by where they stand in its sentence.</summary>
internal static class GradedCouncils
{
    /// <summary>The councils of a claim: those beside the grade before those of its clause, those after it, and the nearest.</summary>
    public static List<short> Of(Claim claim, List<short>? apposed, in GradeContext context)
    {
        var spans = context.Spans;
        var (subject, here) = (context.Left.Subject, context.Here);
        var councils = apposed ?? ServedBy(subject, context.Right) ?? subject.Councils ?? context.Right.Councils
            ?? (claim.Councils.Count > 0 ? claim.Councils : Nearest(spans, context.At));
        // "All three were good for leadership and outstanding for adoption"
        if (subject.Councils is null && councils is [var nearest] && here is { Councils.Count: > 1 } && here.Councils.Contains(nearest)
            && !spans[here.Grade..context.At].Holds(SpanKind.Council)) councils = here.Councils;
        if (councils.Count == 0 && context.IsSame && context.Discourse.StandingIn(context.Spans) is { } last) councils = last.Councils;
        if (councils.Count == 0) councils = CouncilLists.Receiving(spans, context.At);
        if (councils is [var member] && CouncilLists.Sharing(spans, context.At) is { } all && all.Contains(member)) return all;
        return councils.Count == 0 && claim.IsFallback ? Only(spans) : councils;
    }

    /// <summary>"The trust was rated good for its work in Sandwell": the council that the delivery body serves.</summary>
    private static List<short>? ServedBy(in Targets subject, in RightContext right) =>
        right.Councils is { } places && subject.Councils is [var body] && NameMeaning.Of(body).Form == NameForm.DeliveryBody ? places : null;

    /// <summary>
    /// "From Leeds City Council, rated outstanding", "from Leeds, which is outstanding": the council just before is graded, not the sentence's subject.
    /// </summary>
    public static List<short>? Apposed(ReadOnlySpan<Span> spans, in LeftContext left)
    {
        if (left.LinkAt < 1) return null;
        // "Leeds, itself rated good"
        if (left.LinkAt >= 3 && spans[left.LinkAt - 1].Kind == SpanKind.Pronoun && spans[left.LinkAt - 2].Kind == SpanKind.Comma
            && spans[left.LinkAt - 3].Kind == SpanKind.Council) return [spans[left.LinkAt - 3].Value];
        // "Leeds, where services are rated good"
        if (left.Start >= 3 && spans[left.Start - 1].Kind == SpanKind.Relative && spans[left.Start - 2].Kind == SpanKind.Comma
            && spans[left.Start - 3].Kind == SpanKind.Council && !left.Subject.HasCouncil) return [spans[left.Start - 3].Value];
        if (PlaceOfClause(spans, left.LinkAt) is { } place) return [place];
        var at = left.LinkAt;
        while (at > 0
            && (LeftContext.IsLink(spans[at].Kind) || spans[at].Kind is SpanKind.Have or SpanKind.Adverb or SpanKind.Before or SpanKind.Now
                || spans[at].Kind == SpanKind.Inspectorate && spans[at - 1].Kind == SpanKind.Relative))
        {
            at--;
        }

        var isRelative = spans[at].Kind == SpanKind.Relative;
        // "Leeds, itself rated outstanding"
        if (!isRelative && at > 1 && spans[at].Kind == SpanKind.Pronoun && spans[at - 1].Kind == SpanKind.Comma) at--;
        if (isRelative) at--;
        else if (spans[left.LinkAt].Kind != SpanKind.Rate || at + 1 != left.LinkAt && !(at + 2 == left.LinkAt && spans[at + 1].Kind is not SpanKind.Be))
            return null;
        if (at < 1 || spans[at].Kind != SpanKind.Comma || spans[at - 1].Kind != SpanKind.Council || !isRelative && at < 2) return null;
        // "Leeds and Kent, rated good", "Leeds and Kent, which are good"; of "Leeds and Kent, which is good" only the last.
        var isOfLast = isRelative
            && (spans[left.LinkAt] is { Kind: SpanKind.Be, Value: VerbPhrases.Singular }
                || spans[at + 2] is { Kind: SpanKind.Be, Value: VerbPhrases.Singular });
        return isOfLast ? [spans[at - 1].Value] : CouncilLists.Before(spans, at);
    }

    /// <summary>"She is going to Leeds, where she will run a department that Ofsted rates good".</summary>
    private static short? PlaceOfClause(ReadOnlySpan<Span> spans, int verb)
    {
        for (var i = verb - 1; i > 1
            && spans[i].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Council or SpanKind.Grade or SpanKind.Colon); i--)
            if (spans[i] is { Kind: SpanKind.Relative, Value: VerbPhrases.When })
                return spans[i - 1].Kind == SpanKind.Comma && spans[i - 2].Kind == SpanKind.Council ? spans[i - 2].Value : null;
        return null;
    }

    /// <summary>"Its neighbours are good (Rutland) or inadequate (Leicester and Nottingham)": the councils that a bracket after the grade names.</summary>
    public static List<short>? InBrackets(ReadOnlySpan<Span> spans, int at)
    {
        if (at + 3 >= spans.Length || spans[at + 1].Kind != SpanKind.OpenBracket || spans[at + 2].Kind != SpanKind.Council
            || Discourse.AspectsOf(spans[..at]) != 0)
        {
            return null;
        }

        List<short> councils = [];
        for (var i = at + 2; i < spans.Length && spans[i].Kind != SpanKind.CloseBracket; i++)
        {
            if (spans[i].Kind == SpanKind.Council) councils.Add(spans[i].Value);
            else if (spans[i].Kind is not (SpanKind.Comma or SpanKind.And)) return null;
        }

        return councils;
    }

    /// <summary>"Leeds, also a good authority, …", "Kent and Essex, both of them outstanding, …": the councils that a grade without a verb follows.</summary>
    public static List<short>? InApposition(ReadOnlySpan<Span> spans, int at)
    {
        var comma = at - 1;
        var several = false;
        for (; comma > 0
            && spans[comma].Kind is SpanKind.Adverb or SpanKind.Both or SpanKind.Of or SpanKind.Pronoun or SpanKind.AllOfThem or SpanKind.Determiner
                or SpanKind.OneOf or SpanKind.Now or SpanKind.All; comma--)
            several |= spans[comma].Kind is SpanKind.Both or SpanKind.AllOfThem or SpanKind.All;
        if (comma < 1 || comma == at - 1 || spans[comma].Kind != SpanKind.Comma || spans[comma - 1].Kind != SpanKind.Council) return null;
        var end = at + 1;
        var isBody = end < spans.Length && spans[end].Kind == SpanKind.Institution;
        if (isBody) end++;
        if (!isBody && !several
            || end < spans.Length
                && spans[end].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.For or SpanKind.Dash or SpanKind.CloseBracket or SpanKind.Semicolon))
        {
            return null;
        }

        return several ? CouncilLists.Before(spans, comma) : [spans[comma - 1].Value];
    }

    /// <summary>The council of a sentence that names no other.</summary>
    public static List<short> Only(ReadOnlySpan<Span> spans)
    {
        List<short> councils = [];
        foreach (var span in spans)
            if (span.Kind == SpanKind.Council) councils.Add(span.Value);
        return councils.Count == 1 ? councils : [];
    }

    /// <summary>The council nearest before the grade in the sentence.</summary>
    public static List<short> Nearest(ReadOnlySpan<Span> spans, int at)
    {
        var each = false;
        for (var i = at - 1; i >= 0; i--)
        {
            each |= spans[i].Kind is SpanKind.All or SpanKind.Both
                && (i + 1 < spans.Length && LeftContext.IsLink(spans[i + 1].Kind)
                    || i > 1 && spans[i - 1].Kind == SpanKind.Comma && spans[i - 2].Kind == SpanKind.Council);
            if (spans[i].Kind != SpanKind.Council || IsBystander(spans, i) || TargetReader.IsWhereabouts(spans, i) || IsComparedWithFirst(spans, i)
                || IsPartner(spans, i, at)) continue;
            if (!each && (SubjectList(spans, i) ?? FrontedList(spans, i)) is { } joint) return joint;
            List<short> councils = [spans[i].Value];
            // "Barnet in the south and Leeds in the north were each told"
            for (var j = i - 1; each && j >= 0; j--)
                if (spans[j].Kind == SpanKind.Council) councils.Add(spans[j].Value);
            return councils;
        }

        return [];
    }

    /// <summary>
    /// "Kent, Essex and Hull ended July with good ratings": the councils that a clause opens with, joined to the last of them; null for any other council.
    /// </summary>
    private static List<short>? SubjectList(ReadOnlySpan<Span> spans, int last)
    {
        if (last < 2 || spans[last - 1].Kind != SpanKind.And || spans[last].Is(SpanStyle.Possessive) || last + 1 >= spans.Length
            || spans[last + 1].Kind is SpanKind.Relative or SpanKind.Contrast)
        {
            return null;
        }

        var first = last;
        while (first > 0 && spans[first - 1].Kind is SpanKind.Council or SpanKind.Comma or SpanKind.And or SpanKind.Both
            && !(spans[first - 1].Kind == SpanKind.Comma && !(first > 1 && spans[first - 2].Kind == SpanKind.Council))) first--;
        // "Both councils, Kent and Medway, have …"
        if (spans[last + 1].Kind == SpanKind.Comma
            && !(first > 1 && spans[first - 1].Kind == SpanKind.Comma && spans[first - 2].Kind is SpanKind.Both or SpanKind.Councils or SpanKind.TheseCouncils))
        {
            return null;
        }

        // "Ofsted has Kent and Medway as good"
        var isObject = spans[last + 1].Kind == SpanKind.As;
        if (!isObject && first > 0
            && spans[first - 1].Kind is not (SpanKind.Comma or SpanKind.Contrast or SpanKind.Semicolon or SpanKind.Colon or SpanKind.Adverb or SpanKind.Now))
        {
            return null;
        }

        List<short> councils = [];
        foreach (var span in spans[first..(last + 1)])
            if (span.Kind == SpanKind.Council) councils.Add(span.Value);
        return councils.Count > 1 ? councils : null;
    }

    /// <summary>
    /// "In Kent, Surrey and Medway, children's services are rated good": the councils that the sentence opens with, as where it holds; null for any other.
    /// </summary>
    private static List<short>? FrontedList(ReadOnlySpan<Span> spans, int last)
    {
        if (last + 1 >= spans.Length || spans[last + 1].Kind is not (SpanKind.Comma or SpanKind.Service)
            || CouncilLists.Before(spans, last + 1) is not { Count: > 1 } councils)
        {
            return null;
        }

        foreach (var span in spans[1..last])
            if (span.Kind is not (SpanKind.Council or SpanKind.And or SpanKind.Both)) return null;
        return spans[0].Kind == SpanKind.For ? councils : null;
    }

    /// <summary>
    /// "Shropshire has been ahead of Worcestershire", "Kent works with Surrey and Medway": the sentence is about the first, and what follows is too.
    /// </summary>
    private static bool IsComparedWithFirst(ReadOnlySpan<Span> spans, int at)
    {
        if (at < 3 || spans[0].Kind != SpanKind.Council || spans[0].Is(SpanStyle.Possessive) || spans[at].Is(SpanStyle.Possessive)) return false;
        var first = at;
        while (first > 2 && spans[first - 1].Kind == SpanKind.And && spans[first - 2].Kind == SpanKind.Council) first -= 2;
        return spans[first - 1].Kind is SpanKind.Of or SpanKind.From or SpanKind.With or SpanKind.To
            && (spans[1].Kind is SpanKind.Have or SpanKind.Before or SpanKind.Modal or SpanKind.Adverb or SpanKind.Word
                || spans[1].Kind == SpanKind.Comma && first == 3 || LeftContext.IsLink(spans[1].Kind));
    }

    /// <summary>
    /// "Its services, run with Cornwall, were good", "its services, which work with Kent on adoption, were good": named between commas as another.
    /// </summary>
    private static bool IsPartner(ReadOnlySpan<Span> spans, int at, int grade)
    {
        if (at < 4 || spans[at - 1].Kind is not (SpanKind.With or SpanKind.From or SpanKind.To or SpanKind.Comparison or SpanKind.Bystander
            or SpanKind.AspectHead)) return false;
        var opening = at - 1;
        while (opening > 0 && spans[opening].Kind is not (SpanKind.Comma or SpanKind.Semicolon or SpanKind.Stop)) opening--;
        return opening > 1 && spans[opening].Kind == SpanKind.Comma && spans[opening + 1].Kind is SpanKind.Relative or SpanKind.Word
            && spans[opening - 1].Kind is SpanKind.Service or SpanKind.Institution or SpanKind.Aspect
            && spans[opening - 2].Kind == SpanKind.Determiner
            && spans[at..grade].Holds(SpanKind.Comma);
    }

    private static bool IsBystander(ReadOnlySpan<Span> spans, int at)
    {
        // "Neighbouring Dorset was last inspected in 2021, when it was …": what its own clause is about.
        if (at == 1 && at + 1 < spans.Length && (LeftContext.IsLink(spans[at + 1].Kind) || spans[at + 1].Kind is SpanKind.Have or SpanKind.Before))
            return false;
        // "In neighbouring Salford, Ofsted gave …"
        if (at == 2 && spans[0].Kind == SpanKind.For && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Comma) return false;
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (spans[i].Kind is SpanKind.Bystander) return true;
        return false;
    }

    /// <summary>"Councils rated inadequate include Devon, Halton and Swindon."</summary>
    public static List<short> Listed(ReadOnlySpan<Span> spans, int at)
    {
        var councils = new List<short>();
        var led = false;
        for (var i = at + 1; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Include or SpanKind.Colon or SpanKind.Be or SpanKind.Dash) led = true;
            else if (spans[i].Kind == SpanKind.Council && led) councils.Add(spans[i].Value);
            else if (councils.Count > 0 && spans[i].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Determiner)) break;
        }

        return councils;
    }
}
