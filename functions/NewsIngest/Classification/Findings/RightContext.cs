using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>What stands after a grade: "overall", "in all areas", "rating for its leadership".</summary>
internal struct RightContext
{
    public AspectSet Aspects;
    public List<short>? Councils;

    /// <summary>Aspects listed after a colon later in the sentence.</summary>
    public AspectSet Listed;
    public bool IsOverall;

    /// <summary>The aspect that the grade is an adjective of: "outstanding leadership".</summary>
    public AspectSet Attribute;

    /// <summary>Aspects added after the grade: "… good, as well as adoption".</summary>
    public AspectSet AlongWith;
    public bool SomeAreas;

    /// <summary>"In three of the four areas": how many; 0 where that isn't said.</summary>
    public int AreaCount;
    public bool Service;
    public bool HasRatingNoun;
    public bool Rejected;

    /// <summary>One past the last span that belongs to the grade.</summary>
    public int End;

    /// <summary>How many words may lead to the area that "judgements" are for.</summary>
    private const int LongestLead = 9;

    /// <param name="hasRatingNoun">The grade follows "a rating of".</param>
    public static RightContext Read(ReadOnlySpan<Span> spans, int g, bool hasRatingNoun)
    {
        var context = new RightContext();
        var at = g + 1;
        // "'Inadequate' was the verdict on …"
        if (at + 2 < spans.Length && spans[at].Kind == SpanKind.Be && spans[at + 1].Kind == SpanKind.Determiner && spans[at + 2].Kind == SpanKind.RatingNoun)
            at += 2;
        // "'Inadequate' is how Ofsted describes …"
        if (at + 3 < spans.Length && spans[at].Kind == SpanKind.Be && spans[at + 1].Kind is SpanKind.Word or SpanKind.Relative or SpanKind.For
            && spans[at + 2].Kind is SpanKind.Inspectorate or SpanKind.Pronoun && spans[at + 3].Kind == SpanKind.Rate)
        {
            at += 4;
        }

        for (; at < spans.Length; at++)
        {
            switch (spans[at].Kind)
            {
                case SpanKind.RatingNoun:
                case SpanKind.InspectionNoun when spans[g].Value == (int)Judgement.Inadequate && spans[at].Length <= 10:
                    context.HasRatingNoun = true;
                    continue;
                case SpanKind.Rate when spans[at].Is(SpanStyle.Hyphened):
                // "Good judgements for leaders", "an outstanding one for care leavers"
                case SpanKind.AreaNoun
                    or SpanKind.Some when at == g + 1 && at + 1 < spans.Length
                        && (spans[at + 1].Kind is SpanKind.For or SpanKind.Overall || NamesReceiver(spans, at + 1)) && IsOfGrades(spans, g):
                    context.HasRatingNoun = true;
                    continue;
                // "Good marks went to its work with care leavers"
                case SpanKind.Word or SpanKind.Move when context.HasRatingNoun && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.To:
                    continue;
                // "'Good' was the word that inspectors chose for …"
                case SpanKind.Say
                    or SpanKind.Relative when context.HasRatingNoun && at + 3 < spans.Length && spans[at + 1].Kind is SpanKind.Inspectorate or SpanKind.Pronoun
                        && spans[at + 3].Kind is SpanKind.For or SpanKind.Of or SpanKind.To:
                    at += 2;
                    continue;
                // "Good, too, for leaders"
                case SpanKind.Comma when at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Adverb && spans[at + 2].Kind == SpanKind.Comma:
                    at += 2;
                    continue;
                // "Its top rating of outstanding": one grade twice.
                case SpanKind.Of or SpanKind.Comma or SpanKind.Dash
                    or SpanKind.OpenBracket when at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Grade && spans[at + 1].Value == spans[g].Value:
                    at++;
                    continue;
                case SpanKind.Overall:
                    context.IsOverall = true;
                    continue;
                case SpanKind.Aspect when spans[at].Value == (int)Aspect.Overall:
                    context.IsOverall = true;
                    context.HasRatingNoun = true;
                    continue;
                // "The one area marked as requires improvement is the one we know best, children in care"
                case SpanKind.Be when Discourse.AspectsOf(spans[..g]) == 0 && AspectList.NamedAtLast(spans, g, at + 1) is { } named:
                    at = named - 1;
                    continue;
                case SpanKind.Inspectorate or SpanKind.Adverb or SpanKind.Now:
                case SpanKind.Be or SpanKind.Award or SpanKind.Have when context.HasRatingNoun || spans[g].Kind == SpanKind.Same || g == 0:
                case SpanKind.Determiner when g == 0 && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.RatingNoun:
                case SpanKind.Be when Discourse.AspectsOf(spans[..g]) == 0 && AspectList.NamesAspect(spans, at + 1):
                    continue;
                case SpanKind.By or SpanKind.From when at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.Inspectorate:
                // "Inadequate again when it came to leadership"
                case SpanKind.Keep when spans[at].Value == VerbPhrases.Anew && at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.For:
                    continue;
            }

            break;
        }

        // "Outstanding leadership", "an outstanding offer for care leavers"
        var of = at == g + 1 && at + 1 < spans.Length && spans[at] is { Kind: SpanKind.AspectHead, Value: not 1 } ? at + 1 : at;
        if (of < spans.Length && of > at && spans[of].Kind == SpanKind.For) of++;
        if (spans[g].Kind == SpanKind.Grade && at == g + 1 && of < spans.Length && spans[of].Kind == SpanKind.Aspect)
        {
            // "Good services for children in care and care leavers"
            for (var i = of; i < spans.Length && spans[i].Kind == SpanKind.Aspect && (i == of || of > at); i += 2)
            {
                context.Attribute |= ((Aspect)spans[i].Value).ToSet();
                context.End = i + 1;
                if (i + 1 >= spans.Length || spans[i + 1].Kind != SpanKind.And) break;
            }
        }

        // "Good, not just overall but in every area"
        var not = at < spans.Length && spans[at].Kind == SpanKind.Comma ? at + 1 : at;
        if (not + 1 < spans.Length && not > at && spans[not].Kind == SpanKind.And) not++;
        if (not + 3 < spans.Length && spans[not].Kind == SpanKind.Not && spans[not + 1].Kind is SpanKind.Adverb or SpanKind.OneOf
            && spans[not + 2].Kind == SpanKind.Overall && spans[not + 3].Kind is SpanKind.Contrast or SpanKind.Except)
        {
            context.IsOverall = true;
            at = not + 4;
            // "But for leadership and adoption": read as one phrase where it doesn't mean "except".
            if (spans[not + 3].Kind == SpanKind.Except)
            {
                context.Aspects = AspectSet.Overall | AspectList.Read(spans, at, ref context);
                return context;
            }
        }

        at = PastDate(spans, at);
        // "Outstanding, both overall and in every area"
        var both = at < spans.Length && spans[at].Kind == SpanKind.Comma ? at + 1 : at;
        if (both + 1 < spans.Length && spans[both].Kind == SpanKind.Both
            && spans[both + 1].Kind is SpanKind.Overall or SpanKind.Aspect or SpanKind.For or SpanKind.AllAreas)
        {
            at = both + 1;
            if (spans[at].Kind == SpanKind.Overall)
            {
                context.IsOverall = true;
                at++;
            }
        }

        // "Rated outstanding by Ofsted, overall and for leadership"
        if (at + 2 < spans.Length && spans[at].Kind == SpanKind.Comma && spans[at + 1].Kind == SpanKind.Overall && spans[at + 2].Kind == SpanKind.And)
        {
            context.IsOverall = true;
            at += 2;
        }

        var after = at;
        if (spans[g].Kind == SpanKind.Same) at = NextAspect(spans, at);
        AreasAfter.Read(spans, g, at, hasRatingNoun || spans[g].Kind == SpanKind.Same, ref context);
        if (context.Aspects == 0 && !context.Rejected) context.Listed = AspectList.ReadAfterColon(spans, after, ref context);
        return context;
    }

