using System.Buffers;
using HtmlAgilityPack;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>Reads the roles that an element claims from its attributes.</summary>
internal static class RoleReader
{
    private const int LongestName = 400;

    /// <summary>
    /// Beginnings of names that tell a state, a layout or WordPress's taxonomy of the post (<c>post_class()</c>), not what the region is:
    /// <c>has-sidebar</c>, <c>no-comments</c>, <c>tag-advertising</c>, <c>category-jobs</c>.
    /// </summary>
    private static readonly Beginnings StatePrefixes = new(
        ["has-", "no-", "no_", "with-", "without-", "is-", "tag-", "category-", "type-", "status-", "format-", "hide-", "not-", "hidden-", "js-", "postid-",
            "pmpro-",
            "template-", "single-", "supports-", "contains-", "show-", "lg:", "md:", "sm:", "xl:", "theme-", "view-mode", "layout-"]);

    /// <summary>Names by which something hidden on one width of screen is shown on another: <c>hidden md:block</c>, <c>d-none d-lg-flex</c>.</summary>
    private static readonly SearchValues<string> OtherWidths = SearchValues.Create(
        ["sm:block", "md:block", "lg:block", "xl:block", "sm:flex", "md:flex", "lg:flex", "xl:flex", "sm:grid", "md:grid", "lg:grid", "sm:inline", "md:inline",
            "lg:inline",
            "d-sm-", "d-md-", "d-lg-", "d-xl-"],
        StringComparison.Ordinal);

    /// <summary>More names than the pages of several sites have; then a thread forgets them all.</summary>
    private const int MostNames = 4096;

    // Pages repeat a few dozen class attributes thousands of times, and so do the pages of a site.
    [ThreadStatic]
    private static Dictionary<string, Role>? _byNames;

    public static Role Read(HtmlNode element)
    {
        var role = Role.None;
        if (!element.HasAttributes) return role;
        foreach (var attribute in element.Attributes)
        {
            // The value is cut out of the page when it is asked for: only where it can tell something.
            role |= attribute.Name switch
            {
                "id" => IsSlug(attribute.Value ?? "") ? Role.None : OfNames(attribute.Value ?? ""),
                "class" or "data-component" or "data-testid" or "data-test" or "data-qa" or "data-module" or "data-type" or "data-gtm-name" =>
                    OfNames(attribute.Value ?? ""),
                "role" => OfAriaRole(attribute.Value ?? ""),
                "itemprop" => OfItemProperty(attribute.Value ?? ""),
                // React streams finished parts of a page in hidden elements, and a script puts them in their place.
                "hidden" => element.GetAttributeValue("id", "").StartsWith("S:", StringComparison.Ordinal) ? Role.None : Role.Hidden,
                "aria-label" => OfLabel(attribute.Value ?? ""),
                "style" => OfStyle(attribute.Value ?? ""),
                _ => Role.None,
            };
        }

        return (role & Role.Hidden) != 0 && IsFolded(element) ? role & ~Role.Hidden : role;
    }

    /// <summary>Questions and their answers, one below the other, each answer unfolded by a click: shown to whoever reads on.</summary>
    public static bool IsFolded(HtmlNode element) => element.GetAttributeValue("class", "").Contains("accordion", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Words that stand in the text of a heading, from which systems make the id of its section ("how-to-shop-for-a-laptop"), but in no name.
    /// </summary>
    private static readonly SearchValues<string> SentenceWords = SearchValues.Create(
        ["how-", "what-", "why-", "when-", "which-", "-is-", "-are-", "-do-", "-does-", "-can-", "-should-", "-will-", "-a-", "-an-", "-your-"],
        StringComparison.OrdinalIgnoreCase);

    private const int FewestHyphensOfSlug = 3;

    private static bool IsSlug(string id) => id.AsSpan().Count('-') >= FewestHyphensOfSlug && id.AsSpan().ContainsAny(SentenceWords);

    private static Role OfStyle(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase)
            ? Role.Hidden
            : Role.None;

    private static Role OfAriaRole(string role) => role switch
    {
        "navigation" or "menu" or "menubar" or "search" or "tablist" => Role.Navigation,
        "complementary" => Role.Sidebar,
        "contentinfo" => Role.Footer,
        "banner" => Role.Header,
        "dialog" or "alertdialog" or "tooltip" => Role.Overlay,
        "main" or "article" => Role.Content,
        _ => Role.None,
    };

    private static Role OfItemProperty(string property) => property switch
    {
        "articleBody" or "text" => Role.ArticleBody,
        "headline" => Role.Headline,
        "description" or "alternativeHeadline" => Role.Standfirst,
        "caption" or "copyrightHolder" => Role.Caption,
        "comment" => Role.Comments,
        "author" or "editor" => Role.Byline,
        "datePublished" or "dateModified" => Role.Date,
        _ => Role.None,
    };

    private static Role OfLabel(string label) =>
        label.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) ? Role.Navigation
        : label.Contains("advert", StringComparison.OrdinalIgnoreCase) ? Role.Advert
        : label.Contains("related", StringComparison.OrdinalIgnoreCase) ? Role.Related
        : Role.None;

    private static Role OfNames(string names)
    {
        if (names.Length is 0 or > LongestName) return Role.None;
        var byNames = _byNames ??= [];
        if (byNames.TryGetValue(names, out var known)) return known;
        var role = Role.None;
        foreach (var range in names.AsSpan().SplitAny(' ', '\t', '\n', '\r'))
        {
            var name = names.AsSpan(range);
            // Alone these words tell what the region is; within a name ("field--label-hidden", "color-secondary-text") they tell of something else.
            if (name is "hidden" or "hide" or "invisible" or "d-none")
            {
                if (!names.AsSpan().ContainsAny(OtherWidths)) role |= Role.Hidden;
            }
            else if (name is "secondary" or "tertiary") role |= Role.Sidebar;
            else if (name.Length > 0 && !TellsState(name)) role |= OfName(name);
        }

        if (byNames.Count >= MostNames) byNames.Clear();
        return byNames[names] = role;
    }

    private static bool TellsState(ReadOnlySpan<char> name) =>
        name.Length > 3 && (StatePrefixes.IsAtStartOf(name) || name.EndsWith("-false") || name.EndsWith("-enabled"));

    /// <summary>Cuts a name into its words, <c>relatedLinks</c> and <c>article__related-links</c> alike, and looks up each phrase of them.</summary>
    private static Role OfName(ReadOnlySpan<char> name)
    {
        Span<char> words = stackalloc char[(name.Length * 2) + 1];
        Span<int> starts = stackalloc int[RoleWords.LongestPhrase];
        var length = 0;
        var role = Role.None;
        var wordStart = 0;
        var known = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length && char.IsAsciiLetterOrDigit(name[i]);
            var hump = letter && i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if ((!letter || hump) && length > wordStart)
            {
                // A word has ended: look up every phrase that ends with it.
                if (known == starts.Length)
                {
                    starts[1..].CopyTo(starts);
                    known--;
                }

                starts[known++] = wordStart;
                for (var phrase = 0; phrase < known; phrase++) role |= RoleWords.Of(words[starts[phrase]..length]);
                words[length++] = ' ';
                wordStart = length;
            }

            if (letter) words[length++] = char.ToLowerInvariant(name[i]);
        }

        return role;
    }
}
