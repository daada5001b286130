using NewsIngest.Classification;
using NewsIngest.Operations.Reclassification;
using NewsIngest.Reference;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>A reclassification as it goes: what changes in each article, a bar on a terminal, and the sums at the end, after a stop too.</summary>
internal sealed class ReclassificationView : IReclassificationProgress
{
    private readonly ReclassificationRequest _request;
    private readonly bool _isQuiet;
    private readonly ProgressTask? _bar;
    private readonly Dictionary<ReclassificationOutcome, int> _outcomes = [];
    private readonly List<ReclassifiedArticle> _articles = [];
    private int _written;

    private ReclassificationView(ReclassificationRequest request, bool isQuiet, ProgressTask? bar) => (_request, _isQuiet, _bar) = (request, isQuiet, bar);

    /// <param name="isQuiet">Nothing is shown; the summary alone is wanted.</param>
    public static async Task<ReclassificationSummary> ShowAsync(ReclassificationRequest request, bool isQuiet, Func<IReclassificationProgress, Task> work)
    {
        var view = new ReclassificationView(request, isQuiet, bar: null);
        try
        {
            if (!isQuiet && AnsiConsole.Profile.Out.IsTerminal)
            {
                await AnsiConsole.Progress().HideCompleted(true).StartAsync(async context =>
                {
                    view = new ReclassificationView(request, isQuiet, context.AddTask("articles", autoStart: true, maxValue: 1));
                    await work(view);
                });
            }
            else
            {
                await work(view);
            }
        }
        finally
        {
            if (!isQuiet) view.WriteSummary();
        }

        return view.Summary();
    }

    public void Compared(ReclassifiedArticle article)
    {
        _outcomes[article.Outcome] = Count(article.Outcome) + 1;
        if (article.Outcome is not (ReclassificationOutcome.Changed or ReclassificationOutcome.Unreadable)) return;
        _articles.Add(article);
        if (!_isQuiet) Write(article);
    }

    public void Written(ReclassifiedArticle article) => _written++;

    public void Through(int parts, int all)
    {
        if (_bar is null) return;
        _bar.MaxValue = all;
        _bar.Value = parts;
    }

    private static void Write(ReclassifiedArticle article)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{article.Title}[/]  [grey]{article.Url}[/]");
        if (article.Problem is { } problem) AnsiConsole.MarkupLineInterpolated($"    [yellow]{problem}[/]");
        if (article.Outcome != ReclassificationOutcome.Changed) return;

        if (article.KindBefore != article.Kind) AnsiConsole.MarkupLineInterpolated($"    kind {article.KindBefore?.Word() ?? "none"} → {article.Kind?.Word()}");
        if (article.InspectionTypeBefore != article.InspectionType)
            AnsiConsole.MarkupLineInterpolated($"    inspection {article.InspectionTypeBefore?.Word() ?? "none"} → {article.InspectionType?.Word() ?? "none"}");
        foreach (var council in article.CouncilsAdded ?? []) AnsiConsole.MarkupLineInterpolated($"    [green]+[/] {council}");
        foreach (var council in article.CouncilsRemoved ?? []) AnsiConsole.MarkupLineInterpolated($"    [red]-[/] {council}");
        foreach (var finding in article.Findings!.Added) AnsiConsole.MarkupLineInterpolated($"    [green]+[/] {Words(finding)}");
        foreach (var finding in article.Findings.Removed) AnsiConsole.MarkupLineInterpolated($"    [red]-[/] {Words(finding)}");
        foreach (var (before, after) in article.Findings.Altered.Select(altered => (altered.Before, altered.After)))
        {
            AnsiConsole.MarkupLineInterpolated($"    [yellow]~[/] {Words(before)} → {after.Judgement.Word()}, {after.When.Word()}");
            AnsiConsole.MarkupLineInterpolated($"        [grey]\"{after.Evidence.Sentence}\"[/]");
        }
    }

    private static string Words(Finding finding) =>
        $"{CouncilRegister.Default.FindByCode(finding.CouncilCode)?.Name
            ?? finding.CouncilCode}: {finding.Aspect.Word()} {finding.Judgement.Word()}, {finding.When.Word()}";

    private void WriteSummary()
    {
        var summary = Summary();
        var written = _request.DryRun ? "nothing written (dry run)" : $"{summary.Written} written";
        AnsiConsole.MarkupLineInterpolated(
            $"[bold]classifier {summary.Version}[/]: {summary.Changed} articles change, {summary.Same} read the same, {summary.AlreadyCurrent} were read by this version before, {summary.NoPage} have no page kept, {summary.Unreadable} cannot be read; {written}");
        AnsiConsole.MarkupLineInterpolated($"findings: {summary.FindingsAdded} added, {summary.FindingsRemoved} removed, {summary.FindingsAltered} altered");
    }

    private ReclassificationSummary Summary()
    {
        var findings = _articles.Select(article => article.Findings).OfType<FindingChanges>().ToList();
        return new ReclassificationSummary(
            _request.DryRun,
            Classifier.Version,
            Count(ReclassificationOutcome.Changed),
            Count(ReclassificationOutcome.Same),
            Count(ReclassificationOutcome.AlreadyCurrent),
            Count(ReclassificationOutcome.NoPage),
            Count(ReclassificationOutcome.Unreadable),
            _written,
            findings.Sum(changes => changes.Added.Count),
            findings.Sum(changes => changes.Removed.Count),
            findings.Sum(changes => changes.Altered.Count),
            _articles);
    }

    private int Count(ReclassificationOutcome outcome) => _outcomes.GetValueOrDefault(outcome);
}
