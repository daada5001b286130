using Azure;
using Azure.Storage.Queues.Models;

namespace NewsIngest.LocalHost.Queues;

internal static class QueueFailures
{
    extension(RequestFailedException failure)
    {
        /// <summary>The message is deleted, taken over by another consumer, or its queue is gone: nothing is left to be done.</summary>
        public bool IsMessageGone() =>
            failure.ErrorCode == QueueErrorCode.PopReceiptMismatch
            || failure.ErrorCode == QueueErrorCode.MessageNotFound
            || failure.ErrorCode == QueueErrorCode.QueueNotFound
            || failure.ErrorCode == QueueErrorCode.QueueBeingDeleted
            || failure.ErrorCode == QueueErrorCode.QueueDisabled;
    }
}
