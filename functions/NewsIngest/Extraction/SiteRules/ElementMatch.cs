using System.Text.RegularExpressions;
using HtmlAgilityPack;
using NewsIngest.Extraction.Pages;

namespace NewsIngest.Extraction.SiteRules;

/// <summary>
/// Which elements a rule speaks of, in the smallest part of CSS's selectors that serves: an element's name, one of <c>.class</c>,
/// <c>#id</c> and <c>[attribute=value]</c>, or a name and one of these (<c>div.govspeak</c>).
/// </summary>
internal sealed partial record ElementMatch
{
    private readonly string _element;
    private readonly string _attribute;
    private readonly string _value;

    private ElementMatch(string element, string attribute, string value) => (_element, _attribute, _value) = (element, attribute, value);

    /// <exception cref="FormatException">The text is no such selector, or names an attribute that is not kept of pages.</exception>
    public static ElementMatch Parse(string text)
    {
        var parts = Notation().Match(text);
        if (!parts.Success || text.Length == 0)
            throw new FormatException($"'{text}' matches no element: write an element's name, '.class', '#id' or '[attribute=value]', or a name and one of these, such as 'div.govspeak'.");
        var attribute = parts.Groups["mark"].Value switch
        {
            "." => "class",
            "#" => "id",
            _ => parts.Groups["attribute"].Value,
        };
        if (attribute.Length > 0 && !MarkupReducer.Keeps(attribute))
            throw new FormatException($"'{text}': pages are read without the attribute '{attribute}'. Match by another, or add it to {nameof(MarkupReducer)}'s kept attributes.");
        return new ElementMatch(parts.Groups["element"].Value, attribute, parts.Groups["value"].Value);
    }

    public bool Matches(HtmlNode element)
    {
        if (_element.Length > 0 && element.Name != _element) return false;
        if (_attribute.Length == 0) return true;
        var value = element.GetAttributeValue(_attribute, "");
        return _attribute == "class" ? HasWord(value, _value) : value == _value;
    }

    private static bool HasWord(string words, string word)
    {
        foreach (var range in words.AsSpan().SplitAny(" \t\n\r\f"))
            if (words.AsSpan(range).SequenceEqual(word)) return true;
        return false;
    }

    [GeneratedRegex(@"^(?<element>[a-z][a-z0-9-]*)?((?<mark>[.#])(?<value>[\w-]+)|\[(?<attribute>[a-z-]+)=(?<value>[^\]\s]+)\])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Notation();
}
