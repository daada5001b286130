using System.CommandLine;
using NewsIngest.Cli.Files;

namespace NewsIngest.Cli.Commands;

/// <summary><c>newsingest extract FILE…|DIR</c></summary>
internal static class ExtractCommand
{
    public static Command Create() => FileCommand.Create(
        "extract",
        "Article from each saved page, one JSON object a line: file, title, published, author, site, canonicalUrl, lang, text",
        OutputLine.Of);
}
