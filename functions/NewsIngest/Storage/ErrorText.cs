using Azure;

namespace NewsIngest.Storage;

/// <summary>What an exception comes to in one line that may be kept and shown.</summary>
internal static class ErrorText
{
    private const int Longest = 1_000;

    /// <summary>Of a storage error only status and code: its full text names accounts and addresses.</summary>
    public static string Of(Exception exception) => exception.GetBaseException() switch
    {
        RequestFailedException { Status: > 0 } failed => $"Storage answered {failed.Status} {failed.ErrorCode}.",
        RequestFailedException => "Storage could not be reached. Is Azurite running, or AzureWebJobsStorage set to the right account?",
        var cause => $"{cause.GetType().Name}: {cause.Message.Split('\n')[0].TrimEnd()}".Cut(Longest),
    };
}
