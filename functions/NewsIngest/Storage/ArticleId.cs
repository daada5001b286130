using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using NewsIngest.Fetching;

namespace NewsIngest.Storage;

/// <summary>
/// The identity of an article: the first 130 bits of the SHA-256 of what all its addresses have in common
/// (<see cref="CanonicalUrl.IdentityOf"/>), as 26 lower-case base32 characters (RFC 4648, section 6).
/// </summary>
public readonly record struct ArticleId
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Characters = 26;

    private static readonly SearchValues<char> AlphabetCharacters = SearchValues.Create(Alphabet);

    private ArticleId(string value) => Value = value;

    public string Value { get; }

    /// <summary>The partition of table Articles: the first 12 bits of the hash as three hex digits, so that load spreads over 4,096 partitions.</summary>
    public string Partition
    {
        get
        {
            var bits = (Alphabet.IndexOf(Value[0]) << 10) | (Alphabet.IndexOf(Value[1]) << 5) | Alphabet.IndexOf(Value[2]);
            return (bits >> 3).ToString("x3", System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <param name="url">Any address of the article.</param>
    public static ArticleId Of(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalUrl.IdentityOf(url)));
        var value = string.Create(Characters, hash, static (characters, hash) =>
        {
            var (buffer, bits, next) = (0, 0, 0);
            for (var i = 0; i < characters.Length; i++)
            {
                if (bits < 5)
                {
                    buffer = (buffer << 8) | hash[next++];
                    bits += 8;
                }

                bits -= 5;
                characters[i] = Alphabet[(buffer >> bits) & 31];
                buffer &= (1 << bits) - 1;
            }
        });
        return new ArticleId(value);
    }

    public static bool TryParse(string? text, out ArticleId id)
    {
        var valid = text?.Length == Characters && text.AsSpan().IndexOfAnyExcept(AlphabetCharacters) < 0;
        id = valid ? new ArticleId(text!) : default;
        return valid;
    }

    public override string ToString() => Value;
}
