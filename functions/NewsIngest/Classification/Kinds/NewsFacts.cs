using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using NewsIngest.Classification.Findings;
using NewsIngest.Classification.Scanning;
using NewsIngest.Classification.Sentences;

namespace NewsIngest.Classification.Kinds;

/// <summary>What an article shows of whether it tells a new judgement.</summary>
internal sealed class NewsFacts
{
    /// <summary>Talk of an inspection beyond this many sentences says no more.</summary>
    private const int MostReporting = 5;

    private const int MostOther = 6;

    /// <summary>More aspects than this say no more.</summary>
    public const int MostAspects = 3;

    public bool PublishedInOpening { get; private set; }

    public bool Published { get; private set; }

    public bool PublishedToday { get; private set; }

    public bool InspectorInTitle { get; private set; }

    public bool InspectorInOpening { get; private set; }

    public bool ReportInOpening { get; private set; }

    public bool GradeInTitle { get; private set; }

    public bool GradeInOpening { get; private set; }

    /// <summary>No grade is told in title or opening, and none stands for any council.</summary>
    public bool LacksGrade => !GradeInTitle && !GradeInOpening && Aspects == 0;

    /// <summary>Some council is given a grade that stands.</summary>
    public bool HasStanding { get; private set; }

    public bool InspectorsCame { get; private set; }

    /// <summary>Sentences in which the report or the inspectors say something, 0 to 5.</summary>
    public int Reporting { get; private set; }

    /// <summary>Share of sentences that name the inspectors or their report, 0 to 1.</summary>
    public double Density { get; private set; }

    public bool OtherNewsInTitle { get; private set; }

    /// <summary>Title or lead tells other news and how long ago the judgement was: "days after Ofsted's praise".</summary>
    public bool RecalledAtTop { get; private set; }

    public bool OtherNewsInLead { get; private set; }

    /// <summary>How much of other news the whole article has, 0 to 1.</summary>
    public double OtherNews { get; private set; }

    /// <summary>Aspects that one council is given grades for now, 0 to 3.</summary>
    public int Aspects { get; private set; }

    public bool HasPrevious { get; private set; }

    public bool GivenInOpening { get; private set; }

    /// <summary>Every grade that stands is told with a date or a cue of time past.</summary>
    public bool OnlyRecalled { get; private set; }

    public bool IsPending { get; private set; }

    /// <summary>A council is named, or "the council", in title or opening.</summary>
    public bool NamesCouncil { get; private set; }

    public bool LacksSubject { get; private set; }

    public bool IsOtherRegime { get; private set; }

    /// <summary>Children's services are named in the opening.</summary>
    public bool NamesService { get; private set; }

    /// <summary>The page is one of the inspectorate's own reports.</summary>
    public bool IsOwnReport { get; private set; }

    public static NewsFacts Of(ArticleCues cues, IReadOnlyList<Finding> findings, bool hasSubject)
    {
        var facts = new NewsFacts
        {
            LacksSubject = !hasSubject,
            IsOwnReport = cues.Reading.Article.CanonicalUrl is { IsAbsoluteUri: true, Host: "reports.ofsted.gov.uk" or "files.ofsted.gov.uk" }
        };
        var spoken = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            var names = cues.HasAny(i, KindCue.Inspector | KindCue.Report);
            if (names) spoken++;
            facts.RecalledAtTop |= (cues.IsTitle(i) || cues.IsLead(i)) && cues.HasAny(i, KindCue.Recalled) && (names || cues.HasAny(i, KindCue.Grade))
                && (cues.HasAny(i, KindCue.OtherNews) || cues.TitleHas(KindCue.OtherNews));
            if (cues.IsOpening(i)) facts.AddOpening(cues, i);
            facts.NamesCouncil |= cues.IsOpening(i) && NamesOne(cues.Reading, cues.Reading.Sentences[i]);
            facts.IsOtherRegime |= cues.HasAny(i, KindCue.OtherRegime)
                && (cues.IsTitle(i) || cues.IsLead(i) && cues.HasAny(i, KindCue.Inspector | KindCue.OtherInspectorate | KindCue.Report | KindCue.Grade));
            if (cues.IsTitle(i)) facts.AddTitle(cues[i]);
            else facts.AddBody(cues, i, names);
        }

