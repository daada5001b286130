namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>One request on its way to storage.</summary>
/// <param name="Service"><c>blob</c>, <c>queue</c> or <c>table</c>.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="IsConditional">It carries <c>If-Match</c> with an entity tag.</param>
internal sealed record StorageRequest(string Service, string Method, string Target, bool IsConditional)
{
    private static readonly string[] Upkeep = ["azure-webjobs-hosts", "/Tables", "/Runs(", "'progress'", "restype=container"];

    /// <summary>
    /// It changes what the pipeline keeps: not a read, not the making of tables, queues and containers, not a timer's lock or its record, not how far a sweep
    /// came.
    /// </summary>
    public bool IsStep =>
        Method != "GET" && Method != "HEAD"
        && !Upkeep.Any(part => Target.Contains(part, StringComparison.Ordinal))
        && (Service != "queue" || Target.Contains("/messages", StringComparison.Ordinal));

    /// <summary>It adds a row that must not be there yet.</summary>
    public bool IsInsert =>
        Service == "table" && Method == "POST" && !Target.Contains("$batch", StringComparison.Ordinal) && !Target.EndsWith("/Tables", StringComparison.Ordinal);

    /// <summary>Whether storage may answer it so.</summary>
    public bool CanMeet(StorageFault fault) => fault switch
    {
        StorageFault.ConditionNotMet => IsConditional,
        StorageFault.AlreadyExists => IsInsert,
        _ => true,
    };
}

internal static class StorageFaults
{
    /// <summary>Only requests that depend on what is stored can meet it.</summary>
    public static bool IsConflict(this StorageFault fault) => fault is StorageFault.ConditionNotMet or StorageFault.AlreadyExists;
}

/// <summary>What becomes of a request.</summary>
internal enum StorageFault
{
    /// <summary>Nothing: it is answered as always.</summary>
    None,

    /// <summary>It never arrives: the connection is reset.</summary>
    Reset,

    /// <summary>It takes effect, and the connection is reset before the answer.</summary>
    AnswerLost,

    /// <summary>It takes effect, and the connection breaks in the middle of the answer's body.</summary>
    AnswerCut,

    /// <summary>It takes effect, and the answer comes byte by byte.</summary>
    AnswerSlow,

    /// <summary>503 ServerBusy; it takes no effect.</summary>
    ServerBusy,

    /// <summary>500 InternalError; it takes no effect.</summary>
    InternalError,

    /// <summary>500 OperationTimedOut, though it took effect: storage's documents say that this may be.</summary>
    TimedOut,

    /// <summary>It never arrives, and nobody says so for longer than a message's lease.</summary>
    Stalled,

    /// <summary>412: somebody else wrote the row meanwhile. For conditional requests.</summary>
    ConditionNotMet,

    /// <summary>It takes effect, and the answer is 409, as after a retry of what had arrived: somebody else added the row. For inserts.</summary>
    AlreadyExists,

    /// <summary>The process that sent it is killed before it arrives.</summary>
    KillBefore,

    /// <summary>It takes effect, and the process that sent it is killed before the answer.</summary>
    KillAfter,
}
