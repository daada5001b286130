namespace NewsIngest.LocalHost.Emulation;

/// <summary>Azurite could not be installed or started. The message is one line: what was wrong and what to do.</summary>
public sealed class AzuriteException(string message, Exception? cause = null) : Exception(message, cause);
