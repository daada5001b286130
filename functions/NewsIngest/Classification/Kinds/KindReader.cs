using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;

namespace NewsIngest.Classification.Kinds;

/// <summary>Reads which inspection an article is about and what kind of article it is.</summary>
internal sealed class KindReader
{
    /// <summary>An article about more councils than this is a round-up, not news of a few.</summary>
    private const int Few = 3;

    /// <summary>As many councils named in passing still make news of one or a few.</summary>
    private const int FewInPassing = 2;

    /// <summary>The second paragraph of running text is the last that says what the news is.</summary>
    private const int LeadingParagraph = 1;

    /// <summary>Who says "I" as often as this writes a column.</summary>
    private const int OftenSaid = 3;

    private readonly Reading _reading;
    private readonly Topic _topic;
    private readonly ArticleCues _cues;
    private readonly InspectionType? _inspection;
    private bool? _isNoArticle;
    private bool? _isComment;

    public KindReader(ArticleCues cues, Topic topic, List<Claim> claims, bool namesCouncil)
    {
        _reading = cues.Reading;
        _topic = topic;
        _cues = cues;
        _inspection = InspectionNames.Read(_cues, claims, namesCouncil);
    }

    /// <summary>The article tells of a focused, monitoring or assurance visit, which gives no grade.</summary>
    public bool IsVisit => InspectionNames.IsVisit(_inspection);

    /// <summary>A job advert tells no story, but whose service it is and how that is rated.</summary>
    public bool IsAdvert => PageForms.IsAdvert(_cues);

    /// <summary>A column, a policy update, evidence to a committee: what it says of councils' grades is no news of them.</summary>
    public bool IsComment =>
        _isComment ??= _cues.TitleHas(KindCue.Comment) || FirstPerson.Count(_reading.Article.Text) >= (_cues.TitleHas(KindCue.National) ? 1 : OftenSaid);

    public ArticleKind Kind(IReadOnlyList<Finding> findings, IReadOnlyList<CouncilReference> councils)
    {
        if (_isNoArticle ??= PageForms.IsNoArticle(_cues, findings.Count > 0)) return ArticleKind.NotAnArticle;
        if (IsVisit) return ArticleKind.Visit;
        if (IsJudgement(findings, councils)) return ArticleKind.Judgement;
        return IsCouncilNews(councils) ? ArticleKind.CouncilNews : ArticleKind.SectorNews;
    }

    public InspectionType? TypeOf(ArticleKind kind, IReadOnlyList<Finding> findings) => kind switch
    {
        ArticleKind.Judgement => Frameworks.OfJudgement(_cues, _inspection, findings),
        ArticleKind.Visit => _inspection,
        ArticleKind.CouncilNews => _inspection ?? OfOtherNews(findings),

        // Ratings of all councils together were a framework of their own until 2011.
        ArticleKind.SectorNews when _inspection == InspectionType.Other || IsAssessment() => InspectionType.Other,
        _ => null,
    };

    private bool IsJudgement(IReadOnlyList<Finding> findings, IReadOnlyList<CouncilReference> councils)
    {
        if (IsOtherInspection || _topic.IsOtherThroughout || _cues.TitleHas(KindCue.Retrospect)) return false;
        if (_cues.CountOf(KindCue.Inspector) == 0 && !IsReported(findings)) return false;
        var hasSubject = councils.Any(council => council.Role == CouncilRole.Subject);
        if (IsComment && councils.Count(council => council.Role == CouncilRole.Subject) is 0 or > Few) return false;
        if (!hasSubject && findings.All(finding => finding.When != FindingTime.Current)) return false;
        return JudgementNews.IsTold(NewsFacts.Of(_cues, findings, hasSubject));
    }

    /// <summary>Nobody names the inspectors, but the opening gives several grades of their report.</summary>
    private bool IsReported(IReadOnlyList<Finding> findings) =>
        findings.Count(finding => finding.When == FindingTime.Current && _cues.InOpening(finding.Evidence)) > 1;

