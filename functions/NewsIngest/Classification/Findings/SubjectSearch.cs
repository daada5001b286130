using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Finds what a verb is said of when it doesn't stand right before it: in lists, past parentheses, before relative clauses, after participles.
/// </summary>
internal static class SubjectSearch
{
    /// <summary>"Kent had its own report and is rated": the subject ends before the first verb, not before the last.</summary>
    public static int SubjectEnd(ReadOnlySpan<Span> spans, int start, int group)
    {
        if (group <= start) return group;
        var isJoined = spans[group - 1].Kind is SpanKind.And or SpanKind.Determiner;
        var sawTarget = false;
        for (var i = start; i < group; i++)
        {
            if (sawTarget && spans[i].Kind is SpanKind.Have or SpanKind.Modal or SpanKind.Be or SpanKind.Move or SpanKind.Lose) return i;
            if (isJoined
                && (LeftContext.IsLink(spans[i].Kind) || spans[i].Kind is SpanKind.Have or SpanKind.Before or SpanKind.Modal
                    || spans[i].Kind is SpanKind.Word && (sawTarget || i > start)))
            {
                return i;
            }

            sawTarget |= LeftContext.IsTarget(spans[i].Kind);
        }

        return group;
    }

    /// <summary>"Leadership, children in care and care leavers were": adds the members before the comma.</summary>
    public static void ExtendList(ReadOnlySpan<Span> spans, int start, int low, ref Targets subject)
    {
        while (start > low && spans[start - 1].Kind == SpanKind.Comma)
        {
            var end = start - 1;
            var from = end;
            while (from > low
                && spans[from - 1].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner or SpanKind.And or SpanKind.Both or SpanKind.Of
                    or SpanKind.For or SpanKind.Overall or SpanKind.Service or SpanKind.Council or SpanKind.Institution)
            {
                from--;
            }

            if (from == end) return;
            var member = TargetReader.Read(spans, from, end);
            if (member.Aspects == 0) return;
            subject.Aspects |= member.Aspects;
            subject.Formal |= member.Formal;
            subject.Councils ??= member.Councils;
            start = from;
        }
    }

    /// <summary>"Leeds, Essex and Camden were": adds the councils before the comma. "In Leeds, Essex and Camden were" is about two.</summary>
    public static void ExtendCouncils(ReadOnlySpan<Span> spans, int start, ref Targets subject)
    {
        if (subject.Councils is not { Count: > 1 } councils || spans[start].Kind != SpanKind.Council) return;
        var first = start;
        while (first > 1 && spans[first - 1].Kind is SpanKind.Comma or SpanKind.And or SpanKind.OneOf && spans[first - 2].Kind == SpanKind.Council) first -= 2;
        if (first == start || first > 0 && spans[first - 1].Kind == SpanKind.For) return;
        List<short> list = [];
        for (var i = first; i < start; i += 2) list.Add(spans[i].Value);
        subject.Councils = [.. list, .. councils];
    }

