using NewsIngest.Classification;
using NewsIngest.Dashboard.Rendering;

namespace NewsIngest.Dashboard.Today;

/// <summary>The newest judgements and visits as cards.</summary>
internal static class TodayView
{
    public static Html Render(TodayNews news, Classifier classifier) => Html.Of(
        $"""
        <div class="intro"><h1>Today</h1>
        <p class="lead">The newest judgements and visits of English children’s services, as the news tells them. Ofsted’s record reaches to {Parts.Day(news.Record.Until)}.</p></div>
        {(news.Cards.Count == 0
            ? Parts.Nothing("No judgement or visit in the news yet.",
                Html.Of($"""Sources are polled on their schedule; <a href="/health">Health</a> tells how they fare."""))
            : Html.Of($"""<div class="cards">{news.Cards.Select(card => Card(card, classifier))}</div>"""))}
        """);

    private static Html Card(EventCard card, Classifier classifier) => Html.Of(
        $"""
        <article class="card">
        <p class="kicker">{(card.IsVisit ? "Visit" : "Judgement")} · {Parts.Day(card.Articles[0].Date)}</p>
        <h2>{Parts.Council(card.Council.Code, card.Council.Name)}</h2>
        {(card.Grades.Count > 0 ? Grades(card) : VisitLine(card))}
        <blockquote><p><mark>{EvidenceMarks.Of(classifier, card.Evidence.Sentence)}</mark></p></blockquote>
        <details class="context" data-context="{Parts.ArticlePage(card.Articles[0].ArticleId)}"><summary>In its context</summary><p><a href="{Parts.ArticlePage(card.Articles[0].ArticleId)}">Read it in the article</a></p></details>
        <p class="sources"><span class="unseen">Told by</span> {Sources(card)}</p>
        </article>
        """);

    private static Html Grades(EventCard card)
    {
        var worst = card.Grades.MinBy(grade => grade.Match.Status)!;
        return Html.Of(
            $"""
            <dl class="grades">{card.Grades.Select(grade => Html.Of($"""<div><dt>{Terms.Of(grade.Finding.Aspect)}</dt><dd>{Parts.Grade(grade.Finding.Judgement)} {Movement(grade)}</dd></div>"""))}</dl>
            <p>{Parts.Status(worst.Match.Status, worst.Match.Reason)} <span class="reason">{worst.Match.Reason}</span></p>
            """);
    }

    /// <summary>The scale is ordered best first.</summary>
    private static Html Movement(CardGrade grade) => grade.Before switch
    {
        null => Html.Empty,
        var before when before == grade.Finding.Judgement => Html.Of($"""<span class="move">as before</span>"""),
        { } before when grade.Finding.Judgement < before =>
            Html.Of($"""<span class="move up"><span aria-hidden="true">▲</span> up from {Terms.Letter(before)}</span>"""),
        { } before => Html.Of($"""<span class="move down"><span aria-hidden="true">▼</span> down from {Terms.Letter(before)}</span>"""),
    };

    private static Html VisitLine(EventCard card)
    {
        var topics = card.Visit!.Topics.Count > 0 ? $": {string.Join(", ", card.Visit.Topics.Select(Terms.Of))}" : "";
        var number = card.Visit.Sequence is { } sequence ? $", number {sequence} since the grade of inadequate" : "";
        return Html.Of($"""<p class="visit">{(card.InspectionType is { } type
            ? Terms.Of(type)
            : "Visit")}{topics}{number}. <span class="faint">Visits give no grade.</span></p>""");
    }

    private static Html Sources(EventCard card) => Html.Join(card.Articles.Select((article, i) => Html.Of(
        $"""{(i > 0 ? " · " : "")}<a href="{Parts.ArticlePage(article.ArticleId)}">{article.Source}<span class="unseen">: {article.Title}</span></a>""")));
}
