using System.Globalization;
using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Reference;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Articles;

/// <summary>One article: where it stands, what may be shown of it, what was read in it and by which rules, and how its revisions differ.</summary>
internal static class ArticleView
{
    public static Html Render(ArticlePage page, CouncilRegister register)
    {
        var answer = page.Answer;
        var title = page.Text?.Article.Title is { Length: > 0 } read ? read : answer.Title ?? "";
        var visible = page.Explanation is { } explanation && title.Length > 0 && page.Text!.Article.Title == title
            ? MarkedText.Line(title, EvidenceSource.Title, explanation)
            : Parts.Title(title);
        return Html.Of(
            $"""
            <div class="intro"><p class="kicker">{answer.Source}{(answer.Kind is { } kind
                ? $" · {Terms.Of(kind)}"
                : "")}{(answer.Classification?.InspectionType is { } type ? $" · {Terms.Of(type)}" : "")}</p>
            <h1>{visible}</h1>
            <p class="lead">{(answer.Published is { } published
                ? Html.Of($"Published {Parts.Day(published)} · ")
                : Html.Empty)}<a href="{answer.Url}" rel="noreferrer">Read the original</a></p>
            {(answer.OutcomeDetail is { Length: > 0 } detail ? Html.Of($"""<p class="note">{detail}</p>""") : Html.Empty)}</div>
            <div class="reading">
            <section class="text" aria-labelledby="text"><h2 id="text" class="unseen">Text</h2>{Text(page)}</section>
            <aside aria-labelledby="findings"><h2 id="findings">What was read in it</h2>{Findings(page, register)}</aside>
            </div>
            {Revisions(page, register)}
            """);
    }

    private static Html Text(ArticlePage page)
    {
        if (page is { Text: { } text, Explanation: { } explanation })
        {
            return Html.Of(
                $"""
                <p class="legend-line"><span class="faint">Colours:</span> {SpanClass.Legend.Select(entry => Html.Of($"""<span class="m-{entry.Class}">{entry.Meaning}</span> """))}<mark>evidence</mark></p>
                {Html.When(text.Article.Standfirst is { Length: > 0 },
                    () => Html.Of($"""<p class="standfirst">{MarkedText.Line(text.Article.Standfirst!, EvidenceSource.Standfirst, explanation)}</p>"""))}
                {MarkedText.Paragraphs(text.Article.Text, EvidenceSource.Text, explanation)}
                """);
        }

        return page.KeepsFactsOnly
            ? Parts.Nothing("Only facts are kept of this source.",
                Html.Of($"""Its licence does not allow us to show its text: <a href="{page.Answer.Url}" rel="noreferrer">read it where it was published</a>. The sentences of evidence stand beside."""))
            : Parts.Nothing("No text is kept of this article.", Html.Of($"It was not fetched, or the time for which pages are kept is over."));
    }

    private static Html Findings(ArticlePage page, CouncilRegister register)
    {
        if (page.Answer.Classification is not { } said) return Html.Of($"""<p class="faint">Nothing: it was never read, or is no article.</p>""");
        return Html.Of(
            $"""
            {Html.When(said.Councils.Count > 0,
                () => Html.Of($"""<h3>Councils</h3><ul class="plain">{said.Councils.Select(council => Html.Of($"""<li>{Parts.Council(council.Code,
                    council.Name)} <span class="faint">{(council.Role == CouncilRole.Subject ? "subject" : "mentioned")}</span></li>"""))}</ul>"""))}
            <h3>Findings</h3>
            {(said.Findings.Count == 0
                ? Html.Of($"""<p class="faint">It states no grade of a council’s children’s services.</p>""")
                : Html.Of($"""<ol class="findings">{said.Findings.Select(finding => Finding(finding, page, register))}</ol>"""))}
            {(said.Visit is { } visit
                ? Html.Of($"""<h3>Visit</h3><p>{(visit.Topics.Count > 0
                    ? string.Join(", ", visit.Topics.Select(Terms.Of))
                    : "topic not told")}{(visit.Sequence is { } number ? $", number {number}" : "")}</p>{Quote(visit.Evidence, page)}""")
                : Html.Empty)}
            <p class="faint">Classifier version {said.ClassifierVersion}</p>
            """);
    }

