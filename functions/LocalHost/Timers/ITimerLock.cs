namespace NewsIngest.LocalHost.Timers;

/// <summary>Sees to it that one process at a time runs a timer.</summary>
internal interface ITimerLock
{
    /// <summary>Null when another process has it.</summary>
    Task<ITimerLockHold?> TryTakeAsync(string timer, CancellationToken cancellation);
}

/// <summary>The right to run a timer, until it is disposed of or lost.</summary>
internal interface ITimerLockHold : IAsyncDisposable
{
    /// <summary>Cancelled when another process may have it.</summary>
    CancellationToken Lost { get; }
}
