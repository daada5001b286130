using NewsIngest.Classification;
using NewsIngest.Evaluation;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Evaluation;

[TestClass]
public sealed class EvaluationTests
{
    private const string Devon = "E10000008";
    private const string Torbay = "E06000027";

    private static readonly Evidence Proof = new("It is good.", 0, 11);

    private static readonly LabelledArticle Label = new(
        "a.html",
        "https://example.org/a",
        "Devon rated good",
        new(2025, 5, 13),
        "Children's services in Devon are good, Ofsted has said today.",
        ArticleKind.Judgement,
        InspectionType.Ilacs,
        [new(Devon, "Devon", CouncilRole.Subject), new(Torbay, "Torbay", CouncilRole.Mentioned)],
        [new(Devon, Aspect.Overall, Judgement.Good, FindingTime.Current), new(Devon, Aspect.Overall, Judgement.Inadequate, FindingTime.Previous)]);

    private static readonly Article Extracted = new(
        " Devon  rated good",
        Label.Text!,
        Published: new(2025, 5, 13, 0, 30, 0, TimeSpan.FromHours(1)));

    private static readonly NewsIngest.Classification.Classification Classified = new(
        ArticleKind.Judgement,
        InspectionType.Ilacs,
        [new(Devon, "Devon", CouncilRole.Subject, Proof), new(Torbay, "Torbay", CouncilRole.Mentioned, Proof)],
        [Found(Aspect.Overall, Judgement.Good, FindingTime.Current, 0.97), Found(Aspect.Overall, Judgement.Inadequate, FindingTime.Previous, 0.7)],
        Visit: null, "1");

    [TestMethod]
    public void A_perfect_result_scores_one_everywhere_and_has_no_mistakes()
    {
        var card = Score((Label, Extracted, Classified));

        Assert.AreEqual(1, card.Pages);
        Assert.AreEqual(new Retrieval(1, 0, 0), card.Subjects);
        Assert.AreEqual(new Retrieval(1, 0, 0), card.Mentions);
        Assert.AreEqual(new Retrieval(2, 0, 0), card.Findings);
        Assert.AreEqual(new Retrieval(1, 0, 0), card.CurrentFindings);
        Assert.AreEqual(new Retrieval(1, 0, 0), card.PreviousFindings);
        Assert.AreEqual(new Retrieval(1, 0, 0), card.CurrentOverall);
        Assert.AreEqual(new Rate(1, 1), card.Kind);
        Assert.AreEqual(1.0, card.JudgementKind.F1);
        Assert.AreEqual(new Rate(1, 1), card.InspectionType);
        Assert.AreEqual(new Rate(0, 0), card.ConfusersWithFinding);
        Assert.AreEqual(new Rate(1, 1), card.Titles);
        Assert.AreEqual(new Rate(1, 1), card.Dates);
        Assert.AreEqual(1.0, card.TextF1);
        Assert.AreEqual(new Rate(1, 1), card.ExactPages);
        Assert.IsEmpty(card.Mistakes);
    }

    [TestMethod]
    public void A_finding_with_the_wrong_time_is_both_missed_and_spurious()
    {
        var card = Score((Label, Extracted, Classified with
        {
            Findings = [Found(Aspect.Overall, Judgement.Good, FindingTime.Current, 0.9), Found(Aspect.Overall, Judgement.Inadequate, FindingTime.Current, 0.6)],
        }));

        Assert.AreEqual(new Retrieval(1, 1, 1), card.Findings);
        Assert.AreEqual(new Retrieval(1, 1, 0), card.CurrentOverall);
        Assert.AreEqual(new Retrieval(0, 0, 1), card.PreviousFindings);
        Assert.AreEqual(new Rate(0, 1), card.ExactPages);
        CollectionAssert.AreEqual(
            new Mistake[]
            {
                new("a.html", "finding", "Devon overall inadequate previous", ""),
                new("a.html", "finding", "", "Devon overall inadequate current (0.60)"),
            },
            card.Mistakes.ToArray());
    }

    [TestMethod]
    public void Each_difference_is_listed_with_what_was_expected_and_what_came()
    {
        var card = Score((
            Label with { Findings = [] },
            Extracted with { Title = "Another", Published = null, Text = "Quite other words than those of the page." },
            Classified with
            {
                Kind = ArticleKind.CouncilNews,
                InspectionType = null,
                Councils = [new(Torbay, "Torbay", CouncilRole.Subject, Proof)],
                Findings = []
            }));

        CollectionAssert.AreEqual(
            new Mistake[]
            {
                new("a.html", "kind", "judgement", "councilNews"),
                new("a.html", "inspectionType", "ilacs", "none"),
                new("a.html", "subject", "Devon", ""),
                new("a.html", "subject", "", "Torbay"),
                new("a.html", "mentioned", "Torbay", ""),
                new("a.html", "title", "Devon rated good", "Another"),
                new("a.html", "published", "2025-05-13", "none"),
                new("a.html", "text", "F1 1.00", "F1 0.00"),
            },
            card.Mistakes.ToArray());
    }

