using NewsIngest.Classification.Scanning;

namespace NewsIngest.Classification.Findings;

/// <summary>
/// Reads a grade that is an adjective of what an aspect's people get: "children in care have good experiences", "leaders have an
/// outstanding impact on practice". Ofsted's own labels are about experiences, progress and impact.
/// </summary>
internal static class ExperienceReader
{
    /// <summary>"Service", "services", "support": longer spans go on to somebody else.</summary>
    private const int LongestService = 8;

    /// <summary>"Experiences", with or without the s.</summary>
    private const int LongestExperience = 11;

    /// <summary>What the verb before the grade is said of; nothing where the grade is no such adjective.</summary>
    /// <param name="left">Receives the clause, for its time.</param>
    public static Targets Read(ReadOnlySpan<Span> spans, int grade, int previous, out LeftContext left)
    {
        left = new LeftContext { Link = SpanKind.Have, LinkAt = -1, Rule = "experience-of-aspect" };
        if (grade < 2 || grade + 1 >= spans.Length || !IsExperience(spans, grade + 1)) return default;
        var verb = spans[grade - 1].Kind is SpanKind.Determiner ? grade - 2 : grade - 1;
        if (verb < 1
            || !(spans[verb].Kind is SpanKind.Have or SpanKind.Award or SpanKind.Be
                || spans[verb] is { Kind: SpanKind.Before, Value: (int)Vocabulary.PastCue.Had }))
        {
            return default;
        }

        var start = verb;
        while (start > previous + 1 && !LeftContext.IsBoundary(spans[start - 1].Kind) && spans[start - 1].Kind is not SpanKind.Rate) start--;
        var targets = TargetReader.Read(spans, start, verb);
        (left.Start, left.End, left.LinkAt, left.Subject) = (start, verb, verb, targets);
        // "Leaders, who had been criticised, are having a good impact"
        var group = verb;
        while (group > 0 && spans[group - 1].Kind is SpanKind.Be or SpanKind.Have or SpanKind.Now or SpanKind.Adverb) group--;
        if (targets is { Any: false, Other: false } && group > 0 && spans[group - 1].Kind == SpanKind.Comma
            && SubjectSearch.Earlier(spans, group) is { Aspects: not 0 } earlier)
        {
            targets = earlier;
        }

        // "Care leavers, who inspectors say are given outstanding support"
        if (targets is { Any: false, Other: false } && SubjectSearch.RelativeBefore(spans, start) is var relative and > 0
            && SubjectSearch.Antecedent(spans, relative) is { Aspects: not 0 } antecedent) targets = antecedent;
        if (targets.Aspects == 0 && spans[verb].Kind == SpanKind.Award && Receivers(spans, grade + 1) is { Aspects: not 0 } receivers)
            targets = receivers with { Councils = targets.Councils };
        return targets is { Aspects: not 0, Other: false, Everybody: false } ? targets : default;
    }

    /// <summary>The claim that <paramref name="people"/> get it; null where it is hoped for, denied or another inspectorate's.</summary>
    public static Claim? ToClaim(ReadOnlySpan<Span> spans, int at, int previous, int sentence, in Targets people, in LeftContext clause, Discourse discourse)
    {
        if (!discourse.Topic.IsChildrensServices || Validity.Rejects(spans, at, clause) || discourse.Topic.IsOthers(spans, at, people, people.Aspects))
            return null;
        var (time, year) = TimeReader.Read(spans, at, previous, clause);
        return new Claim
        {
            Sentence = sentence,
            Grade = at,
            Judgement = (Judgement)spans[at].Value,
            Aspects = people.Aspects,
            Councils = people.Councils ?? GradedCouncils.Nearest(spans, at),
            Strength = spans.Holds(SpanKind.Inspectorate) || spans[at].Quoted ? ClaimStrength.Fair : ClaimStrength.Weak,
            Time = time,
            Year = year,
            Rules = [clause.Rule],
        };
    }

    /// <summary>"Gives a good service to children in care": those who get it.</summary>
    private static Targets Receivers(ReadOnlySpan<Span> spans, int head)
    {
        var end = head + 1;
        while (end < spans.Length && spans[end].Kind is SpanKind.Aspect or SpanKind.And or SpanKind.Comma or SpanKind.To or SpanKind.For or SpanKind.Determiner)
            end++;
        return TargetReader.Read(spans, head, end);
    }

    private static bool IsExperience(ReadOnlySpan<Span> spans, int at)
    {
        var span = spans[at];
        if (span is { Kind: SpanKind.AspectHead, Value: TargetReader.PlainHead }
            || span is { Kind: SpanKind.AspectHead, Value: 1 } && span.Length is LongestExperience or LongestExperience - 1) return true;
        if (span is { Kind: SpanKind.AspectHead, Value: 0 } && at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Aspect or SpanKind.Determiner)
            return true;
        if (at + 1 < spans.Length && spans[at + 1].Kind == SpanKind.By) return false;
        return span is { Kind: SpanKind.AspectHead, Value: 0 or 2 } && span.Length <= LongestService;
    }
}
