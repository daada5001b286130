using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>How plainly a sentence gives a grade.</summary>
internal static class StrengthReader
{
    /// <summary>How many sentences back the grade may stand that a plain one goes on from.</summary>
    private const int Nearby = 2;

    /// <summary>Judges it by the verb, the way the grade is written and what else the sentence and the article name.</summary>
    public static void Read(Claim claim, in GradeContext context)
    {
        claim.Strength = OfSentence(claim, context);
        if (claim.Strength == ClaimStrength.Weak && IsToldOn(context)) claim.Strength = ClaimStrength.Fair;
        if (claim.Strength == ClaimStrength.Fair && !context.Discourse.Topic.NamesInspection) (claim.Strength, claim.IsUnproven) = (ClaimStrength.Weak, true);
    }

    /// <summary>"We are outstanding."; "Ofsted gave its verdict. It is good.": a grade of those just spoken of, and no more.</summary>
    private static bool IsToldOn(in GradeContext context) =>
        context.Left is { Link: SpanKind.Be, Subject.PronounOnly: true } && Closes(context.Spans, context.At)
        && (context.Left.Subject.We
            || context.Discourse.Last is { } told && (told.Strength != ClaimStrength.Weak || told.IsUnproven) && context.Sentence - told.Sentence <= Nearby);

    private static ClaimStrength OfSentence(Claim claim, in GradeContext context)
    {
        var spans = context.Spans;
        var (at, left, right, here) = (context.At, context.Left, context.Right, context.Here);
        var grade = spans[at];
        if (grade.Kind == SpanKind.Same) return ClaimStrength.Fair;
        if (grade.Quoted || grade.Is(SpanStyle.Capital) && at > 0) return ClaimStrength.Strong;
        if (right.IsOverall || right.HasRatingNoun || claim.Aspects.Has(AspectSet.AllAreas)) return ClaimStrength.Strong;
        if (left.IsPlain || IsSeveral(claim.Aspects) || right.Listed != 0 && claim.Aspects == right.Listed || left.HasRatingNoun || left.IsLabel
            || left.Subject.Formal
            || claim.Judgement == Judgement.RequiresImprovement) return ClaimStrength.Strong;
        if (left.ContinuesPrevious && here is not null) return here.Strength;
        if (here is { Strength: >= ClaimStrength.Fair }) return ClaimStrength.Fair;
        if (spans.Holds(SpanKind.Inspectorate)) return ClaimStrength.Fair;
        if (right.Service && (left.Subject.PronounOnly || left.Link == SpanKind.Be && left.Subject.HasCouncil)) return ClaimStrength.Fair;
        // "Children's services are good", and no more; "it was outstanding in 2019": a grade and hardly anything else.
        if (left.Link == SpanKind.Be
            && (left.Subject.Service || left.Subject.Aspects != 0 || left.Subject.OtherAreas || left.Subject.Institution || left.Subject.HasCouncil)
            && EndsClause(spans, at + 1)) return ClaimStrength.Fair;
        if (left.LinkAt < 0 && left.Subject is { Rating: true, Aspects: 0 }) return ClaimStrength.Fair;
        if (left.Link == SpanKind.Be && left.Subject.Graded != 0 && IsDated(spans, at + 1)) return ClaimStrength.Fair;
        return left.Link is SpanKind.Keep or SpanKind.Award or SpanKind.Rate || claim.Judgement == Judgement.Inadequate
            || claim.Aspects != AspectSet.Overall && right.Aspects != 0
            ? ClaimStrength.Fair
            : ClaimStrength.Weak;
    }

    /// <summary>"They had been good.": a grade, and no more.</summary>
    private static bool Closes(ReadOnlySpan<Span> spans, int at) =>
        at + 1 == spans.Length || spans[at + 1].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.Now;

    private static bool EndsClause(ReadOnlySpan<Span> spans, int at)
    {
        if (at >= spans.Length
            || spans[at].Kind is SpanKind.Stop or SpanKind.Comma or SpanKind.Semicolon or SpanKind.And or SpanKind.Contrast or SpanKind.Now or SpanKind.Say
                or SpanKind.SoIs or SpanKind.AsBefore or SpanKind.Overall or SpanKind.Before or SpanKind.Adverb or SpanKind.Keep)
        {
            return true;
        }

        return IsDated(spans, at);
    }

    /// <summary>"Good now", "outstanding then", "inadequate in 2019".</summary>
    private static bool IsDated(ReadOnlySpan<Span> spans, int at) =>
        at < spans.Length
            && (spans[at].Kind is SpanKind.Now or SpanKind.Before or SpanKind.Since || spans[at] is { Kind: SpanKind.And, Value: VerbPhrases.Then }
            || spans[at].Kind == SpanKind.For && at + 1 < spans.Length && spans[at + 1].Kind is SpanKind.Year or SpanKind.Month);

    /// <summary>Two aspects or more at once are hardly said but of grades.</summary>
    private static bool IsSeveral(AspectSet aspects) => (aspects & (aspects - 1)) != 0;
}
