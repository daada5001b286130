using NewsIngest.Dashboard.Rendering;
using NewsIngest.Querying.Formats;

namespace NewsIngest.Dashboard;

/// <summary>A page of the dashboard, and the same content in forms for programs.</summary>
/// <param name="Title">Of the page, without the product's name.</param>
/// <param name="Path">Its address: <c>/councils/E06000016</c>.</param>
/// <param name="Api">Where the HTTP API answers the same question.</param>
public sealed record DashboardView(string Title, string Path, string Api)
{
    internal Html Body { get; init; }

    /// <summary>The path of the entry of the navigation that it belongs to.</summary>
    internal string Section { get; init; } = "";

    /// <summary>The address's own query, which its other forms need too: <c>council=Leicester</c>.</summary>
    internal string Query { get; init; } = "";

    /// <summary>False where the page says what is wrong with the question.</summary>
    public bool IsUsable { get; init; } = true;

    public Func<string>? Json { get; init; }

    public Func<string>? Csv { get; init; }

    /// <summary>Given its own address, the view's news as a feed.</summary>
    public Func<Uri, AtomFeed>? Atom { get; init; }

    /// <summary>The page as a browser gets it.</summary>
    public string Write() => PageFrame.Write(this);
}
