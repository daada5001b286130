using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Names;
using NewsIngest.Classification.Sentences;
using NewsIngest.Classification.Vocabulary;
using NewsIngest.Reference;

namespace NewsIngest.Classification.Councils;

/// <summary>Decides which councils an article is about and which it only mentions.</summary>
internal sealed class RoleReader(Reading reading, CouncilCast cast, Topic topic, List<Claim> claims, IReadOnlyList<Finding> findings, bool isComment)
{
    /// <summary>A second council is a subject too when it weighs this share of the first.</summary>
    private const double ShareOfMain = 0.8;

    /// <summary>The same, for a council that the headline names.</summary>
    private const double ShareInTitle = 0.7;

    /// <summary>The same, for a council with a new grade of its own.</summary>
    private const double ShareWithGrade = 0.45;

    /// <summary>So many current grades are a report of their own.</summary>
    private const int FullReport = 3;

    /// <summary>This many paragraphs that open with a council each make a round-up.</summary>
    private const int RoundUp = 3;

    /// <summary>So many headings, or grades in a round-up, are not of one council by the way.</summary>
    private const int LeastHeaded = 2;

    /// <summary>The same, past words such as "inspectors found services in".</summary>
    private const int LateOpeningPosition = 7;

    private readonly Prominence _prominence = new(reading, cast);
    private readonly Openings _openings = new(reading, cast);

