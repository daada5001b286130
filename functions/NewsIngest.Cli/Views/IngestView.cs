using NewsIngest.Cli.Ingesting;
using NewsIngest.Fetching;
using NewsIngest.Pipeline;
using NewsIngest.Storage;
using Spectre.Console;

namespace NewsIngest.Cli.Views;

/// <summary>A round of the pipeline as it goes: a line for each step, and on a terminal a bar of what is done.</summary>
internal sealed class IngestView : IIngestProgress
{
    private readonly ProgressTask? _bar;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _outcomes = [];
    private int _done;
    private bool _failed;

    private IngestView(ProgressTask? bar) => _bar = bar;

    public static async Task<int> ShowAsync(Func<IIngestProgress, Task> round, DirectQueue queue)
    {
        var view = new IngestView(bar: null);
        if (AnsiConsole.Profile.Out.IsTerminal)
        {
            await AnsiConsole.Progress().HideCompleted(true).StartAsync(async context =>
            {
                view = new IngestView(context.AddTask("articles", autoStart: true, maxValue: 1));
                await round(view);
            });
        }
        else
        {
            await round(view);
        }

        view.Summarise(queue);
        return view._failed ? ExitCodes.ProblemsFound : ExitCodes.Done;
    }

    public void Polled(PollResult result)
    {
        var succeeded = result.Outcome.IsSuccess();
        _failed |= !succeeded;
        AnsiConsole.MarkupLineInterpolated($"polled      {result.Source}: {result.Outcome.Word()}, {result.Listed} listed, {result.New} new. {result.Detail}");
        foreach (var problem in result.Problems) AnsiConsole.MarkupLineInterpolated($"            [yellow]{problem}[/]");
    }

    public void Fetched(FetchedPage page)
    {
        lock (_lock)
        {
            var outcome = page.Outcome.Word();
            _failed |= !page.Outcome.IsSuccess();
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
            foreach (var redirect in page.Redirects) AnsiConsole.MarkupLineInterpolated($"redirected  {redirect}");
            AnsiConsole.MarkupLineInterpolated($"fetched     {page.FinalUrl}: {outcome}. {page.Detail}");
            if (page.Outcome != FetchOutcome.Fetched) _done++;
        }
    }

    public void Classified(Uri url, ClassifiedArticle? article)
    {
        lock (_lock)
        {
            _done++;
            if (article is null) AnsiConsole.MarkupLineInterpolated($"classified  {url}: unchanged since it was read last");
            else
            {
                AnsiConsole.MarkupLineInterpolated($"classified  {url}");
                ClassificationView.Write(article, _ => true);
            }
        }
    }

    public void Waiting(int waiting)
    {
        if (_bar is null) return;
        _bar.MaxValue = Math.Max(_done + waiting, 1);
        _bar.Value = _done;
    }

    private void Summarise(DirectQueue queue)
    {
        var outcomes = _outcomes.Count == 0 ? "nothing new" : string.Join(", ", _outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}"));
        AnsiConsole.MarkupLineInterpolated($"[bold]done[/]        {outcomes}");
        if (queue.LeftForLater > 0) AnsiConsole.MarkupLineInterpolated($"            {queue.LeftForLater} left for a later round");
    }
}
