using FsCheck;
using FsCheck.Fluent;

namespace NewsIngest.Tests.Properties;

/// <summary>Texts such as hostile pages hold.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "'", "''", "\"", "/", "\\", "#", "?", "%", "%2F", "%zz", "&", "&amp;", "<script>", "</title>", "{0}", "$", "*", "|", "~", "!", ":", ";", ",", ".", "(",
        ")",
        "=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20",
        " ", "\t", "\r", "\n", "\r\n", "\u00a0", "\u2028", "\u0085", "\0", "\u0001", "\u007f", "\ufeff", "\ufffe", "\u200b", "\u202e", "\u2066",
        " or PartitionKey ne '", "' or 1 eq 1 or RowKey eq '", " and ", "=HYPERLINK(\"https://evil.example\")",
        "a", "Z", "0", "7", "Leicester", "é", "e\u0301", "ß", "İ", "ı", "中", "\ud83d\ude00",
    ];

    /// <summary>Well-formed UTF-16.</summary>
    public static Gen<string> WellFormed { get; } = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(12)));

    /// <summary>Halves of characters too.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        WellFormed,
        Gen.Elements([.. Pieces, "\ud83d", "\ude00"]).ListOf().Select(pieces => string.Concat(pieces.Take(12))),
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ListOf().Select(string.Concat));
}
