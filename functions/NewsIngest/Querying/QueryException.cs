namespace NewsIngest.Querying;

/// <summary>A question that cannot be answered as it was put. The message says what was wrong and what may stand there.</summary>
public sealed class QueryException(string message) : Exception(message);