    /// <summary>The subject of an earlier piece of the same sentence: past parentheses, relative clauses and participles.</summary>
    public static Targets Earlier(ReadOnlySpan<Span> spans, int start)
    {
        var end = start > 0 && spans[start - 1].Kind == SpanKind.Comma ? start - 1 : start;
        var skipped = false;
        AspectSet included = 0;
        Targets vague = default;
        while (end > 0)
        {
            var from = end - 1;
            while (from > 0 && !LeftContext.IsBoundary(spans[from - 1].Kind) && spans[from - 1].Kind is not (SpanKind.Comma or SpanKind.With)) from--;
            // "…, of whom the county has 2,000, was …": a relative clause is about what stands before it.
            if (from > 0 && spans[from - 1].Kind == SpanKind.Relative && end < start)
            {
                // "… after Leeds, which had lost its director, was …": of what stands right before the relative clause.
                if (from > 2 && spans[from - 2].Kind == SpanKind.Comma && FollowsSubordinator(spans, from - 3))
                    return TargetReader.Read(spans, from - 3, from - 2);
                skipped = true;
                end = from;
                continue;
            }

            // "All but leadership, which is outstanding, were …"
            if (skipped && spans[start - 1].Kind == SpanKind.Comma && IsExceptedFromAll(spans, from)) return new Targets { Aspects = AspectSet.AllAreas };

            // "…, which is run with Bolton, was": who else there is.
            if (from > 1 && end < start && spans[from - 1].Kind == SpanKind.With && spans[from - 2].Kind == SpanKind.Word)
            {
                end = from - 1;
                continue;
            }

            // "…, in Bolton, was": a phrase with a preposition is no subject.
            if (from > 0 && spans[from].Kind is SpanKind.For or SpanKind.From or SpanKind.By)
            {
                // "Services for children looked after, including care leavers, were …"
                if (spans[from].Length == NamedAreas.Including && end < start) included |= Discourse.AspectsOf(spans[from..end]);
                end = from;
                continue;
            }

            // "Back in 2024 services for care leavers had …"
            var head = from;
            while (head < end && spans[head].Kind is SpanKind.Before or SpanKind.Year or SpanKind.Month) head++;
            if (head == from || spans[head - 1].Kind != SpanKind.Year) head = from;
            var verb = head;
            var sawTarget = false;
            for (; verb < end; verb++)
            {
                var kind = spans[verb].Kind;
                if (LeftContext.IsLink(kind)
                    || kind is SpanKind.Have or SpanKind.Modal or SpanKind.Grade or SpanKind.Before or SpanKind.Say or SpanKind.Relative
                    || kind is SpanKind.Word && sawTarget && !IsPossessorsApposition(spans, from, verb) && !HasAspect(spans, verb, end)) break;
                sawTarget |= LeftContext.IsTarget(kind);
            }

            var targets = TargetReader.Read(spans, head, verb);
            if (targets.Aspects != 0 && !targets.Unknown) ExtendList(spans, from, 0, ref targets);
            ExtendCouncils(spans, from, ref targets);
            if (targets.Any && !targets.Unknown && targets.Graded != 0 && !targets.PronounOnly)
            {
                if (targets.Aspects != 0) targets.Aspects |= included;
                if (!targets.Vague) return targets;
                if (!vague.Any) vague = targets;
            }

            end = from;
        }

        return vague;
    }

    /// <summary>"After Leeds", "that the county": the subject of a clause inside the sentence.</summary>
    private static bool FollowsSubordinator(ReadOnlySpan<Span> spans, int at)
    {
        if (at < 2 || spans[at].Kind is not (SpanKind.Council or SpanKind.Service or SpanKind.Institution)) return false;
        var before = spans[at - 1].Kind == SpanKind.Determiner ? at - 2 : at - 1;
        return spans[before].Kind is SpanKind.Before or SpanKind.For or SpanKind.Since or SpanKind.Say or SpanKind.Relative;
    }

    /// <summary>"…, Rutland's larger neighbour, …": names nobody that a verb is said of.</summary>
    private static bool IsPossessorsApposition(ReadOnlySpan<Span> spans, int from, int word) =>
        from > 0 && spans[from - 1].Kind == SpanKind.Comma && spans[word - 1].Is(SpanStyle.Possessive);

    /// <summary>"All but leadership …": what begins here is taken out of all areas.</summary>
    public static bool IsExceptedFromAll(ReadOnlySpan<Span> spans, int start) =>
        start > 1 && spans[start - 1].Kind == SpanKind.Except && spans[start - 2].Kind == SpanKind.AllAreas;

    /// <summary>Where "which" or "where" stands before a clause, past "inspectors said"; -1 where it doesn't.</summary>
    public static int RelativeBefore(ReadOnlySpan<Span> spans, int start)
    {
        var at = start - 1;
        while (at > 0
            && spans[at].Kind is SpanKind.Say or SpanKind.OwnView or SpanKind.Inspectorate or SpanKind.Pronoun or SpanKind.Determiner or SpanKind.Comma)
        {
            at--;
        }

        return at > 0 && spans[at].Kind == SpanKind.Relative ? at : -1;
    }

