using System.CommandLine;
using NewsIngest.Cli.Storage;
using NewsIngest.Cli.Views;
using NewsIngest.Operations.Redriving;
using NewsIngest.Storage;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest redrive</c></summary>
internal static class RedriveCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("ID")
        {
            Description = "Failures by the id that 'newsingest failures' shows; also ones that were sent again already",
            Arity = ArgumentArity.ZeroOrMore
        };
        var queue = WorkQueues.Option("--queue", "Every failure of this queue that was not sent again since", QueueNames.Work);
        var poison = WorkQueues.Option("--poison", "What lies in this poison queue", QueueNames.Poison);
        var all = new Option<bool>("--all") { Description = "Every failure of every queue that was not sent again since" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be sent; of a poison queue the first 32" };
        var json = new Option<bool>("--json") { Description = "For programs: a JSON array of what was sent" };
        var command = new Command("redrive", "Sends failed messages again; each is marked, or taken out of its poison queue, once it is on its way")
        {
            ids, queue, poison, all, dryRun, json, StorageSession.StorageOption,
        };
        command.Validators.Add(result =>
        {
            bool[] chosen = [result.GetValue(ids) is { Length: > 0 }, result.GetValue(queue) is not null, result.GetValue(poison) is not null,
                result.GetValue(all)];
            if (chosen.Count(choice => choice) != 1) result.AddError("Say what to send, in one way: ID…, --queue, --poison or --all.");
        });
        command.SetAction((parsed, cancellationToken) => StorageSession.RunAsync(
            parsed,
            async session =>
            {
                var redriver = session.Get<Redriver>();
                var view = new RedriveView(parsed.GetValue(dryRun), parsed.GetValue(json));
                if (parsed.GetValue(poison) is { } poisonQueue) await PoisonAsync(redriver, poisonQueue, view, cancellationToken);
                else if (parsed.GetValue(ids) is { Length: > 0 } named)
                {
                    if (await FindAsync(redriver, named, cancellationToken) is not { } failures) return ExitCodes.ProblemsFound;
                    await FailuresAsync(redriver, failures, view, cancellationToken);
                }
                else
                {
                    // Read first: what is marked while it is read might be read again.
                    foreach (var name in parsed.GetValue(queue) is { } one ? [one] : QueueNames.Work)
                        await FailuresAsync(redriver, await session.Get<FailureStore>().OpenAsync(name, cancellationToken).ToListAsync(cancellationToken),
                            view, cancellationToken);
                }

                view.End();
                return ExitCodes.Done;
            },
            cancellationToken));
        return command;
    }

    private static async Task<IReadOnlyList<Failure>?> FindAsync(Redriver redriver, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<Failure>();
        var missing = false;
        foreach (var id in ids)
        {
            if (await redriver.FindAsync(id, cancellationToken) is { } failure)
            {
                found.Add(failure);
                continue;
            }

            missing = true;
            await Console.Error.WriteLineAsync($"There is no failure '{id}'. 'newsingest failures' lists them. Nothing was sent.");
        }

        return missing ? null : found;
    }

    private static async Task FailuresAsync(Redriver redriver, IEnumerable<Failure> failures, RedriveView view, CancellationToken cancellationToken)
    {
        foreach (var failure in failures)
            view.Add(view.IsDryRun ? new RedrivenMessage(failure.Queue, failure.Id, failure.Message) : await redriver.RedriveAsync(failure, cancellationToken));
    }

    private static async Task PoisonAsync(Redriver redriver, string poison, RedriveView view, CancellationToken cancellationToken)
    {
        if (view.IsDryRun)
        {
            foreach (var message in await redriver.PeekAsync(poison, cancellationToken)) view.Add(message);
            return;
        }

        await foreach (var message in redriver.DrainAsync(poison, cancellationToken)) view.Add(message);
    }
}
