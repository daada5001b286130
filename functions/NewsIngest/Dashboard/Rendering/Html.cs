using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>
/// A piece of HTML. It can only be made from markup written in this program with everything else encoded into it: there is no way in for a string
/// as it is. Encoded text is safe between tags and inside attributes in double quotes; nothing else may be interpolated there.
/// </summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    /// <summary>Markup with its holes filled: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
    public static Html Of(Interpolation markup) => new(markup.ToString());

    /// <summary>The markup where something holds, else nothing.</summary>
    public static Html When(bool holds, Func<Html> markup) => holds ? markup() : Empty;

    public static Html Join(IEnumerable<Html> pieces)
    {
        var markup = new StringBuilder();
        foreach (var piece in pieces) markup.Append(piece._markup);
        return new(markup.ToString());
    }

    /// <summary>
    /// JSON for a script of the page: a data block, which no browser runs. Its writer must escape &lt;, as System.Text.Json does unless told otherwise.
    /// </summary>
    /// <exception cref="ArgumentException">It could end the block.</exception>
    public static Html Data(string id, string json) => json.Contains('<', StringComparison.Ordinal)
        ? throw new ArgumentException("JSON in a page must have its '<' escaped.", nameof(json))
        : new($"""<script type="application/json" id="{HtmlText.Encode(id)}">{json}</script>""");

    public override string ToString() => _markup ?? "";

    /// <summary>What the compiler makes of an interpolated string: constant parts stay, holes are encoded.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolation(int literalLength, int formattedCount)
    {
        private const int UsualHole = 24;

        private readonly StringBuilder _markup = new(literalLength + (formattedCount * UsualHole));

        public void AppendLiteral(string literal) => _markup.Append(literal);

        public void AppendFormatted(Html markup) => _markup.Append(markup._markup);

        public void AppendFormatted(IEnumerable<Html> pieces)
        {
            foreach (var piece in pieces) _markup.Append(piece._markup);
        }

        public void AppendFormatted(string? text) => _markup.Append(HtmlText.Encode(text ?? ""));

        public void AppendFormatted(int number) => _markup.Append(number);

        /// <summary>Coordinates and shares: no more digits than a drawing needs.</summary>
        public void AppendFormatted(double number) => _markup.Append(number.ToString("0.###", CultureInfo.InvariantCulture));

        public void AppendFormatted(DateOnly day, string format) => _markup.Append(HtmlText.Encode(day.ToString(format, CultureInfo.InvariantCulture)));

        /// <summary>An address as a link's target: web addresses and those of this app; any other scheme (javascript:, data:) leads nowhere.</summary>
        public void AppendFormatted(Uri address) =>
            _markup.Append(address.IsAbsoluteUri && address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps
                ? "#"
                : HtmlText.Encode(address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString));

        public override string ToString() => _markup.ToString();
    }
}

/// <summary>Encodes text for HTML.</summary>
internal static class HtmlText
{
    /// <summary>Letters of all scripts stay readable; what means something to HTML does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Characters that turn the text around them: a title must not reorder the page (Unicode Standard Annex 9).</summary>
    private static readonly FrozenSet<char> Directional = [.. "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];

    public static string Encode(string text) =>
        Encoder.Encode(text.Any(Directional.Contains) ? string.Concat(text.Where(character => !Directional.Contains(character))) : text);
}
