namespace NewsIngest.Fetching.Addresses;

/// <summary>Stops a connection to an address that <see cref="AddressGuard"/> refuses; ends as <see cref="FetchOutcome.ForbiddenAddress"/>.</summary>
internal sealed class ForbiddenAddressException(string message) : IOException(message);
