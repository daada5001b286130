using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads the grades that one sentence gives, each with what it gives them to.</summary>
internal sealed class ClaimReader
{
    private readonly List<Span> _joined = [];
    private readonly List<Claim> _claims = [];

    /// <summary>The claims of all sentences that hold a grade.</summary>
    public static List<Claim> ReadAll(Reading reading)
    {
        var reader = new ClaimReader();
        var claims = new List<Claim>();
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            foreach (var span in reading.Spans(reading.Sentences[i]))
            {
                if (span.Kind != SpanKind.Grade) continue;
                claims.AddRange(reader.Read(reading, i));
                break;
            }
        }

        return claims;
    }

    /// <summary>The claims of a sentence, in the order of their grades. The list is reused by the next call.</summary>
    public IReadOnlyList<Claim> Read(Reading reading, int sentenceIndex)
    {
        _claims.Clear();
        var sentence = reading.Sentences[sentenceIndex];
        AreaCounts.Join(reading.Spans(sentence), _joined);
        var spans = CollectionsMarshal.AsSpan(_joined);
        if (IsScale(spans)) return _claims;

        var previous = -1;
        for (var g = 0; g < spans.Length; g++)
        {
            if (spans[g].Kind == SpanKind.SoIs && _claims.Count > 0)
            {
                Repeat(spans, g, sentenceIndex);
                continue;
            }

            if (spans[g].Kind != SpanKind.Grade) continue;
            if (ReadGrade(spans, g, previous, sentenceIndex) is { } claim) _claims.Add(claim);
            previous = g;
        }

        return _claims;
    }

    /// <summary>The spans that claims' indexes count in; valid until the next call of <see cref="Read"/>.</summary>
    public ReadOnlySpan<Span> Spans => CollectionsMarshal.AsSpan(_joined);

    private Claim? ReadGrade(ReadOnlySpan<Span> spans, int g, int previous, int sentence)
    {
        var judgement = (Judgement)spans[g].Value;
        var left = LeftContext.Read(spans, g, previous);
        if (Validity.Rejects(spans, g, left)) return null;

        var right = RightContext.Read(spans, g);
        if (right.Rejected) return null;

        var claim = new Claim { Sentence = sentence, Grade = g, Judgement = judgement, Aspects = 0 };
        var subject = left.Subject;
        if (right.Aspects != 0)
        {
            claim.Aspects = right.Aspects;
            claim.Rules.Add("grade-for-aspect");
        }
        else if (right.IsOverall)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("good-overall");
        }
        else if (left.Rejected || subject.SomeAreas || right.SomeAreas && subject.Graded is 0 or AspectSet.Overall && !right.IsOverall)
        {
            return null;
        }
        else if (subject.Graded != 0)
        {
            claim.Aspects = subject.Graded;
            claim.Rules.Add(left.Rule);
        }
        else if (right.Service)
        {
            claim.Aspects = AspectSet.Overall;
            claim.Rules.Add("grade-for-service");
        }
        else if (_claims.Count > 0 && left.ContinuesPrevious)
        {
            claim.Aspects = _claims[^1].Aspects;
            claim.Councils = _claims[^1].Councils;
            claim.Rules.Add("same-subject");
        }
        else
        {
            return null;
        }

        if (subject.Councils is { Count: > 0 } named) claim.Councils = named;
        else if (right.Councils is { Count: > 0 } after) claim.Councils = after;
        else if (claim.Councils.Count == 0) claim.Councils = CouncilBefore(spans, g, left.Start);
        claim.Strength = StrengthOf(spans, g, left, right, claim);
        (claim.Time, claim.Year) = TimeReader.Read(spans, g, left, _claims);
        if (claim.Time == ClaimTime.Superseded) claim.Rules.Add("superseded");
        return claim;
    }

    /// <summary>"…is good, and so is the experience of children in care".</summary>
    private void Repeat(ReadOnlySpan<Span> spans, int at, int sentence)
    {
        var end = at + 1;
        while (end < spans.Length && spans[end].Kind is not (SpanKind.Comma or SpanKind.Stop or SpanKind.Semicolon or SpanKind.Contrast or SpanKind.Grade)) end++;
        var targets = TargetReader.Read(spans, at + 1, end);
        if (targets.Aspects == 0 || targets.Unknown || targets.Other) return;
        var last = _claims[^1];
        _claims.Add(last with { Aspects = targets.Aspects, Rules = ["so-is"], Councils = targets.Councils ?? last.Councils, Sentence = sentence });
    }

    /// <summary>The scale itself: three different grades in one list, or two joined by "or".</summary>
    private static bool IsScale(ReadOnlySpan<Span> spans)
    {
        var run = 0;
        var distance = 99;
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].Kind is SpanKind.Grade)
            {
                run = distance <= 3 ? run + 1 : 1;
                if (run >= 3) return true;
                distance = 0;
            }
            else if (spans[i].Kind is SpanKind.Comma or SpanKind.And or SpanKind.Or or SpanKind.Dash or SpanKind.Bar)
            {
                distance++;
            }
            else
            {
                distance = 99;
            }
        }

        return false;
    }

    /// <summary>The council nearest before the grade in the sentence, its own clause first.</summary>
    private static List<short> CouncilBefore(ReadOnlySpan<Span> spans, int g, int start)
    {
        _ = start;
        for (var i = g - 1; i >= 0; i--)
            if (spans[i].Kind == SpanKind.Council && !IsBystander(spans, i)) return [spans[i].Value];
        return [];
    }

    private static bool IsBystander(ReadOnlySpan<Span> spans, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
            if (spans[i].Kind is SpanKind.Bystander) return true;
        return false;
    }

    private static ClaimStrength StrengthOf(ReadOnlySpan<Span> spans, int g, in LeftContext left, in RightContext right, Claim claim)
    {
        var grade = spans[g];
        if (grade.Quoted || grade.Is(SpanStyle.Capital) && g > 0) return ClaimStrength.Strong;
        if (right.IsOverall || right.HasRatingNoun || claim.Aspects.Has(AspectSet.AllAreas)) return ClaimStrength.Strong;
        if (left.Link is SpanKind.Rate or SpanKind.Award or SpanKind.Move or SpanKind.Lose || left.HasRatingNoun || left.IsLabel) return ClaimStrength.Strong;
        if (claim.Judgement == Judgement.RequiresImprovement) return ClaimStrength.Strong;
        foreach (var span in spans)
            if (span.Kind is SpanKind.Inspectorate) return ClaimStrength.Fair;
        return left.Link is SpanKind.Keep || claim.Judgement == Judgement.Inadequate ? ClaimStrength.Fair : ClaimStrength.Weak;
    }
}
