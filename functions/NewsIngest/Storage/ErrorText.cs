using Azure;

namespace NewsIngest.Storage;

/// <summary>What an exception comes to in one line that may be kept and shown.</summary>
public static class ErrorText
{
    private const int Longest = 1_000;

    /// <summary>Of a storage error only status and code: its full text names accounts and addresses.</summary>
    public static string Of(Exception exception) => Cause(exception) switch
    {
        RequestFailedException { Status: > 0 } failed => $"Storage answered {failed.Status} {failed.ErrorCode}.",
        RequestFailedException => "Storage could not be reached. Is Azurite running, or AzureWebJobsStorage set to the right account?",
        var cause => $"{cause.GetType().Name}: {cause.Message.Split('\n')[0].TrimEnd()}".Cut(Longest),
    };

    /// <summary>What lies at the bottom; of several tries the last. A storage error tells more than the broken connection below it.</summary>
    private static Exception Cause(Exception exception) => exception switch
    {
        RequestFailedException => exception,
        AggregateException { InnerExceptions: [.., var last] } => Cause(last),
        { InnerException: { } inner } => Cause(inner),
        _ => exception,
    };
}