    /// <summary>"…, where the council is", "…, in which it is".</summary>
    public static bool IsPlaceRelative(ReadOnlySpan<Span> spans, int at) =>
        spans[at] is { Kind: SpanKind.Relative, Value: VerbPhrases.When } && spans[at - 1].Kind == SpanKind.Comma
            || spans[at].Kind == SpanKind.Relative && spans[at - 1].Kind == SpanKind.For;

    /// <summary>"From inadequate to good in four years": of nothing named, and so of the whole service.</summary>
    public static bool IsFromTo(ReadOnlySpan<Span> spans, int grade)
    {
        if (grade == 0 || grade + 2 >= spans.Length
            || spans[(grade - 1)..(grade + 3)] is not [{ Kind: SpanKind.From }, _, { Kind: SpanKind.To }, { Kind: SpanKind.Grade }])
        {
            return false;
        }

        foreach (var span in spans[..grade])
            if (span.Kind is SpanKind.Modal or SpanKind.Target or SpanKind.Hypothesis or SpanKind.Not or SpanKind.Avoid or SpanKind.OwnView
                or SpanKind.Councils)
            {
                return false;
            }
        return true;
    }

    /// <summary>How long the word "which" is: a longer one says how many.</summary>
    private const int Which = 5;

    public static Targets Antecedent(ReadOnlySpan<Span> spans, int relative)
    {
        var at = relative - 1;
        // "Leeds, whose services were inadequate and which now …": of the same.
        if (at > 0 && spans[at].Kind == SpanKind.And)
            for (var first = at - 1; first > 0; first--)
                if (spans[first].Kind == SpanKind.Relative) return Antecedent(spans, first);
        if (at > 0 && spans[at].Kind == SpanKind.For) at--;
        while (at >= 0 && spans[at].Kind is SpanKind.Comma or SpanKind.Contrast or SpanKind.Adverb) at--;
        // "Children in care in Derby, where …"
        if (at > 1 && spans[at].Kind is SpanKind.Council or SpanKind.Institution && spans[at - 1].Kind == SpanKind.For && spans[at - 2].Kind == SpanKind.Aspect)
            at -= 2;
        // "Its care leavers' service, which …"
        if (at > 0 && spans[at] is { Kind: SpanKind.AspectHead, Value: 0 } && spans[at - 1].Kind == SpanKind.Aspect) at--;
        // "Help and protection, an area which …"
        if (at > 1 && spans[at] is { Kind: SpanKind.AspectHead, Value: 1 } && spans[at - 1].Kind == SpanKind.Comma && spans[at - 2].Kind == SpanKind.Aspect)
            at -= 2;
        if (at < 0 || !(spans[at].Kind is SpanKind.Aspect or SpanKind.Service or SpanKind.Council or SpanKind.Institution
            || spans[at] is { Kind: SpanKind.AspectHead, Value: 0 }))
        {
            return default;
        }

        var from = at;
        while (from > 1 && spans[at].Kind == SpanKind.Aspect && spans[from - 1].Kind is SpanKind.And && spans[from - 2].Kind == SpanKind.Aspect) from -= 2;
        // "On leadership and on help and protection, both of which …"
        while (from > 2 && spans[relative].Length > Which && spans[from - 1].Kind == SpanKind.For && spans[from - 2].Kind is SpanKind.And or SpanKind.Comma
            && spans[from - 3].Kind == SpanKind.Aspect) from -= 3;
        var targets = TargetReader.Read(spans, from, at + 1);
        // "She comes from Leeds, an authority which …": of the council that was named, and not of the one that the article is about.
        if (targets is { Institution: true, HasCouncil: false } && at > 0 && spans[at - 1] is { Kind: SpanKind.Determiner } article && article.Length <= 2)
            targets.Councils = LastCouncil(spans, at);
        return targets;
    }

    private static List<short>? LastCouncil(ReadOnlySpan<Span> spans, int before)
    {
        for (var i = before - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Council) return [spans[i].Value];
        return null;
    }

    /// <summary>The last thing named before that is graded at all.</summary>
    public static Targets Nearest(ReadOnlySpan<Span> spans, int before)
    {
        for (var i = before - 1; i >= 0 && spans[i].Kind is not SpanKind.Stop; i--)
            if (spans[i].Kind is SpanKind.Aspect or SpanKind.Service or SpanKind.Council) return TargetReader.Read(spans, i, i + 1);
        return default;
    }

