using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>Which inspection an article names most prominently.</summary>
internal static partial class InspectionNames
{
    /// <summary>An inspection has to be named this prominently to be the article's topic.</summary>
    private const double Prominent = 1;

    private static readonly FrozenSet<string> Openings =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "", "A", "During a", "During the", "During this", "In the", "The", "This");

    private static readonly int LongestOpening = Openings.Max(opening => opening.Length) + 1;

    /// <summary>Paragraphs of running text in which visits are told that nobody calls by their name.</summary>
    private const int VisitParagraphs = 4;

    public static InspectionType? Read(ArticleCues cues, IReadOnlyList<Claim> claims, bool namesCouncil)
    {
        if (!namesCouncil && cues.OpeningHas(KindCue.OtherNation)) return null;
        Span<double> weights = stackalloc double[7];
        var visitLeads = false;
        for (var i = 0; i < cues.Count; i++)
        {
            var sentence = cues.Reading.Sentences[i];
            foreach (var span in cues.Reading.Spans(sentence))
            {
                if (span.Kind != SpanKind.Inspection) continue;
                var isVisit = IsVisit((InspectionType)span.Value);
                if (isVisit && cues.HasAny(i, KindCue.OtherVisits)) continue;
                weights[span.Value] += isVisit && IsTopic(cues.Reading, sentence, span) ? Math.Max(Prominent, WeightOf(cues, i)) : WeightOf(cues, i);
                visitLeads |= isVisit && (cues.IsTitle(i) || cues.IsLead(i));
            }
        }

        var best = -1;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] >= Prominent && (best < 0 || weights[i] > weights[best])) best = i;
        // "The fourth visit since a single inspection ended in …"
        if (best is (int)InspectionType.Sif or (int)InspectionType.Ilacs && namesCouncil && cues.CountOf(KindCue.VisitSeries) > 0 && IsUnnamedVisit(cues, weights, claims)) return UnnamedVisit(weights, claims);
        if (best >= 0 && !(IsVisit((InspectionType)best) && IsJudgedAnew(cues, visitLeads, claims))) return (InspectionType)best;
        if (best >= 0) return null;
        return namesCouncil && IsUnnamedVisit(cues, weights, claims) ? UnnamedVisit(weights, claims) : null;
    }

    public static bool Names(Reading reading, InspectionType type)
    {
        foreach (var span in reading.AllSpans)
            if (span.Kind == SpanKind.Inspection && span.Value == (int)type) return true;
        return false;
    }

    public static bool IsVisit(InspectionType? inspection) => inspection is InspectionType.FocusedVisit or InspectionType.MonitoringVisit;

    /// <summary>
    /// A sentence anywhere that opens with the visit tells what this visit did ("The focused visit looked at …"), and a line that does is the report's
    /// own heading; one with a year in it may recall another visit.
    /// </summary>
    private static bool IsTopic(Reading reading, in Sentence sentence, in Span visit)
    {
        var text = reading.Source(sentence.Source).AsSpan(sentence.Start, sentence.End - sentence.Start);
        return visit.Start - sentence.Start <= LongestOpening && Openings.Contains(text[..(visit.Start - sentence.Start)].Trim().ToString()) && !Years().IsMatch(text);
    }

    private static double WeightOf(ArticleCues cues, int sentence) =>
        cues.Reading.Sentences[sentence].Source != EvidenceSource.Text ? 5 : cues.PositionOf(sentence) switch { <= 1 => 3, <= 3 => 1, _ => 0.25 };

    /// <summary>A visit is told behind a headline and a lead that give a new grade: it was a step on the way there.</summary>
    private static bool IsJudgedAnew(ArticleCues cues, bool visitLeads, IReadOnlyList<Claim> claims)
    {
        if (cues.OpeningHas(KindCue.Letter) || cues.CountOf(KindCue.Ungraded) > 0) return false;
        var inTitle = claims.Any(claim => IsNew(claim) && cues.IsTitle(claim.Sentence));
        var inOpening = claims.Any(claim => IsNew(claim) && !cues.IsTitle(claim.Sentence) && cues.IsOpening(claim.Sentence));
        return inOpening && (inTitle || !visitLeads);
    }

    /// <summary>
    /// Inspectors came and wrote a letter, or gave no grade, and no new grade is told: a visit, though nobody says which or
    /// says it only far down.
    /// </summary>
    private static bool IsUnnamedVisit(ArticleCues cues, ReadOnlySpan<double> weights, IReadOnlyList<Claim> claims)
    {
        const KindCue Others = KindCue.OtherRegime | KindCue.OtherInspectorate | KindCue.Government;
        if (cues.TitleHas(Others) || cues.LeadHas(Others) || !cues.OpeningHas(KindCue.Inspector)) return false;
        if (claims.Any(claim => IsNew(claim) && (cues.IsTitle(claim.Sentence) || cues.IsLead(claim.Sentence)))) return false;

        var isOtherNews = cues.TitleHas(KindCue.OtherNews);
        var wrote = false;
        var came = false;
        for (var i = 0; i < cues.Count; i++)
        {
            wrote |= cues.HasAny(i, KindCue.Letter) && cues.PositionOf(i) < VisitParagraphs || cues.HasAny(i, KindCue.VisitSeries) && !isOtherNews;
            came |= cues.HasAny(i, KindCue.Visit) && cues.IsOpening(i);
        }

        var isNamed = weights[(int)InspectionType.FocusedVisit] > 0 || weights[(int)InspectionType.MonitoringVisit] > 0;
        return came && (wrote || isNamed && cues.CountOf(KindCue.Ungraded) > 0);
    }

    /// <summary>Only councils that are inadequate have monitoring visits.</summary>
    private static InspectionType UnnamedVisit(ReadOnlySpan<double> weights, IReadOnlyList<Claim> claims) =>
        weights[(int)InspectionType.FocusedVisit] > 0 ? InspectionType.FocusedVisit
        : weights[(int)InspectionType.MonitoringVisit] > 0 || claims is [{ Judgement: Judgement.Inadequate }, ..] ? InspectionType.MonitoringVisit
        : InspectionType.FocusedVisit;

    [GeneratedRegex(@"\b(19|20)[0-9]{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Years();

    private static bool IsNew(Claim claim) => claim is { InPassing: false, Time: ClaimTime.Open or ClaimTime.Now, Strength: not ClaimStrength.Weak };
}
