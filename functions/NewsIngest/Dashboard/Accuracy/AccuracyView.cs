using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Evaluation;

namespace NewsIngest.Dashboard.Accuracy;

/// <summary>How good the present classifier is, as measured when this program was built.</summary>
internal static class AccuracyView
{
    public static Html Render(Scorecard card) => Html.Of(
        $"""
        <div class="intro"><h1>Accuracy</h1>
        <p class="lead">Classifier version {Classifier.Version}, on {card.Pages} pages of the labelled corpus, part “{AccuracyReport.Corpus}”: pages that nobody who writes rules has read. Measured when this program was built.</p></div>
        <div class="headline">{Headline("Findings right in council, aspect, grade and time", card.Findings.F1,
            "F1")}{Headline("Overall grade that stands now", card.CurrentOverall.F1,
                "F1")}{Headline("Councils that are the subject", card.Subjects.F1, "F1")}</div>
        <section aria-labelledby="found"><h2 id="found">What was found, and what was missed</h2>
        <div class="wide-table" role="region" aria-label="Table of findings" tabindex="0"><table><thead><tr><th scope="col">Measure</th><th scope="col">Precision</th><th scope="col">Recall</th><th scope="col">F1</th><th scope="col">Right</th><th scope="col">Too much</th><th scope="col">Missed</th></tr></thead><tbody>
        {Row("Findings",
            card.Findings)}{Row("Findings that stand now",
                card.CurrentFindings)}{Row("Findings of the past",
                    card.PreviousFindings)}{Row("Overall grade now",
                        card.CurrentOverall)}{Row("Subject councils",
                            card.Subjects)}{Row("Mentioned councils",
                                card.Mentions)}{Row("Reports of a judgement", card.JudgementKind)}{Row("Topics of visits", card.VisitTopics)}
        </tbody></table></div></section>
        <section aria-labelledby="pages"><h2 id="pages">Page by page</h2>
        <div class="wide-table" role="region" aria-label="Table of pages" tabindex="0"><table><thead><tr><th scope="col">Measure</th><th scope="col">Share</th><th scope="col">Pages</th><th scope="col">95 % interval</th></tr></thead><tbody>
        {Row("Kind of article",
            card.Kind)}{Row("Inspection type",
                card.InspectionType)}{Row("Number of the visit",
                    card.VisitSequence)}{Row("Title",
                        card.Titles)}{Row("Day of publication",
                            card.Dates)}{Row("All of kind, inspection, councils and findings",
                                card.ExactPages)}{Row("Given a finding, though there is none", card.ConfusersWithFinding)}
        </tbody></table></div>
        <p class="faint">Article text freed from its page: {Terms.Percent(card.TextF1)} (F1 of four-word shingles).</p></section>
        <section aria-labelledby="calibration"><h2 id="calibration">Calibration</h2>
        <p>Of the findings given with a certain confidence, how many are right? On the line, confidence means what it says.</p>
        {CalibrationPlot.Draw(card.Calibration)}
        <div class="wide-table" role="region" aria-label="Table of calibration" tabindex="0"><table><thead><tr><th scope="col">Confidence</th><th scope="col">Right</th><th scope="col">Findings</th><th scope="col">95 % interval</th></tr></thead><tbody>{card.Calibration.Select(bucket => Row($"{bucket.From:0.00} to {bucket.To:0.00}",
            bucket.Findings))}</tbody></table></div></section>
        """);

    private static Html Headline(string what, double? share, string measure) =>
        Html.Of($"""<p class="figure"><strong>{Terms.Percent(share)}</strong> {measure} <span>{what}</span></p>""");

    private static Html Row(string name, Retrieval found) => Html.Of(
        $"""<tr><th scope="row">{name}</th><td class="number">{Terms.Percent(found.Precision.Value)}</td><td class="number">{Terms.Percent(found.Recall.Value)}</td><td class="number"><strong>{Terms.Percent(found.F1)}</strong></td><td class="number">{found.TruePositives}</td><td class="number">{found.FalsePositives}</td><td class="number">{found.FalseNegatives}</td></tr>""");

    private static Html Row(string name, Rate rate) => Html.Of(
        $"""<tr><th scope="row">{name}</th><td class="number"><strong>{Terms.Percent(rate.Value)}</strong></td><td class="number">{rate.Right} of {rate.Total}</td><td class="number">{Terms.Percent(rate.Low)} to {Terms.Percent(rate.High)}</td></tr>""");
}
