using System.Text.RegularExpressions;

namespace NewsIngest.LocalHost.Queues;

/// <summary>Names of storage queues (learn.microsoft.com/rest/api/storageservices/naming-queues-and-metadata).</summary>
internal static partial class QueueNames
{
    public const string PoisonSuffix = "-poison";

    private const int Longest = 63;

    public static bool IsValid(string name) => name.Length is >= 3 and <= Longest && Pattern().IsMatch(name);

    /// <summary>Where messages go that always fail. As on the real host, a poison queue has none, nor has too long a name.</summary>
    public static string? PoisonOf(string queue) =>
        queue.EndsWith(PoisonSuffix, StringComparison.Ordinal) || queue.Length + PoisonSuffix.Length > Longest
            ? null
            : queue + PoisonSuffix;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
