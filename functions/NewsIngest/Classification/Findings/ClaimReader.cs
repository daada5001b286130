using System.Runtime.InteropServices;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Findings;

/// <summary>Reads every grade that an article gives, sentence by sentence, each with what it is given to.</summary>
internal sealed class ClaimReader(Reading reading, Topic topic)
{
    /// <summary>A sentence without any of these gives no grade.</summary>
    private static readonly SpanKindSet OfInterest = new(SpanKind.Grade, SpanKind.Aspect, SpanKind.Overall, SpanKind.SoIs, SpanKind.Same, SpanKind.AsBefore,
        SpanKind.Bar, SpanKind.Steps, SpanKind.Unchanged);

    /// <summary>A sentence without any of these makes no claim, but may name what a claim before or after is about.</summary>
    private static readonly SpanKindSet Claiming = new(SpanKind.Grade, SpanKind.SoIs, SpanKind.Same, SpanKind.AsBefore, SpanKind.Unchanged);

    /// <summary>So many grades with a year are Ofsted's, even where the article doesn't say so.</summary>
    private const int LeastDated = 2;

    private readonly Discourse _discourse = new(topic);
    private readonly List<GradedSentence> _graded = [];
    private (EvidenceSource Source, int Number) _paragraph = (default, -1);

    /// <summary>The claims of the article in the order of its text, and the sentences with grades.</summary>
    public static (List<Claim> Claims, IReadOnlyList<GradedSentence> Graded) ReadAll(Reading reading, Topic topic)
    {
        var reader = new ClaimReader(reading, topic);
        for (var i = 0; i < reading.Sentences.Count; i++) reader.Read(i);
        // "Inadequate in 2015 … good in 2019", "inadequate in 2017. It is now good": adjectives of other things have no years.
        if (reader._discourse.Claims.FindAll(claim => claim.IsUnproven && (claim.Year != 0 || claim.Time == ClaimTime.Now)).Count >= LeastDated
            && reader._discourse.Claims.Exists(claim => claim is { IsUnproven: true, Year: not 0 }))
            foreach (var claim in reader._discourse.Claims)
                if (claim.IsUnproven) claim.Strength = ClaimStrength.Fair;
        return (reader._discourse.Claims, reader._graded);
    }

    private void Read(int index)
    {
        var sentence = reading.Sentences[index];
        var raw = reading.Spans(sentence);
        _discourse.Topic.Enter(sentence);
        if ((sentence.Source, sentence.Paragraph) != _paragraph) _discourse.EnterParagraph(sentence.IsListItem);
        _paragraph = (sentence.Source, sentence.Paragraph);
        // "The rating is the one inspectors gave in 2022": a noun for a grade and a year may recall one.
        if (!sentence.Kinds.HasAny(OfInterest) && !(sentence.Kinds.Has(SpanKind.RatingNoun) && sentence.Kinds.Has(SpanKind.Year))
            && !(_discourse.LeadIn.Exists(claim => claim.IsForCouncils)
                && (sentence.IsListItem || raw is [{ Kind: SpanKind.Council }] || ListReader.NamesCouncils(raw))))
        {
            _discourse.IsAfterListItem = sentence.IsListItem;
            EchoReader.Verdict(raw, index, _discourse);
            _discourse.Frame.Clear();
            _discourse.Leave(raw, sentence.Kinds);
            if (!sentence.IsListItem) _discourse.LeadIn.Clear();
            _discourse.Topic.Leave(raw, sentence.Kinds);
            return;
        }

        Composer.Join(raw, reading.Joined, _discourse);
        if (sentence.Kinds.Has(SpanKind.Not) && sentence.Kinds.Has(SpanKind.Before)) NotUntil.Read(reading.Joined);
        if (sentence.Kinds.Has(SpanKind.Grade) && sentence.Kinds.Has(SpanKind.Pronoun)) Contractions.Expand(reading.Joined);
        var spans = CollectionsMarshal.AsSpan(reading.Joined);
        if (TableReader.Read(spans, index, _discourse) || ListReader.Read(spans, index, sentence, _discourse))
        {
            _discourse.IsAfterListItem = sentence.IsListItem;
            return;
        }

        var isCompleted = !_discourse.IsAfterListItem && HeadingReader.Complete(reading, index, reading.Joined);
        if (isCompleted) spans = CollectionsMarshal.AsSpan(reading.Joined);
        EchoReader.Verdict(spans, index, _discourse);
        var kinds = SpanKindSet.Of(spans);
        var claimsBefore = _discourse.Claims.Count;
        _discourse.Announced = null;
        if (kinds.HasAny(Claiming) && !IsScale(spans) && !ComparisonReader.Read(spans, index, _discourse))
        {
            var isWeighed = kinds.Has(SpanKind.Grade) && !kinds.Has(SpanKind.Respectively);
            if (isWeighed) _graded.Add(Graded(spans, index));
            ReadGrades(spans, index);
            if (isWeighed) _graded[^1].Claims.AddRange(_discourse.Claims[claimsBefore..]);
        }

        if (isCompleted && _discourse.Last is { Strength: ClaimStrength.Weak } claim && claim.Sentence == index) claim.Strength = ClaimStrength.Fair;
        ListReader.Open(spans, index, _discourse);
        if (_discourse.Announced is { } announced) _discourse.LeadIn.Add(announced);
        _discourse.Frame.Leave(spans, _discourse.Claims, claimsBefore);
        _discourse.Leave(spans, kinds);
        _discourse.IsAfterListItem = sentence.IsListItem;
        _discourse.Topic.Leave(raw, sentence.Kinds, _discourse.Last is { } last && last.Sentence == index ? last.Aspects : 0);
    }

