using HtmlAgilityPack;

namespace NewsIngest.Extraction.Pages;

/// <summary>What stands in an element as the page writes it, cut out of the page; HtmlAgilityPack's own way writes it anew.</summary>
internal static class ElementSource
{
    public static ReadOnlySpan<char> OfText(HtmlNode text) => text.OwnerDocument.Text.AsSpan(text.OuterStartIndex, text.OuterLength);

    public static string OfContent(HtmlNode element) =>
        element.FirstChild is HtmlTextNode { NextSibling: null } text ? OfText(text).ToString() : element.InnerHtml;
}
