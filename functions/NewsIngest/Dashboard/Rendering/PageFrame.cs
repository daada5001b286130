using NewsIngest.Classification;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Dashboard.Rendering;

/// <summary>What stands around every view: head, navigation, forms for programs, footer.</summary>
internal static class PageFrame
{
    private static readonly (string Path, string Name)[] Sections =
    [
        ("/", "Today"), ("/map", "Map"), ("/councils", "Councils"), ("/search", "Search"), ("/health", "Health"), ("/accuracy", "Accuracy"),
    ];

    public static string Write(DashboardView view) => Html.Of(
        $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{view.Title} – NewsIngest</title>
        <link rel="icon" href="{DashboardAssets.AddressOf("icon.svg")}" type="image/svg+xml">
        <link rel="stylesheet" href="{DashboardAssets.AddressOf("dashboard.css")}">
        <script src="{DashboardAssets.AddressOf("dashboard.js")}" defer></script>
        {Forms(view).Select(form => Html.Of($"""<link rel="alternate" type="{form.MediaType}" title="{form.Name}" href="{form.Address}">"""))}
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">
        <a class="brand" href="/"><img src="{DashboardAssets.AddressOf("icon.svg")}" alt="" width="24" height="24"> NewsIngest</a>
        <nav aria-label="Views"><ul>{Sections.Select(section => Entry(section.Path, section.Name, view.Section))}</ul></nav>
        <form class="find" action="/search" role="search"><label class="unseen" for="find">Search news</label><input id="find" name="text" type="search" placeholder="Search news" maxlength="200" autocomplete="off" aria-keyshortcuts="/"></form>
        </header>
        <main id="content" tabindex="-1">
        {view.Body}
        </main>
        <footer class="bottom">
        <p class="forms"><span>This page as</span> {Forms(view)
            .Select(form => Html.Of($"""<a href="{form.Address}">{form.Name}</a> """))}<a href="{new Uri(view.Api,
                UriKind.Relative)}">API</a> <span class="faint">(with a function key)</span></p>
        <p class="faint">Judgements as the news tells them, held against Ofsted’s published record. Classifier version {Classifier.Version}. Press <kbd>/</kbd> to search.</p>
        </footer>
        </body>
        </html>
        """).ToString();

    private static Html Entry(string path, string name, string section) => path == section
        ? Html.Of($"""<li><a href="{path}" aria-current="page">{name}</a></li>""")
        : Html.Of($"""<li><a href="{path}">{name}</a></li>""");

    private static IEnumerable<(string Name, string MediaType, Uri Address)> Forms(DashboardView view)
    {
        if (view.Json is not null) yield return ("JSON", "application/json", Address(view, "json"));
        if (view.Csv is not null) yield return ("CSV", CsvTable<object>.MediaType, Address(view, "csv"));
        if (view.Atom is not null) yield return ("Atom", AtomFeed.MediaType, Address(view, "atom"));
    }

    private static Uri Address(DashboardView view, string form) =>
        new($"{view.Path}?{(view.Query.Length > 0 ? view.Query + "&" : "")}format={form}", UriKind.Relative);
}
