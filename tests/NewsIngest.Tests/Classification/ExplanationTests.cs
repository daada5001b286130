using NewsIngest.Classification;
using NewsIngest.Classification.Scanning;
using NewsIngest.Extraction;

namespace NewsIngest.Tests.Classification;

[TestClass]
public sealed class ExplanationTests
{
    private const string Text = "Ofsted has judged Wigan Council's children's services good, up from requires improvement in 2018.";

    [TestMethod]
    public void The_phrases_behind_a_classification_are_shown_where_they_stand()
    {
        var explanation = Classifier.Default.Explain(new Article("Wigan", Text));

        var shown = explanation.Spans.Where(span => span.Source == EvidenceSource.Text).Select(span => (span.Kind, Text.Substring(span.Start, span.Length)))
            .ToList();
        Assert.Contains((SpanKind.Inspectorate, "Ofsted"), shown);
        Assert.Contains((SpanKind.Council, "Wigan Council"), shown);
        Assert.Contains((SpanKind.Service, "children's services"), shown);
        Assert.Contains((SpanKind.Grade, "requires improvement"), shown);
    }

    [TestMethod]
    public void An_explanation_holds_the_same_classification()
    {
        var article = new Article("Wigan", Text);

        Assert.AreEqual(Reads.Findings(Classifier.Default.Classify(article)), Reads.Findings(Classifier.Default.Explain(article).Classification));
    }

    [TestMethod]
    public void Evidence_is_the_verbatim_sentence_with_its_place()
    {
        const string text = "The weather was fine. Ofsted rated Wigan Council's children's services \u2018good\u2019. Staff were pleased.";
        var article = new Article("Wigan news", text);

        var finding = Classifier.Default.Classify(article).Findings.Single();

        Assert.AreEqual("Ofsted rated Wigan Council's children's services \u2018good\u2019.", finding.Evidence.Sentence);
        Assert.AreEqual(finding.Evidence.Sentence, text.Substring(finding.Evidence.Start, finding.Evidence.Length));
        Assert.AreEqual(EvidenceSource.Text, finding.Evidence.Source);
        Assert.IsNotEmpty(finding.Rules);
    }

    [TestMethod]
    public void The_headline_is_evidence_where_the_text_gives_none()
    {
        var finding = Classifier.Default.Classify(new Article("Wigan children's services rated good by Ofsted", "More follows.")).Findings.Single();

        Assert.AreEqual(EvidenceSource.Title, finding.Evidence.Source);
    }

    [TestMethod]
    public void Many_threads_read_alike()
    {
        var article = new Article("Wigan", Text);
        var expected = Reads.Findings(Classifier.Default.Classify(article));

        Parallel.For(0, 200, _ => Assert.AreEqual(expected, Reads.Findings(Classifier.Default.Classify(article))));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\n\n\n")]
    [DataRow("'")]
    [DataRow("\u201C\u201D\u2018\u2019 - - | | \t : ; ( [ \u2026")]
    [DataRow("good good good inadequate or outstanding, and and and for for in")]
    [DataRow("Rated. Judged to be. From to. As it was in 2018. So is. The same grade. No longer.")]
    [DataRow("- \n- good\n- \u2022\n|\n||Good|\n")]
    [DataRow("\uD83D\uDE00 \uD83D good \uDE00 Leeds\u0000Council inadequate")]
    public void Broken_text_is_read_without_an_error(string text) =>
        Assert.IsNotNull(Classifier.Default.Classify(new Article(text, text, text)));
}
