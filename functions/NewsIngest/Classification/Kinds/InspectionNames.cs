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

    private const int Types = (int)InspectionType.Other + 1;

    /// <summary>Words that may stand before the visit in a sentence that opens with it: "On their third and latest monitoring visit".</summary>
    private static readonly FrozenSet<string> OpeningWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "after", "and", "at", "during", "fifth", "final", "first", "following", "fourth", "in", "its", "last", "latest", "most", "new", "ninth", "ofsted",
        "ofsted's", "ofsted\u2019s", "on", "our", "recent", "second", "seventh", "sixth", "the", "their", "third", "this", "two-day", "eighth", "tenth");

    /// <summary>Paragraphs of running text in which visits are told that nobody calls by their name.</summary>
    private const int VisitParagraphs = 6;

    public static InspectionType? Read(ArticleCues cues, List<Claim> claims, bool namesCouncil)
    {
        if (!namesCouncil && cues.OpeningHas(KindCue.OtherNation)) return null;
        Span<double> weights = stackalloc double[Types];
        var visitLeads = Weigh(cues, weights);

        var best = -1;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] >= Prominent && (best < 0 || weights[i] > weights[best])) best = i;
        if (best is (int)InspectionType.Sif or (int)InspectionType.Ilacs && namesCouncil && cues.OpeningHas(KindCue.Revisit)
            && IsUnnamedVisit(cues, claims)) return UnnamedVisit(cues.Reading, weights);
        if (best >= 0 && !(IsVisit((InspectionType)best) && (!namesCouncil || IsJudgedAnew(cues, visitLeads, claims)))) return (InspectionType)best;
        if (best >= 0) return null;
        return namesCouncil && IsUnnamedVisit(cues, claims) ? UnnamedVisit(cues.Reading, weights) : null;
    }

    /// <summary>How prominently the article names each inspection, the most prominent first.</summary>
    public static IReadOnlyList<ExplainedInspection> Weigh(ArticleCues cues)
    {
        var weights = new double[Types];
        Weigh(cues, weights);
        return [.. weights.Index().Where(type => type.Item > 0).OrderByDescending(type => type.Item)
            .Select(type => new ExplainedInspection((InspectionType)type.Index, Math.Round(type.Item, 2)))];
    }

    /// <returns>Whether a visit is named in title or lead, or opens a sentence soon after that gives no grade.</returns>
    private static bool Weigh(ArticleCues cues, Span<double> weights)
    {
        var visitLeads = false;
        for (var i = 0; i < cues.Count; i++)
        {
            var sentence = cues.Reading.Sentences[i];
            if (!sentence.Kinds.Has(SpanKind.Inspection)) continue;
            foreach (var span in cues.Reading.Spans(sentence))
            {
                if (span.Kind != SpanKind.Inspection) continue;
                var isVisit = IsVisit((InspectionType)span.Value);
                if (isVisit && cues.HasAny(i, KindCue.OtherVisits)) continue;
                weights[span.Value] += isVisit && IsTopic(cues.Reading, sentence, span) ? Math.Max(Prominent, WeightOf(cues, i)) : WeightOf(cues, i);
                visitLeads |= isVisit
                    && (cues.IsTitle(i) || cues.IsLead(i) || cues.IsOpening(i) && !cues.HasAny(i, KindCue.Grade) && IsTopic(cues.Reading, sentence, span));
            }
        }

        return visitLeads;
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
        return OpensWith(text[..(visit.Start - sentence.Start)]) && !Years().IsMatch(text);
    }

    private static bool OpensWith(ReadOnlySpan<char> opening)
    {
        var known = OpeningWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in opening.Split(' '))
            if (opening[word].TrimEnd(',') is { IsEmpty: false } written && !known.Contains(written)) return false;
        return true;
    }

    private static double WeightOf(ArticleCues cues, int sentence) =>
        cues.Reading.Sentences[sentence].Source != EvidenceSource.Text ? 5 : cues.PositionOf(sentence) switch { <= 1 => 3, <= 3 => 1, _ => 0.25 };

    /// <summary>A visit is told behind a headline and a lead that give a new grade: it was a step on the way there.</summary>
    private static bool IsJudgedAnew(ArticleCues cues, bool visitLeads, List<Claim> claims)
    {
        if (cues.CountOf(KindCue.Ungraded) > 0) return false;
        for (var i = 0; i < cues.Count; i++)
            if (cues.IsOpening(i) && IsInspectorsLetter(cues, i)) return false;
        var year = cues.Reading.Article.Published?.Year ?? 0;
        var inTitle = claims.Exists(claim => IsNew(claim) && cues.IsTitle(claim.Sentence));
        var inOpening = claims.Exists(claim => IsNew(claim) && !IsDatedBefore(cues.Reading, claim, year) && !cues.IsTitle(claim.Sentence)
            && cues.IsOpening(claim.Sentence));
        return inOpening && (inTitle || !visitLeads);
    }

    /// <summary>
    /// Inspectors came and wrote a letter, or gave no grade, and no new grade is told: a visit, though nobody says which or
    /// says it only far down.
    /// </summary>
    private static bool IsUnnamedVisit(ArticleCues cues, List<Claim> claims)
    {
        const KindCue Others = KindCue.OtherRegime | KindCue.OtherInspectorate | KindCue.Government;
        if (cues.TitleHas(Others) || cues.LeadHas(Others) || !cues.OpeningHas(KindCue.Inspector)) return false;
        if (claims.Exists(claim => IsNew(claim) && (cues.IsTitle(claim.Sentence) || cues.IsLead(claim.Sentence)))) return false;

        var wrote = false;
        var came = false;
        for (var i = 0; i < cues.Count; i++)
        {
            wrote |= IsInspectorsLetter(cues, i) && cues.PositionOf(i) < VisitParagraphs;
            came |= cues.HasAny(i, KindCue.Visit) && cues.IsOpening(i);
        }

        return came
            && (wrote || cues.CountOf(KindCue.Ungraded) > 0
                || cues.OpeningHas(KindCue.Revisit)
                    && claims.TrueForAll(claim => claim.Judgement == Judgement.Inadequate || !IsNew(claim) || !cues.IsOpening(claim.Sentence)));
    }

    /// <summary>Ministers write letters, too.</summary>
    private static bool IsInspectorsLetter(ArticleCues cues, int i) => cues.HasAny(i, KindCue.Letter) && !cues.HasAny(i, KindCue.Government);

    /// <summary>Only councils that are inadequate have monitoring visits.</summary>
    private static InspectionType UnnamedVisit(Reading reading, ReadOnlySpan<double> weights) =>
        weights[(int)InspectionType.FocusedVisit] > 0 ? InspectionType.FocusedVisit
        : weights[(int)InspectionType.MonitoringVisit] > 0
            || reading.AllSpans.Find(span => span.Kind == SpanKind.Grade) is { Kind: SpanKind.Grade, Value: (int)Judgement.Inadequate }
        ? InspectionType.MonitoringVisit
        : InspectionType.FocusedVisit;

    // Four digits: nothing to go back over, and generated code starts at once.
    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b")]
    private static partial Regex Years();

    /// <summary>Reports come out within months: a grade with a year before the last in its sentence is an earlier one.</summary>
    private static bool IsDatedBefore(Reading reading, Claim claim, int year)
    {
        var latest = 0;
        foreach (var span in reading.Spans(reading.Sentences[claim.Sentence]))
            if (span.Kind == SpanKind.Year) latest = Math.Max(latest, span.Value);
        return latest > 0 && latest < year - 1;
    }

    private static bool IsNew(Claim claim) =>
        claim is { InPassing: false, Remains: false, Time: ClaimTime.Open or ClaimTime.Now, Strength: not ClaimStrength.Weak };
}
