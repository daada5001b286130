namespace NewsIngest.LocalHost.Functions;

/// <summary>What runs a function, with its settings resolved.</summary>
internal abstract record FunctionTrigger
{
    /// <summary>A few words for the list of functions.</summary>
    public abstract string Describe();
}
