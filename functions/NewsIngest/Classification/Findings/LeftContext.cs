using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>What stands before a grade: the verb that gives it, and what that verb is said of.</summary>
internal struct LeftContext
{
    /// <summary>First span of the clause.</summary>
    public int Start;

    /// <summary>Kind of the verb; <see cref="SpanKind.Word"/> when there is none.</summary>
    public SpanKind Link;
    public int LinkAt;
    public Targets Subject;
    public bool Rejected;
    public bool HasRatingNoun;

    /// <summary>"Aspect: grade".</summary>
    public bool IsLabel;

    /// <summary>Nothing of its own stands between it and the grade before.</summary>
    public bool ContinuesPrevious;
    public string Rule;

    public static LeftContext Read(ReadOnlySpan<Span> spans, int g, int previous)
    {
        var context = new LeftContext { Link = SpanKind.Word, LinkAt = -1, Rule = "subject-verb-grade" };
        var low = previous + 1;
        var at = g - 1;
        var sawTarget = false;
        for (; at >= low; at--)
        {
            var kind = spans[at].Kind;
            if (IsLink(kind)) break;
            if (kind is SpanKind.RatingNoun) context.HasRatingNoun = true;
            if (IsTarget(kind)) sawTarget = true;
            if (IsBoundary(kind))
            {
                if (kind is SpanKind.Colon or SpanKind.Dash or SpanKind.Bar && at == g - 1 && !sawTarget)
                {
                    context.IsLabel = true;
                    continue;
                }

                break;
            }

            if (kind == SpanKind.Comma && !sawTarget) break;
        }

        if (at >= low && IsLink(spans[at].Kind))
        {
            context.Link = spans[at].Kind;
            context.LinkAt = at;
            ReadLinked(spans, g, low, ref context);
        }
        else
        {
            context.Start = at + 1;
            context.Subject = TargetReader.Read(spans, at + 1, g);
            context.Rule = context.IsLabel ? "aspect-label" : "subject-grade";
            Direct(spans, g, previous, ref context);
        }

        if (context.Subject.Other || context.Subject.Everybody) context.Rejected = true;
        if (context.Subject.Unknown) context.Rejected = true;
        context.ContinuesPrevious = previous >= 0 && !context.Rejected && context.Subject.Empty;
        return context;
    }

    /// <summary>The grade has a verb: its object, else its subject, is what is graded.</summary>
    private static void ReadLinked(ReadOnlySpan<Span> spans, int g, int low, ref LeftContext context)
    {
        var group = context.LinkAt;
        while (group > low && IsVerbGroup(spans[group - 1].Kind)) group--;
        var passive = false;
        for (var i = group; i < context.LinkAt; i++) passive |= spans[i].Kind == SpanKind.Be || spans[i] is { Kind: SpanKind.Before };

        var between = TargetReader.Read(spans, context.LinkAt + 1, g);
        var isRating = context.HasRatingNoun && context.Link is SpanKind.Award or SpanKind.Keep or SpanKind.Lose or SpanKind.Move;
        if (isRating) between.Institution = false;
        if (context.Link is SpanKind.Rate or SpanKind.Award or SpanKind.Move && !passive && (between.Any && !(isRating && !between.Any)) && between.Graded != 0)
        {
            context.Start = context.LinkAt + 1;
            context.Subject = between;
            context.Rule = "verb-object-grade";
            return;
        }

        if (between.Other && !between.Any) context.Rejected = true;
        if (between.Words && context.Link is not SpanKind.Be && !between.Any && !passive && context.Link is SpanKind.Rate) context.Rejected = true;

        // The subject: back to the clause's beginning.
        var start = group;
        while (start > low && !IsBoundary(spans[start - 1].Kind) && spans[start - 1].Kind is not SpanKind.Comma) start--;
        context.Start = start;
        var subject = TargetReader.Read(spans, start, group);
        if (between.Aspects != 0 && subject.Aspects == 0) subject.Aspects = between.Aspects;
        if (subject.Empty || subject is { Pronoun: true, Aspects: 0, Institution: false, Service: false, Councils: null })
        {
            var earlier = Earlier(spans, start, low);
            if (earlier.Any && !earlier.Other) subject = subject.Pronoun && earlier.Aspects == 0 ? subject : earlier;
        }
        else if (start > low && spans[start - 1].Kind == SpanKind.Comma && subject.Aspects != 0)
        {
            ExtendList(spans, start, low, ref subject);
        }

        context.Subject = subject;
    }

