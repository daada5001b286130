namespace NewsIngest.LocalHost.Functions;

/// <summary>Counts what runs at the same time, and lets others wait until less does.</summary>
internal sealed class RunningTasks
{
    private readonly Lock _lock = new();
    private int _count;
    private TaskCompletionSource? _ended;

    /// <summary>Begins something and does not wait for it.</summary>
    /// <param name="run">Throws nothing.</param>
    public void Start(Func<Task> run) => _ = RunAsync(() => Task.Run(run));

    public async Task RunAsync(Func<Task> run)
    {
        lock (_lock) _count++;
        try
        {
            await run();
        }
        finally
        {
            TaskCompletionSource? ended;
            lock (_lock)
            {
                _count--;
                (ended, _ended) = (_ended, null);
            }

            ended?.SetResult();
        }
    }

    public async Task WaitUntilAtMostAsync(int most, CancellationToken cancellation)
    {
        while (true)
        {
            Task ended;
            lock (_lock)
            {
                if (_count <= most) return;
                _ended ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                ended = _ended.Task;
            }

            await ended.WaitAsync(cancellation);
        }
    }
}
