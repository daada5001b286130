using System.Text;

namespace NewsIngest.Samples;

/// <summary>
/// Puts the addresses of the running sites in place of <c>https://{site}.example</c>, by which the files name them.
/// Works on bytes, since every charset in use writes these names in ASCII.
/// </summary>
internal sealed class AddressBook(IReadOnlyDictionary<string, Uri> addressByOrigin)
{
    public Uri this[SiteDefinition site] => addressByOrigin[site.Origin];

    public string Resolve(string text) => Encoding.UTF8.GetString(Resolve(Encoding.UTF8.GetBytes(text)));

    public byte[] Resolve(byte[] body)
    {
        foreach (var (origin, address) in addressByOrigin)
        {
            var running = address.GetLeftPart(UriPartial.Authority);
            body = Replace(body, origin, running);
            // JSON as PHP writes it.
            body = Replace(body, origin.Replace("/", @"\/", StringComparison.Ordinal), running.Replace("/", @"\/", StringComparison.Ordinal));
        }

        return body;
    }

    private static byte[] Replace(byte[] body, string from, string to)
    {
        var (sought, given) = (Encoding.ASCII.GetBytes(from), Encoding.ASCII.GetBytes(to));
        var rest = body.AsSpan();
        if (rest.IndexOf(sought) < 0) return body;

        using var result = new MemoryStream(body.Length);
        while (rest.IndexOf(sought) is var found and >= 0)
        {
            result.Write(rest[..found]);
            result.Write(given);
            rest = rest[(found + sought.Length)..];
        }

        result.Write(rest);
        return result.ToArray();
    }
}