    /// <summary>The grade has no verb: it follows its subject directly, or "requires improvement" is the verb itself.</summary>
    private static void Direct(ReadOnlySpan<Span> spans, int g, int previous, ref LeftContext context)
    {
        var isVerb = spans[g].Value == (int)Judgement.RequiresImprovement;
        if (context.Subject.Any && isVerb && context.Start > previous + 1 && spans[context.Start - 1].Kind == SpanKind.Comma && context.Subject.Aspects != 0)
            ExtendList(spans, context.Start, previous + 1, ref context.Subject);
        if (context.Subject.Empty && isVerb && !context.IsLabel)
        {
            var earlier = Earlier(spans, context.Start, previous + 1);
            if (earlier.Any) context.Subject = earlier;
        }

        if (!context.Subject.Any || isVerb || context.IsLabel || spans[g].Quoted || spans[g].Is(SpanStyle.Capital) || previous >= 0 || spans[g].Value == (int)Judgement.Inadequate) return;
        // "Children in Derby deserve outstanding …": an adjective of something else.
        if (!context.HasRatingNoun) context.Rejected = true;
    }

    /// <summary>"Leadership, children in care and care leavers were": adds the members before the comma.</summary>
    private static void ExtendList(ReadOnlySpan<Span> spans, int start, int low, ref Targets subject)
    {
        while (start > low && spans[start - 1].Kind == SpanKind.Comma)
        {
            var end = start - 1;
            var from = end;
            while (from > low && spans[from - 1].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner or SpanKind.And or SpanKind.Both or SpanKind.Of or SpanKind.Overall or SpanKind.Service or SpanKind.Council) from--;
            if (from == end) return;
            var member = TargetReader.Read(spans, from, end);
            if (member.Aspects == 0) return;
            subject.Aspects |= member.Aspects;
            subject.Councils ??= member.Councils;
            start = from;
        }
    }

    /// <summary>The subject of an earlier piece of the same sentence: past parentheses, relative clauses and participles.</summary>
    private static Targets Earlier(ReadOnlySpan<Span> spans, int start, int low)
    {
        _ = low;
        var end = start;
        while (end > 0)
        {
            var from = end - 1;
            while (from > 0 && !IsBoundary(spans[from - 1].Kind) && spans[from - 1].Kind is not SpanKind.Comma) from--;
            var verb = from;
            while (verb < end && !IsLink(spans[verb].Kind) && spans[verb].Kind is not (SpanKind.Have or SpanKind.Modal or SpanKind.Grade or SpanKind.Before)) verb++;
            var targets = TargetReader.Read(spans, from, verb);
            if (targets.Any && !targets.Unknown && targets.Graded != 0) return targets;
            end = from;
        }

        return default;
    }

    public static bool IsLink(SpanKind kind) =>
        kind is SpanKind.Be or SpanKind.Rate or SpanKind.Award or SpanKind.Keep or SpanKind.Move or SpanKind.Lose;

    private static bool IsVerbGroup(SpanKind kind) =>
        IsLink(kind) || kind is SpanKind.Have or SpanKind.Modal or SpanKind.Not or SpanKind.NoLonger or SpanKind.Adverb or SpanKind.All or SpanKind.Both or SpanKind.Now or SpanKind.Before or SpanKind.Overall or SpanKind.Contrast or SpanKind.To;

    public static bool IsTarget(SpanKind kind) =>
        kind is SpanKind.Council or SpanKind.Service or SpanKind.Institution or SpanKind.Aspect or SpanKind.Pronoun or SpanKind.AllAreas;

    public static bool IsBoundary(SpanKind kind) =>
        kind is SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Say or SpanKind.Stop or SpanKind.Bar or SpanKind.OpenBracket or SpanKind.CloseBracket
            or SpanKind.Relative or SpanKind.Dash or SpanKind.Colon or SpanKind.SoIs;
}
