using NewsIngest.Querying;
using NewsIngest.Querying.Changes;
using NewsIngest.Querying.Councils;
using NewsIngest.Querying.Records;
using NewsIngest.Querying.Standings;
using NewsIngest.Querying.Stories;
using NewsIngest.Querying.Visits;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>Answers as tables for people.</summary>
internal static class AnswerViews
{
    public static void Write(Page<StandingEntry> page) => Show(
        page,
        ["council", "aspect", "grade", "since", "says who", "evidence"],
        entry =>
        [
            entry.CouncilName, entry.Aspect.Word(), entry.Judgement.Word(), $"{entry.Since:yyyy-MM-dd}",
            entry.Match == RecordMatchStatus.ContradictsRecord ? $"{entry.Side.Word()}; news says {entry.NewsJudgement?.Word()}" : entry.Side.Word(),
            entry.News is { } news ? $"{news.Source}, {news.Date:yyyy-MM-dd}: \"{news.Evidence}\"" : "",
        ]);

    public static void Write(Page<RecordEntry> page) => Show(
        page,
        ["", "council", "aspect", "news", "record", "why"],
        entry =>
        [
            entry.Status.Word(), entry.CouncilName, entry.Aspect.Word(),
            entry.NewsJudgement is { } judgement ? $"{judgement.Word()} ({entry.News[0].Source}, {entry.News[0].Date:yyyy-MM-dd})" : "",
            entry.Record is { } record ? $"{record.Judgement.Word()} ({record.Published:yyyy-MM-dd})" : "",
            entry.News.Count > 0 ? $"{entry.Reason} \"{entry.News[0].Evidence}\"" : entry.Reason,
        ]);

    public static void Write(Page<GradeChange> page) => Show(
        page,
        ["day", "council", "aspect", "", "from", "to", "says who"],
        change =>
        [
            $"{change.Day:yyyy-MM-dd}", change.CouncilName, change.Aspect.Word(), change.Direction.Word(), change.From.Word(), change.To.Word(),
            change.News is { } news ? $"{change.Side.Word()}: {news.Source}" : change.Side.Word(),
        ]);

    public static void Write(Page<VisitEntry> page) => Show(
        page,
        ["reported", "council", "visit", "no.", "topics", "evidence"],
        visit =>
        [
            $"{visit.Reported:yyyy-MM-dd}", visit.CouncilName, visit.InspectionType.Word(), $"{visit.Sequence}",
            string.Join(", ", visit.Topics.Select(topic => topic.Word())), $"{visit.News[0].Source}: \"{visit.News[0].Evidence}\"",
        ]);

    public static void Write(Page<Story> page)
    {
        if (page.Items.Count == 0) NoAnswer.Write();
        foreach (var story in page.Items)
        {
            AnsiConsole.MarkupLineInterpolated($"[bold]{story.First:yyyy-MM-dd}[/]  {story.Title}");
            AnsiConsole.MarkupLineInterpolated($"            [grey]{story.Kind.Word()} · {string.Join(", ",
                story.Councils.Select(council => council.Name))}[/]");
            foreach (var article in story.Articles)
                AnsiConsole.MarkupLineInterpolated($"            +{article.LagHours:0.#} h  {article.Source}: {article.Title}{(article.IsNearDuplicate
                    ? " (nearly the same text)"
                    : "")} [grey]{article.Url}[/]");
        }
    }

    public static void Write(CouncilHistory history)
    {
        foreach (var note in history.Notes) AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
        Show(
            history.Entries,
            ["day", "", "council", "what"],
            entry => [$"{entry.Day:yyyy-MM-dd}", entry.Kind.Word(), entry.IsPredecessor ? $"{entry.CouncilName} (predecessor)" : entry.CouncilName,
                entry.Summary]);
    }

    private static void Show<T>(Page<T> page, IReadOnlyList<string> columns, Func<T, IReadOnlyList<string>> row)
    {
        if (page.Items.Count == 0)
        {
            NoAnswer.Write();
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn(column);
        foreach (var item in page.Items) table.AddRow([.. row(item).Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }
}