    /// <param name="reportsInspections">The article reports new inspections or visits, so that each council with a paragraph of its own is a subject.</param>
    public IReadOnlyList<CouncilReference> Read(bool reportsInspections)
    {
        var subjects = Subjects(reportsInspections);
        if (cast.Main is { } main && !_prominence.IsOfLetters && MayBeSubject(main)) subjects.UnionWith(GoneThrough());
        var references = new List<CouncilReference>();
        var seen = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var mention in cast.Mentions)
            foreach (var council in cast.Resolve(mention.Name))
                if (seen.Add(council))
                    references.Add(new CouncilReference(council.Code, council.Name, subjects.Contains(council) ? CouncilRole.Subject : CouncilRole.Mentioned,
                        reading.Evidence(reading.Sentences[mention.Sentence])));
        foreach (var council in subjects)
            if (seen.Add(council))
                references.Add(new CouncilReference(council.Code, council.Name, CouncilRole.Subject,
                    reading.Evidence(reading.Sentences[cast.Mentions.Count > 0 ? cast.Mentions[0].Sentence : 0])));
        return references;
    }

    /// <summary>
    /// The councils that have a heading each over paragraphs of their own; in what its headline calls a round-up, those whose grade a sentence of their own
    /// tells.
    /// </summary>
    private HashSet<Council> GoneThrough()
    {
        var headed = _openings.Headed();
        if (headed.Count < LeastHeaded) headed.Clear();
        if (_prominence.IsRoundUp && InTitle() is { Count: >= LeastHeaded } inTitle) headed.UnionWith(inTitle);
        if (!_prominence.IsRoundUp) return headed;
        var told = Judged(int.MaxValue).Anew;
        told.UnionWith(cast.Weights.Keys.Where(Leads));
        told.RemoveWhere(council => !IsGraded(council));
        if (told.Count >= LeastHeaded) headed.UnionWith(told);
        return headed;
    }

    /// <summary>Whether the article can be about this council's work for children, its other services aside.</summary>
    private bool MayBeSubject(Council main)
    {
        if (topic.MayHaveSubjects) return !topic.IsOtherThroughout || InTitle().Contains(main);
        if (topic.Other is not (Regime.ChildrensHome or Regime.FosteringAgency or Regime.AdoptionAgency or Regime.EarlyYears or Regime.OtherService))
            return false;
        if (findings.Any(finding => finding.CouncilCode == main.Code)) return true;
        // "Derbyshire County Council is to close a children's home": its own. What Ofsted says of a home may be of anybody's.
        return topic.Other is Regime.ChildrensHome or Regime.FosteringAgency or Regime.AdoptionAgency or Regime.EarlyYears && cast.Mentions.Any(mention =>
            !mention.IsBystander && (!mention.AfterPreposition || mention.Position <= Openings.Position)
                && (mention.Name.Form == NameForm.Council || mention.IsAmongCouncils) && (mention.Position <= Openings.Position || !topic.NamesInspection)
            && reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Title } or { Paragraph: 0 } && cast.Resolve(mention.Name).Contains(main));
    }

    private HashSet<Council> Subjects(bool reportsInspections)
    {
        var subjects = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        if (cast.Main is not { } main || _prominence.IsOfLetters || !MayBeSubject(main)) return subjects;
        if (cast.Weights.Count > 1 && main != cast.Publisher && StandsBy(main)) return subjects;
        if (isComment && _prominence.IsAside(main)) return subjects;

        var opening = _openings.Of(Openings.Position, withRows: true, out var paragraphs);
        var inTitle = InTitle();
        var last = LastEarly(reportsInspections);
        var early = Early(last);
        // "Two neighbours judged good", and a third is told of by the way.
        var joined = _openings.JoinedTo(main, last);
        var isCounted = joined.Count >= _prominence.TitleCount && _prominence.TitleCount > 0 || inTitle.Count > 1;
        if (isCounted) opening.RemoveWhere(IsByTheWay);
        var (judged, recalled) = reportsInspections ? Judged(_prominence.FirstProse) : default;
        if (paragraphs >= RoundUp && opening.Count >= RoundUp && inTitle.Count != 1 && !IsTableBesideNews(early, opening))
        {
            if (reportsInspections) opening.UnionWith(Judged(int.MaxValue).Anew.Where(council => IsGraded(council) && Leads(council)));
            // "Until 2023 Cumbria had been …": what came before the two that the article is about.
            opening.RemoveWhere(council => cast.IsPast(council) && cast.SuccessorsOf(council).All(opening.Contains));
            return opening;
        }

        var graded = new HashSet<string>();
        foreach (var finding in findings)
            if (finding.When == FindingTime.Current) graded.Add(finding.CouncilCode);
        var counts = _prominence.TitleCount > 0;
        if (inTitle.Count == 0 && (counts || reportsInspections && _prominence.Lead().Count != 1))
        {
            var sections = _openings.Of(LateOpeningPosition, withRows: false);
            sections.RemoveWhere(council => graded.Count > 0 && !graded.Contains(council.Code));
            if (isCounted) sections.RemoveWhere(IsByTheWay);
            var lead = _prominence.Lead();
            if (counts && lead.Count > 1) sections.IntersectWith(lead);
            if (sections.Count >= (counts || lead.Count == 0 && graded.Count == 2 ? 2 : RoundUp)) subjects.UnionWith(sections);
        }

        if (subjects.Count == 0 && inTitle.Count == 0 && _prominence.IsInPassing(main, early, joined, reportsInspections, graded.Contains(main.Code)))
            return subjects;

        var basis = inTitle.Count > 0 ? inTitle : early;
        foreach (var council in basis.ToList())
            if (cast.IsPast(council)) basis.UnionWith(cast.SuccessorsOf(council));
        foreach (var (council, weight) in cast.Weights)
        {
            var share = weight / cast.WeightOf(main);
            if (!basis.Contains(council) && !joined.Contains(council) && council != main) continue;
            if (judged?.Count > 0 && recalled!.Contains(council) && !joined.Contains(council) && council != main) continue;
            // Until it begins, its children's services are its county's.
            if (council.Status == CouncilStatus.Future && cast.Weights.Keys.Any(county => council.Predecessors.Contains(county.Code))) continue;
            if (council.Status == CouncilStatus.Abolished && IsSucceeded(council, main, graded))
            {
                if (council == main || inTitle.Contains(council)) subjects.UnionWith(cast.SuccessorsOf(council));
                continue;
            }

            if (council == main || joined.Contains(council)
                || share >= (graded.Contains(council.Code) && recalled?.Contains(council) != true
                    ? ShareWithGrade
                    : inTitle.Contains(council)
                    ? ShareInTitle
                    : ShareOfMain))
            {
                subjects.Add(council);
            }
        }

        // "Those in Leeds were judged inadequate and those in Bradford good": one piece of news of both, whichever the headline names.
        if (judged is not null && subjects.Count > 0 && _prominence.TitleCount == 0)
            subjects.UnionWith(judged.Where(council => graded.Contains(council.Code) && !StandsBy(council)));

        // One company or trust works for them together.
        if (inTitle.Count != 1 && (!reportsInspections || _prominence.SpeaksOfBoth))
            foreach (var mention in cast.Mentions)
                if (mention.Name.Form == NameForm.DeliveryBody && cast.PartnersIn(mention.Name) is { Count: > 1 } partners
                    && partners.Contains(main)) subjects.UnionWith(partners.Where(partner => inTitle.Count != 1 || early.Contains(partner)));

        // "Three directors on the move": a council of theirs with a grade is one of the three.
        if (counts
            && subjects.Count > 1)
        {
            subjects.UnionWith(cast.Weights.Keys.Where(council => graded.Contains(council.Code) && recalled?.Contains(council) != true
                && (subjects.Count < _prominence.TitleCount || cast.WeightOf(council) >= ShareWithGrade * cast.WeightOf(main))));
        }

        // A council that the article gives a report's worth of grades is not in it by the way.
        if (findings.Count >= FullReport)
            foreach (var council in cast.Weights.Keys)
                if (graded.Contains(council.Code) && IsFullReport(council)) subjects.Add(council);

        // Who takes over within weeks is what its news is about as well.
        foreach (var council in subjects.ToList())
            if (!reportsInspections && cast.IsEnding(council)) subjects.UnionWith(cast.SuccessorsOf(council).Where(cast.Weights.ContainsKey));

        foreach (var finding in findings)
        {
            if (finding.When != FindingTime.Current || Names(subjects, finding.CouncilCode)) continue;
            foreach (var council in subjects.ToList())
            {
                if (council.Status != CouncilStatus.Abolished || !council.Successors.Contains(finding.CouncilCode)) continue;
                subjects.UnionWith(cast.SuccessorsOf(council));
                subjects.Remove(council);
            }
        }

        return subjects;

        static bool Names(HashSet<Council> subjects, string code)
        {
            foreach (var council in subjects)
                if (council.Code == code) return true;
            return false;
        }

        bool IsByTheWay(Council council) => !inTitle.Contains(council) && cast.WeightOf(council) < ShareWithGrade * cast.WeightOf(main);
    }

    /// <summary>
    /// The councils that the article gives a new grade by name up to a paragraph, and those whose grade it only recalls: "whose rating is good", "which remains
    /// good".
    /// </summary>
    private (HashSet<Council> Anew, HashSet<Council> Recalled) Judged(int last)
    {
        var anew = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        var recalled = new HashSet<Council>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            if (claim.Time is not (ClaimTime.Open or ClaimTime.Now) || reading.Sentences[claim.Sentence].Paragraph > last) continue;
            foreach (var value in claim.Councils)
            {
                var name = NameMeaning.Of(value);
                if (cast.Knows(name)) (claim.InPassing || claim.Remains ? recalled : anew).UnionWith(cast.Resolve(name));
            }
        }

        recalled.ExceptWith(anew);
        return (anew, recalled);
    }

    /// <summary>It is the first council that one of its sentences names, and early.</summary>
    private bool Leads(Council council)
    {
        var last = -1;
        foreach (var mention in cast.Mentions)
        {
            var isFirst = mention.Sentence != last;
            last = mention.Sentence;
            if (isFirst && !mention.IsBystander && mention.Position <= LateOpeningPosition && reading.Sentences[last].Source == EvidenceSource.Text
                && cast.Resolve(mention.Name).Contains(council)) return true;
        }

        return false;
    }

    /// <summary>No mention of the council is of more than a bystander.</summary>
    private bool StandsBy(Council council)
    {
        foreach (var mention in cast.Mentions)
            if (!mention.IsBystander && cast.Resolve(mention.Name).Contains(council)) return false;
        return true;
    }

    /// <summary>A council that replaced this one is given a grade, or after its end weighs enough to be what the article is about.</summary>
    private bool IsSucceeded(Council council, Council main, HashSet<string> graded)
    {
        foreach (var successor in cast.SuccessorsOf(council))
            if (graded.Contains(successor.Code) || cast.IsPast(council) && cast.WeightOf(successor) >= ShareWithGrade * cast.WeightOf(main)) return true;
        return false;
    }

    private bool IsGraded(Council council)
    {
        foreach (var finding in findings)
            if (finding.When == FindingTime.Current && finding.CouncilCode == council.Code) return true;
        return false;
    }

    private bool IsFullReport(Council council)
    {
        var grades = 0;
        foreach (var finding in findings)
            if (finding.When == FindingTime.Current && finding.CouncilCode == council.Code) grades++;
        return grades >= FullReport;
    }

    private HashSet<Council> InTitle() =>
        _prominence.Named(mention => !mention.IsBystander && reading.Sentences[mention.Sentence].Source == EvidenceSource.Title);

    /// <summary>The councils named up to a paragraph.</summary>
    private HashSet<Council> Early(int last) =>
        _prominence.Named(mention => !mention.IsBystander && reading.Sentences[mention.Sentence] is { IsListItem: false } sentence
            && sentence.Paragraph <= last);

    /// <summary>The second paragraph, or in news of inspections the first that names a council.</summary>
    private int LastEarly(bool reportsInspections)
    {
        var last = Math.Max(1, _prominence.FirstProse);
        if (!reportsInspections) return last;
        foreach (var mention in cast.Mentions)
            if (!mention.IsBystander && reading.Sentences[mention.Sentence] is { Source: EvidenceSource.Text, IsListItem: false } sentence)
                return Math.Max(last, sentence.Paragraph);
        return last;
    }

    /// <summary>A table of grades beside news of one or two councils, or of councils in general.</summary>
    private bool IsTableBesideNews(HashSet<Council> early, HashSet<Council> opening) =>
        (early.Count is 1 or 2 && early.Any(opening.Contains)
            || early.Count == 0 && _prominence.TitleCount == 0 && _prominence.LeadIsGeneral && _prominence.LeadCount != opening.Count)
        && _openings.Of(Openings.Position, withRows: false).Count < RoundUp;
}