    private static Html Finding(Finding finding, ArticlePage page, CouncilRegister register) => Html.Of(
        $"""
        <li><p>{Parts.Council(finding.CouncilCode,
            Name(finding,
                register))} <span class="area">{Terms.Of(finding.Aspect)}</span> {Parts.Grade(finding.Judgement)} <span class="faint">{(finding.When == FindingTime.Current
                ? "current"
                : "previous")}</span></p>
        <p class="confidence"><meter min="0" max="1" value="{finding.Confidence}" aria-label="Confidence">{finding.Confidence}</meter> {finding.Confidence.ToString("0.00",
            CultureInfo.InvariantCulture)} <span class="faint">by</span> {finding.Rules.Select(rule => Html.Of($"<code>{rule}</code> "))}</p>
        {Quote(finding.Evidence, page)}</li>
        """);

    /// <summary>Beside the text, the sentence need only be pointed to.</summary>
    private static Html Quote(Evidence evidence, ArticlePage page) => page.Explanation is null
        ? Html.Of($"""<blockquote><p><mark>{evidence.Sentence}</mark></p></blockquote>""")
        : Html.Of($"""<blockquote><p>{evidence.Sentence} <a href="#{MarkedText.Anchor(evidence)}">in the text</a></p></blockquote>""");

    private static Html Revisions(ArticlePage page, CouncilRegister register)
    {
        if (page.Revisions.Count == 0) return Html.Empty;
        var compared = page.Revisions.Select((revision, i) => (Revision: revision, Before: i > 0 ? page.Revisions[i - 1] : null)).Reverse();
        return Html.Of(
            $"""
            <section aria-labelledby="revisions"><h2 id="revisions">Revisions</h2>
            <ol class="history">{compared.Select(pair => Html.Of($"""<li><span class="when">{Parts.Day(pair.Revision.FetchedAt)}</span><div><p><strong>{(pair.Before is null
                ? "First read"
                : $"Revision {pair.Revision.Number}")}</strong> <span class="faint">{Parts.Moment(pair.Revision.FetchedAt)} UTC · classifier {pair.Revision.ClassifierVersion}{(pair.Revision.Page is null
                    ? " · page not kept"
                    : "")}</span></p>{Changes(pair.Revision, pair.Before, register)}{TextChanges(page, pair.Revision)}</div></li>"""))}</ol></section>
            """);
    }

    private static Html Changes(ArticleRevision revision, ArticleRevision? before, CouncilRegister register)
    {
        if (before is not { Classification: { } old } || revision.Classification is not { } now) return Html.Empty;
        var changes = FindingChanges.Of(old.Findings, now.Findings);
        if (changes.IsEmpty && old.Title == now.Title) return Html.Of($"""<p class="faint">The same findings as before.</p>""");
        return Html.Of(
            $"""
            <ul class="plain">
            {Html.When(old.Title != now.Title, () => Html.Of($"<li>Title was <del>{old.Title}</del></li>"))}
            {changes.Removed.Select(finding => Html.Of($"<li><del>{Describe(finding, register)}</del></li>"))}
            {changes.Added.Select(finding => Html.Of($"<li><ins>{Describe(finding, register)}</ins></li>"))}
            {changes.Altered.Select(pair => Html.Of($"<li><del>{Describe(pair.Before,
                register)}</del> <ins>{Describe(pair.After,
                    register)}</ins>{(pair.Before.Evidence.Sentence != pair.After.Evidence.Sentence ? " (said in other words)" : "")}</li>"))}
            </ul>
            """);
    }

    /// <summary>Paragraphs that only one of the newest two texts has.</summary>
    private static Html TextChanges(ArticlePage page, ArticleRevision revision)
    {
        if (page is not { Text: { } text, Before: { } before } || revision.Number != text.Number) return Html.Empty;
        var (old, now) = (before.Article.Text.Split('\n'), text.Article.Text.Split('\n'));
        var (lost, come) = (old.Except(now).ToList(), now.Except(old).ToList());
        return Html.When(lost.Count + come.Count > 0, () => Html.Of(
            $"""<details><summary>Text compared with revision {before.Number}</summary>{lost.Select(line => Html.Of($"<p><del>{line}</del></p>"))}{come.Select(line => Html.Of($"<p><ins>{line}</ins></p>"))}</details>"""));
    }

    private static string Describe(Finding finding, CouncilRegister register) =>
        $"{Name(finding,
            register)}: {Terms.Of(finding.Aspect)}, {Terms.Of(finding.Judgement)}, {(finding.When == FindingTime.Current ? "current" : "previous")}";

    private static string Name(Finding finding, CouncilRegister register) => register.FindByCode(finding.CouncilCode)?.Name ?? finding.CouncilCode;
}
