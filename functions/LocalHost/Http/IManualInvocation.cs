namespace NewsIngest.LocalHost.Http;

/// <summary>Starts functions outside their triggers.</summary>
internal interface IManualInvocation
{
    /// <summary>Starts a function and does not wait for it.</summary>
    ManualStart TryStart(string function, string? input);
}

internal enum ManualStart
{
    Started,
    NotFound,
    IsHttp,
    Stopping,
}
