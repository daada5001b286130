using System.Globalization;
using System.Text.RegularExpressions;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused, so none of its actions was applied.</summary>
public partial class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            (requestFailedException ?? throw new ArgumentNullException(nameof(requestFailedException))).Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        // The service puts the index of the failed action before its message: "3:The specified entity already exists."
        if (LeadingIndex.Match(requestFailedException.Message) is { Success: true } match)
            FailedTransactionActionIndex = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Position in the submitted list, from 0, of the action that was refused; null when the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }

    [GeneratedRegex(@"^(\d{1,5}):")]
    private static partial Regex LeadingIndex { get; }
}
