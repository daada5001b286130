namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key an HTTP request must bring.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous,

    /// <summary>Not used by Azure Functions any more.</summary>
    User,

    /// <summary>A key of the function or of the app.</summary>
    Function,

    /// <summary>A key of a Functions extension.</summary>
    System,

    /// <summary>The master key.</summary>
    Admin,
}