    private static bool HasAspect(ReadOnlySpan<Span> spans, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (spans[i].Kind == SpanKind.Aspect) return true;
        return false;
    }

    public static AspectSet LastAspect(ReadOnlySpan<Span> spans, int before)
    {
        for (var i = before - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Aspect) return ((Aspect)spans[i].Value).ToSet();
        return 0;
    }

    /// <summary>"Once rated good, Swindon's services …": the subject that a participle at the sentence's head waits for.</summary>
    public static Targets Later(ReadOnlySpan<Span> spans, int grade)
    {
        var comma = grade;
        Targets targets = default;
        // "Judged inadequate at its first inspection, in 2022, it is …": the first piece that names anything.
        while (comma < spans.Length && !targets.Any && !targets.Unknown && !targets.Other)
        {
            comma++;
            while (comma < spans.Length && !(spans[comma].Kind is SpanKind.Comma && (comma + 1 >= spans.Length || spans[comma + 1].Kind is not SpanKind.Grade)))
                comma++;
            var end = comma + 1;
            while (end < spans.Length && !LeftContext.IsLink(spans[end].Kind)
                && spans[end].Kind is not (SpanKind.Have or SpanKind.Modal or SpanKind.Grade or SpanKind.Before or SpanKind.Say or SpanKind.Relative
                    or SpanKind.Comma))
            {
                end++;
            }

            targets = TargetReader.Read(spans, Math.Min(comma + 1, spans.Length), Math.Min(end, spans.Length));
        }

        return targets.Unknown || targets.Other ? default : targets;
    }

    /// <summary>
    /// "Leeds, inadequate in 2019, is …", "Kent, once inadequate and now good, …": what stands before the comma of a grade that has a date or a cue of time.
    /// </summary>
    public static Targets Apposed(ReadOnlySpan<Span> spans, int grade, int low)
    {
        var comma = grade - 1;
        while (comma > low && spans[comma].Kind is SpanKind.Before or SpanKind.Now or SpanKind.Adverb or SpanKind.Keep) comma--;
        if (comma <= low || spans[comma].Kind != SpanKind.Comma) return default;
        // "One, Essex, is good and one, Hull, inadequate"
        if (comma == grade - 1 && comma > 2 && low > 0 && spans[comma - 1].Kind == SpanKind.Council && spans[comma - 2].Kind == SpanKind.Comma
            && (grade + 1 == spans.Length || spans[grade + 1].Kind is SpanKind.Stop or SpanKind.Semicolon or SpanKind.And or SpanKind.Comma))
        {
            return TargetReader.Read(spans, comma - 1, comma);
        }

        var isDated = UnlinkedReader.IsDated(spans, grade);
        if (!isDated
            && (comma == grade - 1
                || grade + 1 < spans.Length
                    && spans[grade + 1].Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Stop or SpanKind.Contrast or SpanKind.Semicolon
                        or SpanKind.CloseBracket)))
        {
            return default;
        }

        return spans[comma - 1].Kind is SpanKind.Council or SpanKind.Institution or SpanKind.Service or SpanKind.Aspect
            ? Antecedent(spans, comma)
            : isDated
            ? Earlier(spans, comma)
            : default;
    }

    /// <summary>"It was leadership that …": what the clause before "that" names.</summary>
    public static Targets Cleft(ReadOnlySpan<Span> spans, int start)
    {
        var end = start - 1;
        if (end < 3 || end >= spans.Length || spans[end].Kind is not (SpanKind.Say or SpanKind.Relative)) return default;
        var from = end;
        while (from > 1
            && spans[from - 1].Kind is SpanKind.Aspect or SpanKind.AspectHead or SpanKind.Determiner or SpanKind.And or SpanKind.Of or SpanKind.OneOf
                or SpanKind.Adverb)
        {
            from--;
        }

        return from > 1 && from < end && spans[from - 1].Kind == SpanKind.Be && spans[from - 2] is { Kind: SpanKind.Pronoun, Value: 0 }
            ? TargetReader.Read(spans, from, end)
            : default;
    }
}