    /// <summary>The signs that were weighed, those that are absent left out, and what names the inspection how prominently.</summary>
    public (IReadOnlyList<ExplainedFact> Signs, IReadOnlyList<ExplainedInspection> Inspections) Explain(IReadOnlyList<Finding> findings,
        IReadOnlyList<CouncilReference> councils) =>
        (JudgementNews.Weigh(NewsFacts.Of(_cues, findings, councils.Any(council => council.Role == CouncilRole.Subject))), InspectionNames.Weigh(_cues));

    /// <summary>The article is about an inspection that gives councils' social care no grade.</summary>
    private bool IsOtherInspection => _inspection is InspectionType.Jtai or InspectionType.AreaSend;

    private bool IsCouncilNews(IReadOnlyList<CouncilReference> councils)
    {
        var isNational = _cues.TitleHas(KindCue.National) || _cues.LeadHas(KindCue.National);
        if (!isNational && (IsOtherInspection || IsAreaInspection() || IsAssessment())) return true;

        var subjects = councils.Count(council => council.Role == CouncilRole.Subject);
        if (subjects > Few && councils.Any(council => council is { Role: CouncilRole.Subject, Evidence.Source: not EvidenceSource.Title })) return false;
        if (subjects == 0 && IsComment) return false;
        if (councils.Any(council => council.Evidence.Source == EvidenceSource.Title)) return true;
        if (councils.All(council => (_cues.Of(council.Evidence) & KindCue.National) != 0 && _cues.PositionOf(council.Evidence) > 0)) return false;
        if (subjects == 0)
            return councils.Count is > 0 and <= FewInPassing && !isNational && !_cues.TitleHas(KindCue.Government) && !_cues.LeadHas(KindCue.Government)
                && !_cues.OpeningHas(KindCue.OtherNation);
        return !isNational || councils.Any(council => _cues.PositionOf(council.Evidence) <= LeadingParagraph);
    }

    /// <summary>An inspection that the article is about without naming it.</summary>
    private InspectionType? OfOtherNews(IReadOnlyList<Finding> findings)
    {
        if (IsAreaInspection()) return InspectionType.AreaSend;
        if (IsAssessment()) return InspectionType.Other;
        return _topic.Other is null && IsAwaited() ? Frameworks.OfJudgement(_cues, null, findings) : null;
    }

    /// <summary>Inspectors' findings on an area's services for special needs are the news.</summary>
    private bool IsAreaInspection()
    {
        if (_topic.Other != Regime.Send || _cues.TitleHas(KindCue.OtherNews)) return false;
        for (var i = 0; i < _cues.Count; i++)
            if (_cues.IsOpening(i) && (_cues.HasAny(i, KindCue.AreaOutcome) || _cues.HasAny(i, KindCue.Inspector) && _cues.PositionOf(i) == 0)) return true;
        return false;
    }

    /// <summary>Another inspectorate's grade for a service of the council is the news.</summary>
    private bool IsAssessment() =>
        _cues.OpeningHas(KindCue.OtherInspectorate) && !_cues.OpeningHas(KindCue.OtherNation) && _cues.OpeningHas(KindCue.AssessedService)
        && _cues.OpeningHas(KindCue.Grade) && (!_cues.TitleHas(KindCue.OtherNews) || _cues.TitleHas(KindCue.Grade)) && NamesCouncilBody();

    private bool NamesCouncilBody() => _reading.Kinds.Has(SpanKind.Council) || _reading.Kinds.Has(SpanKind.Institution);

    /// <summary>Inspectors have been and their result is awaited: the inspection is the news.</summary>
    private bool IsAwaited()
    {
        var inspectors = false;
        for (var i = 0; i < _cues.Count; i++)
        {
            if (_cues.PositionOf(i) > LeadingParagraph) continue;
            inspectors |= _cues.HasAny(i, KindCue.Inspector);
            if (inspectors && _cues.Has(i, KindCue.Pending | KindCue.Report)) return true;
        }

        return false;
    }
}