    private GradedSentence Graded(ReadOnlySpan<Span> spans, int index) => new()
    {
        Index = index,
        Spans = spans.ToArray(),
        Before = SpansBeside(index, index - 1),
        After = SpansBeside(index, index + 1),
        AspectsBefore = _discourse.AspectsBefore,
        AspectsInParagraph = _discourse.AspectsInParagraph,
        FollowsCouncil = _discourse.CouncilsBefore.Count > 0,
        Year = _discourse.Year,
        YearOfParagraphBefore = _discourse.YearOfParagraphBefore,
    };

    /// <summary>The spans of another sentence, if it stands in the same paragraph.</summary>
    private Span[] SpansBeside(int index, int other)
    {
        if (other < 0 || other >= reading.Sentences.Count) return [];
        var (sentence, beside) = (reading.Sentences[index], reading.Sentences[other]);
        return (sentence.Source, sentence.Paragraph) == (beside.Source, beside.Paragraph) ? reading.Spans(beside).ToArray() : [];
    }

    private void ReadGrades(ReadOnlySpan<Span> spans, int index)
    {
        var previous = -1;
        _discourse.IsDenied = false;
        var claimsBefore = _discourse.Claims.Count;
        for (var at = 0; at < spans.Length; at++)
        {
            switch (spans[at].Kind)
            {
                case SpanKind.SoIs:
                    EchoReader.SoIs(spans, at, index, _discourse);
                    break;
                case SpanKind.AsBefore:
                    EchoReader.AsBefore(spans, at, index, _discourse);
                    break;
                case SpanKind.Grade or SpanKind.Same when spans[at] is not { Kind: SpanKind.Same, Value: ComparisonPhrases.With or ComparisonPhrases.Does }:
                    var claim = GradeReader.Read(spans, at, previous, index, _discourse.Claims.Count > claimsBefore ? _discourse.Claims[^1] : null, _discourse);
                    var graded = _graded.Count > 0 && _graded[^1].Index == index && spans[at].Kind == SpanKind.Grade ? _graded[^1] : null;
                    if (claim is { IsWithheld: true })
                    {
                        graded?.Withheld.Add(claim);
                        claim = null;
                    }
                    else if (claim is not null) _discourse.Claims.Add(claim);
                    else if (_discourse.IsRefused) graded?.Refused.Add(at);

                    previous = Math.Max(at, claim is null ? 0 : claim.End - 1);
                    // "Good overall, and leadership outstanding": no part of what the second is given to.
                    if (previous == at && claim?.Aspects == AspectSet.Overall && at + 2 < spans.Length && spans[at + 1].Kind == SpanKind.Overall
                        && spans[at + 2].Kind == SpanKind.Comma)
                    {
                        previous++;
                    }

                    break;
            }
        }

        EchoReader.FromTo(spans, claimsBefore, _discourse.Claims);
        EchoReader.Asides(index, claimsBefore, _discourse);
        EchoReader.Years(spans, claimsBefore, _discourse.Claims);
        EchoReader.Escaped(spans, index, _discourse);
        StepReader.Read(spans, index, claimsBefore, _discourse.Claims);
        GappingReader.Read(spans, claimsBefore, _discourse.Claims);
        ComparisonReader.Shared(spans, index, claimsBefore, _discourse);
        TrajectoryReader.Read(spans, index, claimsBefore, _discourse);
        ExceptionReader.Read(spans, claimsBefore, _discourse.Claims);
        RespectiveReader.Read(spans, index, claimsBefore, _discourse);
    }

    /// <summary>The scale itself: three grades in one list with nothing else between them.</summary>
    private static bool IsScale(ReadOnlySpan<Span> spans)
    {
        var run = 0;
        var near = false;
        var isScale = false;
        foreach (var span in spans)
        {
            if (span.Kind is SpanKind.Grade or SpanKind.OldGrade)
            {
                run = near ? run + 1 : 1;
                isScale |= run >= 3;
                near = true;
            }
            else if (span.Kind == SpanKind.Respectively)
            {
                return false;
            }
            else if (span.Kind is not (SpanKind.Comma or SpanKind.And or SpanKind.Or or SpanKind.Dash or SpanKind.Semicolon or SpanKind.Determiner))
            {
                near = false;
            }
        }

        return isScale;
    }
}