        facts.Density = cues.Count == 0 ? 0 : (double)spoken / cues.Count;
        facts.OtherNews = Math.Min(cues.CountOf(KindCue.OtherNews), MostOther) / (double)MostOther;
        facts.NamesService = cues.OpeningHas(KindCue.Service);
        facts.AddFindings(cues, findings);
        return facts;
    }

    /// <summary>
    /// Whether a sentence tells that a report, and no plan or ballot, has come out now; one with a date and nothing near tells of an earlier one.
    /// </summary>
    private static bool TellsPublication(ArticleCues cues, int i) =>
        cues.Has(i, KindCue.Published)
            && (cues.HasAny(i, KindCue.Report) || cues.HasAny(i, KindCue.Today | KindCue.Inspector) && !cues.HasAny(i, KindCue.OtherNews))
            && !cues.HasAny(i, KindCue.If | KindCue.Pending)
        && (!cues.HasAny(i, KindCue.Dated | KindCue.Recalled) || cues.HasAny(i, KindCue.Today));

    /// <summary>A council by its name, "the council", "a city": not "local authority services".</summary>
    private static bool NamesOne(Reading reading, in Sentence sentence)
    {
        if (sentence.Kinds.Has(SpanKind.Council)) return true;
        if (!sentence.Kinds.Has(SpanKind.Institution)) return false;
        var spans = reading.Spans(sentence);
        for (var i = 1; i < spans.Length; i++)
            if (spans[i].Kind == SpanKind.Institution && spans[i - 1].Kind is SpanKind.Determiner or SpanKind.Word) return true;
        return false;
    }

    private void AddTitle(KindCue cue)
    {
        InspectorInTitle |= (cue & KindCue.Inspector) != 0;
        GradeInTitle |= (cue & KindCue.Grade) != 0;
        OtherNewsInTitle |= (cue & KindCue.OtherNews) != 0;
    }

    private void AddOpening(ArticleCues cues, int i)
    {
        PublishedInOpening |= TellsPublication(cues, i);
        InspectorInOpening |= cues.HasAny(i, KindCue.Inspector) && !cues.HasAny(i, KindCue.If);
        ReportInOpening |= cues.HasAny(i, KindCue.Report);
        IsPending |= cues.HasAny(i, KindCue.Pending) && cues.PositionOf(i) <= 1;
    }

    private void AddBody(ArticleCues cues, int i, bool names)
    {
        OtherNewsInLead |= cues.IsLead(i) && cues.HasAny(i, KindCue.OtherNews);
        GradeInOpening |= cues.IsOpening(i) && cues.HasAny(i, KindCue.Grade);
        var tells = TellsPublication(cues, i);
        Published |= tells;
        PublishedToday |= tells && cues.HasAny(i, KindCue.Today);
        if (!names || cues.HasAny(i, KindCue.If)) return;
        InspectorsCame |= cues.HasAny(i, KindCue.Came);
        if (cues.HasAny(i, KindCue.Said) && Reporting < MostReporting) Reporting++;
    }

    private void AddFindings(ArticleCues cues, IReadOnlyList<Finding> findings)
    {
        var aspects = new Dictionary<string, AspectSet>();
        var isTold = false;
        // On a page without a day the latest year that it names may be that of the news.
        var newsYear = cues.Reading.Article.Published is null ? ArticleDay.Of(cues.Reading).Year.ToString(CultureInfo.InvariantCulture) : null;
        foreach (var finding in findings)
        {
            HasPrevious |= finding.When == FindingTime.Previous;
            if (finding.When != FindingTime.Current || cues.Of(finding.Evidence) is var cue && (cue & KindCue.If) != 0) continue;
            ref var council = ref CollectionsMarshal.GetValueRefOrAddDefault(aspects, finding.CouncilCode, out _);
            council |= finding.Aspect.ToSet();
            Aspects = Math.Max(Aspects, Math.Min(MostAspects, BitOperations.PopCount((uint)council)));
            GivenInOpening |= cues.InOpening(finding.Evidence);
            isTold |= (cue & KindCue.Recalled) == 0
                && ((cue & KindCue.Dated) == 0 || newsYear is not null && finding.Evidence.Sentence.Contains(newsYear, StringComparison.Ordinal));
            HasStanding = true;
        }

        OnlyRecalled = aspects.Count > 0 && !isTold;
    }
}
