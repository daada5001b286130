using NewsIngest.Dashboard.Rendering;
using NewsIngest.Operations.Status;
using NewsIngest.Storage;

namespace NewsIngest.Dashboard.Health;

/// <summary>How the pipeline fares, and what failed. Sending a message again needs the function key, which stays in the browser's tab.</summary>
internal static class HealthView
{
    public static Html Render(StatusReport report) => Html.Of(
        $"""
        <div class="intro"><h1>Health</h1>
        <p class="lead">{(report.StorageAnswers
            ? "Storage answers."
            : "Storage does not answer.")} {Summary(report)} <span class="faint">As of {Parts.Moment(report.At)} UTC.</span></p></div>
        {(report.StorageProblem is { } problem ? Html.Of($"""<p class="problem" role="alert">{problem}</p>""") : Html.Empty)}
        <section aria-labelledby="sources"><h2 id="sources">Sources</h2>{Sources([.. report.Sources.Where(source => source.Enabled)])}
        {Off([.. report.Sources.Where(source => !source.Enabled)])}</section>
        <section aria-labelledby="failures"><h2 id="failures">Failures</h2>{Failures(report.Failures)}</section>
        <div class="pair"><section aria-labelledby="queues"><h2 id="queues">Queues</h2>{Queues(report.Queues)}</section>
        <section aria-labelledby="timers"><h2 id="timers">Timers</h2>{Timers(report.Timers)}</section></div>
        <section aria-labelledby="versions"><h2 id="versions">Versions</h2><dl class="facts"><div><dt>Program</dt><dd>{report.Versions.App}</dd></div><div><dt>Classifier</dt><dd>{report.Versions.Classifier}</dd></div><div><dt>Queue messages</dt><dd>{report.Versions.Messages}</dd></div></dl></section>
        """);

    private static string Summary(StatusReport report)
    {
        var failing = report.Sources.Count(source => source is { Enabled: true, FailureStreak: > 0 });
        var enabled = report.Sources.Count(source => source.Enabled);
        return failing == 0
            ? $"{Terms.Count(enabled, "source", "sources")} watched, none failing."
            : $"{failing} of {Terms.Count(enabled, "source", "sources")} failing.";
    }

    private static Html Sources(IReadOnlyList<SourceHealth> sources) => sources.Count == 0
        ? Parts.Nothing("No source is on.", Html.Of($"sources.json lists them; “enabled” turns one on."))
        : Html.Of(
            $"""
            <div class="wide-table" role="region" aria-label="Table of sources" tabindex="0"><table><thead><tr><th scope="col">Source</th><th scope="col">Last poll</th><th scope="col">Last success</th><th scope="col">Listed</th><th scope="col">Next</th></tr></thead>
            <tbody>{sources.Select(source => Html.Of($"""<tr><th scope="row">{source.Name}</th><td>{State(source)}</td><td>{Parts.Moment(source.LastSucceeded)}</td><td class="number">{source.Found}</td><td>{Parts.Moment(source.NextPoll)}</td></tr>"""))}</tbody></table></div>
            """);

    private static Html State(SourceHealth source) => source switch
    {
        { LastPolled: null } => Html.Of($"""<span class="faint">not polled yet</span>"""),
        { FailureStreak: > 0 } =>
            Html.Of($"""<span class="bad">{source.Outcome}, {Terms.Count(source.FailureStreak, "time",
                "times")} in a row</span>{(source.Detail is { } detail ? Html.Of($"""<span class="detail">{detail}</span>""") : Html.Empty)}"""),
        _ => Html.Of($"""<span class="good">{source.Outcome}</span>"""),
    };

    private static Html Off(IReadOnlyList<SourceHealth> sources) => Html.When(sources.Count > 0, () => Html.Of(
        $"""<details><summary>{Terms.Count(sources.Count, "source",
            "sources")} off</summary><ul>{sources.Select(source => Html.Of($"<li>{source.Name}: {source.DisabledReason}</li>"))}</ul></details>"""));

    private static Html Queues(IReadOnlyList<QueueStatus> queues) =>
        queues.Count == 0 ? Html.Of($"""<p class="faint">Nothing is known of them.</p>""") : Html.Of(
        $"""<div class="wide-table" role="region" aria-label="Table of queues" tabindex="0"><table><thead><tr><th scope="col">Queue</th><th scope="col">Waiting</th><th scope="col">Oldest since</th></tr></thead><tbody>{queues.Select(queue => Html.Of($"""<tr><th scope="row">{queue.Name}</th><td class="number">{queue.Waiting}</td><td>{(queue.OldestSince is null
            ? Html.Of($"–")
            : Parts.Moment(queue.OldestSince))}</td></tr>"""))}</tbody></table></div>""");

    private static Html Timers(IReadOnlyList<TimerRun> timers) => timers.Count == 0 ? Html.Of($"""<p class="faint">None has run yet.</p>""") : Html.Of(
        $"""<ul class="plain timers">{timers.Select(timer => Html.Of($"""<li><strong>{timer.Name}</strong> {(timer.Succeeded
            ? Html.Of($"""<span class="good">ended</span>""")
            : Html.Of($"""<span class="bad">failed</span>"""))} {Parts.Moment(timer.Ended)}<span class="detail">{timer.Detail}</span></li>"""))}</ul>""");

    private static Html Failures(IReadOnlyList<Failure> failures) => failures.Count == 0
        ? Parts.Nothing("Nothing failed for good.", Html.Of($"A message that was tried in vain would stand here, with the reason."))
        : Html.Of(
            $"""
            <div class="field key" id="key-field" hidden><label for="key">Function key, for sending again</label><input id="key" type="password" autocomplete="off" spellcheck="false"></div>
            <ol class="failures">{failures.Select(failure => Html.Of($"""<li><p><strong>{failure.Queue}</strong> <span class="faint">{Parts.Moment(failure.At)}{(failure.Times > 1
                ? $", {failure.Times} times"
                : "")}</span></p><p>{failure.Reason}</p><p class="detail">{failure.LastError}</p><p><button type="button" hidden data-redrive="{new Uri($"/api/v1/failures/{failure.Id}/redrive",
                    UriKind.Relative)}">Send again<span class="unseen"> {failure.Id}</span></button> <span role="status"></span> <code>newsingest redrive {failure.Id}</code></p></li>"""))}</ol>
            """);
}