    /// <summary>"To Kent", "for the children's services of Kent"</summary>
    private static bool NamesReceiver(ReadOnlySpan<Span> spans, int at)
    {
        if (at + 1 >= spans.Length || spans[at].Kind is not (SpanKind.To or SpanKind.For)) return false;
        if (spans[++at].Kind == SpanKind.Determiner) at++;
        return at < spans.Length && spans[at].Kind is SpanKind.Council or SpanKind.Service or SpanKind.Institution;
    }

    /// <summary>"Rated good in May 2022, both overall and for leadership": past the date.</summary>
    private static int PastDate(ReadOnlySpan<Span> spans, int at)
    {
        if (at >= spans.Length || spans[at].Kind != SpanKind.For) return at;
        var end = at + 1;
        while (end < spans.Length && spans[end].Kind is SpanKind.Month or SpanKind.Year or SpanKind.Number) end++;
        return end > at + 1 && end + 1 < spans.Length && spans[end].Kind == SpanKind.Comma && spans[end + 1].Kind is SpanKind.Both or SpanKind.Overall
            ? end
            : at;
    }

    /// <summary>"Judgements", "ones", and "one" after an article: what the grade is an adjective of. Not "social workers make good judgements for …".</summary>
    public static bool IsOfGrades(ReadOnlySpan<Span> spans, int g) =>
        g + 2 < spans.Length && spans[g].Kind == SpanKind.Grade && !(g > 0 && spans[g - 1].Kind == SpanKind.Word)
        && (spans[g + 2].Kind == SpanKind.Overall || NamesReceiver(spans, g + 2)
            || Discourse.AspectsOf(spans[(g + 2)..Math.Min(spans.Length, g + LongestLead)]) != 0)
        && (spans[g + 1] is { Kind: SpanKind.AreaNoun, Value: AspectPhrases.Grades }
            || spans[g + 1].Length == 3 && g > 0 && spans[g - 1].Kind == SpanKind.Determiner);

    /// <summary>"The same word is used for leaders": from "the same" to the phrase that names the aspects.</summary>
    private static int NextAspect(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at; i < spans.Length
            && spans[i].Kind is not (SpanKind.Stop or SpanKind.Grade or SpanKind.SoIs or SpanKind.Semicolon or SpanKind.Contrast); i++)
        {
            if (spans[i].Kind is not (SpanKind.Aspect or SpanKind.AllAreas)) continue;
            while (i > at && spans[i - 1].Kind is SpanKind.For or SpanKind.To or SpanKind.Determiner or SpanKind.AspectHead) i--;
            // "All four have that same grade, including leadership"
            return spans[i] is { Kind: SpanKind.For, Length: NamedAreas.Including } ? at : i;
        }

        return at;
    }
}
