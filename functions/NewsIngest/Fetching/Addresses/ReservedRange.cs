using System.Net;

namespace NewsIngest.Fetching.Addresses;

/// <summary>A block of addresses that no public website lives in.</summary>
/// <param name="Use">What the block is for, to follow "is".</param>
/// <param name="Source">The document that reserves it.</param>
internal sealed record ReservedRange(IPNetwork Network, string Use, string Source);
