using System.CommandLine.Parsing;

namespace NewsIngest.Cli.Commands;

/// <summary>Web addresses on the command line.</summary>
internal static class WebAddressOption
{
    public static Uri? Parse(ArgumentResult result)
    {
        var typed = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (Uri.TryCreate(typed, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"'{typed}' is not a web address such as https://www.example.org/news/story.");
        return null;
    }
}
