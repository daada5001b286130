using NewsIngest.LocalHost.Settings;
using NewsIngest.LocalHost.Storage;

namespace NewsIngest.LocalHost.Queues;

/// <summary>The section <c>extensions.queues</c> of host.json.</summary>
internal sealed record QueueSettings
{
    /// <summary>The Queue service gives out at most this many messages at once.</summary>
    public const int LargestBatch = 32;

    private static readonly TimeSpan LongestVisibilityTimeout = TimeSpan.FromDays(7);

    /// <summary>Messages taken at once, 1 to 32.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Take more when no more than this many are being worked on. So at most <see cref="BatchSize"/> plus this many are.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    /// <summary>Tries of one message before it is poison, 1 or more.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a message waits after a failed try, 0 to 7 days.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// The longest wait between two looks into an empty queue. The real host has 1 minute, and 2 seconds on a developer's machine.
    /// </summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Message bodies are base64 (as the real host expects by default), else plain text.</summary>
    public bool Base64 { get; init; } = true;

    public static QueueSettings Read(JsonSettingsFile json)
    {
        const string Section = "extensions.queues";
        var defaults = new QueueSettings();
        var batchSize = json.Integer($"{Section}.batchSize", 1, LargestBatch) ?? defaults.BatchSize;
        return new()
        {
            BatchSize = batchSize,
            NewBatchThreshold = json.Integer($"{Section}.newBatchThreshold", 0, int.MaxValue) ?? batchSize / 2,
            MaxDequeueCount = json.Integer($"{Section}.maxDequeueCount", 1, int.MaxValue) ?? defaults.MaxDequeueCount,
            VisibilityTimeout = json.Time($"{Section}.visibilityTimeout", TimeSpan.Zero, LongestVisibilityTimeout)
                ?? defaults.VisibilityTimeout,
            MaxPollingInterval = json.Time($"{Section}.maxPollingInterval", PollingBackoff.Shortest, TimeSpan.FromDays(1))
                ?? defaults.MaxPollingInterval,
            Base64 = json.Text($"{Section}.messageEncoding") switch
            {
                null => defaults.Base64,
                var name when name.Equals("base64", StringComparison.OrdinalIgnoreCase) => true,
                var name when name.Equals("none", StringComparison.OrdinalIgnoreCase) => false,
                var name => throw json.Problem($"{Section}.messageEncoding", $"must be \"base64\" or \"none\", not \"{name}\""),
            },
        };
    }
}