    [TestMethod]
    public void What_is_not_labelled_is_not_scored()
    {
        var card = Score((
            Label with { Title = null, Published = null, Text = null, Kind = null },
            new Article("Another", "Other text"),
            Classified with { Kind = ArticleKind.NotAnArticle }));

        Assert.AreEqual(0, card.Titles.Total);
        Assert.AreEqual(0, card.Dates.Total);
        Assert.AreEqual(0, card.Kind.Total);
        Assert.IsNull(card.JudgementKind.F1);
        Assert.IsNull(card.TextF1);
        Assert.AreEqual(new Rate(1, 1), card.ExactPages);
    }

    [TestMethod]
    public void A_page_without_a_labelled_finding_is_a_confuser_and_counts_when_it_gets_one()
    {
        var card = Score(
            (Label with { Findings = [] }, Extracted, Classified),
            (Label with { Findings = [] }, Extracted, Classified with { Findings = [] }),
            (Label, Extracted, Classified));

        Assert.AreEqual(new Rate(1, 2), card.ConfusersWithFinding);
    }

    [TestMethod]
    public void Findings_are_counted_by_their_confidence()
    {
        var card = Score((Label, Extracted, Classified with
        {
            Findings =
            [
                Found(Aspect.Overall, Judgement.Good, FindingTime.Current, 0.4),
                Found(Aspect.Overall, Judgement.Good, FindingTime.Current, 1),
                Found(Aspect.Leadership, Judgement.Good, FindingTime.Current, 0.95),
                Found(Aspect.InCare, Judgement.Good, FindingTime.Current, 0.55),
            ],
        }));

        CollectionAssert.AreEqual(
            new CalibrationBucket[] { new(0.5, 0.6, new(0, 1)), new(0.95, 1, new(1, 2)) },
            card.Calibration.ToArray());
    }

    [TestMethod]
    public void Topics_and_number_of_a_visit_are_scored_where_they_are_labelled()
    {
        var visit = new Visit([VisitTopic.FrontDoor, VisitTopic.InCare], 2, Proof);
        var topics = Label with { Visit = new(new HashSet<VisitTopic> { VisitTopic.FrontDoor, VisitTopic.Permanence }, 3) };

        var card = Score((topics, Extracted, Classified with { Visit = visit }), (Label with { Visit = new(null, null) }, Extracted, Classified),
            (Label, Extracted, Classified with { Visit = visit }));

        Assert.AreEqual(new Retrieval(1, 1, 1), card.VisitTopics);
        Assert.AreEqual(new Rate(1, 2), card.VisitSequence);
        Assert.AreSequenceEqual(
            [new Mistake("a.html", "visitTopic", "permanence", ""), new Mistake("a.html", "visitTopic", "", "inCare"),
                new Mistake("a.html", "visitSequence", "3", "2")],
            card.Mistakes);
    }

    [TestMethod]
    public void A_former_code_stands_for_its_council()
    {
        var label = Label with { Councils = [new("E08000038", "Barnsley", CouncilRole.Subject)], Findings = [] };
        var classified = Classified with { Councils = [new("E08000016", "Barnsley", CouncilRole.Subject, Proof)], Findings = [] };

        Assert.AreEqual(new Retrieval(1, 0, 0), Score((label, Extracted, classified)).Subjects);
    }

    [TestMethod]
    public void Half_the_text_lost_costs_text_F1_but_punctuation_does_not()
    {
        var label = Label with { Text = "one two three four five six seven" };

        Assert.AreEqual(1.0, Score((label, Extracted with { Text = "One, two: three\nfour – five; six (seven)." }, Classified)).TextF1);
        Assert.AreEqual(0.4, Score((label, Extracted with { Text = "one two three four" }, Classified)).TextF1!.Value, 1e-12);
    }

    [TestMethod]
    public void An_empty_corpus_scores_nothing()
    {
        var card = Score();

        Assert.AreEqual(0, card.Pages);
        Assert.IsNull(card.Findings.F1);
        Assert.IsNull(card.ExactPages.Value);
    }

    private static Scorecard Score(params (LabelledArticle Label, Article Article, NewsIngest.Classification.Classification Classification)[] results) =>
        NewsIngest.Evaluation.Evaluation.Score(results);

    private static Finding Found(Aspect aspect, Judgement judgement, FindingTime when, double confidence) =>
        new(Devon, aspect, judgement, when, confidence, Proof, []);
}
