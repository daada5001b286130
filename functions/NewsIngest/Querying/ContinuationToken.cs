using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsIngest.Querying;

/// <summary>
/// Where a page ended, as an opaque text: the version of this form, a hash of the question and its filter, and the key of the last item.
/// It holds no secret and grants nothing: a forged one can only name another place in the answer to the same question.
/// </summary>
internal static partial class ContinuationToken
{
    /// <summary>Goes up when keys or order change, so that old tokens are refused instead of misread.</summary>
    private const char Version = '1';

    private const int HashBytes = 8;
    private const int HashCharacters = 11;
    private const int MostCharacters = 400;

    public static string Write(string question, Question asked, string key) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Version}{Hash(question, asked)}{key}"));

    /// <returns>The key of the last item of the page before; null for the first page.</returns>
    /// <exception cref="QueryException">The token is damaged, of an older version, or of another question.</exception>
    public static string? Read(string question, Question asked)
    {
        if (asked.Continuation is not { Length: > 0 } token) return null;
        if (token.Length > MostCharacters || !Base64Url.IsValid(token)) throw Bad("is not one that was given out here");

        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        if (text.Length <= HashCharacters + 1) throw Bad("is not one that was given out here");
        if (text[0] != Version) throw Bad("is of another version of this program");
        if (!text.AsSpan(1).StartsWith(Hash(question, asked), StringComparison.Ordinal))
            throw Bad("belongs to another question: the filters must stay the same from page to page");

        var key = text[(HashCharacters + 1)..];
        return Key.IsMatch(key) ? key : throw Bad("is not one that was given out here");
    }

    private static QueryException Bad(string why) => new($"The continuation token {why}. Ask again without 'continuation' for the first page.");

    private static string Hash(string question, Question asked) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{question} {asked.Filter}")).AsSpan(0, HashBytes));

    [GeneratedRegex("^[0-9A-Za-z:.-]{1,120}$", RegexOptions.NonBacktracking)]
    private static partial Regex Key { get; }
}
