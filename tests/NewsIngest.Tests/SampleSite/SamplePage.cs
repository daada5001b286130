using System.Text;
using HtmlAgilityPack;
using NewsIngest.Samples;

namespace NewsIngest.Tests.Samples;

/// <summary>A file of the sample sites that some path answers with.</summary>
/// <param name="Path">A path, with its query, at which it is served.</param>
internal sealed record SamplePage(SiteDefinition Site, string Path, Answer Answer)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static SiteManifest Manifest { get; } = SiteManifest.Read(SampleSite.ManifestPath);

    /// <summary>Each file that is served, once for each path; what only a missing page shows is left out.</summary>
    public static IReadOnlyList<SamplePage> All { get; } =
    [
        .. from site in Manifest.Sites
           from script in site.Answers
           from answer in script.Value
           where answer.File is not null
           select new SamplePage(site, script.Key, answer),
    ];

    public Uri Address { get; } = new(Site.Origin + Path);

    public string Extension => System.IO.Path.GetExtension(Answer.File!);

    public string FullPath => Answer.File!.StartsWith('/')
        ? System.IO.Path.Combine(SampleSite.Folder, Answer.File[1..])
        : System.IO.Path.Combine(SampleSite.Folder, Site.Folder, Answer.File);

    public string Read() => Decode(File.ReadAllBytes(FullPath));

    public static string Decode(byte[] bytes) =>
        (bytes.AsSpan().IndexOf("windows-1252"u8) >= 0 ? Windows1252 : Utf8).GetString(bytes);

    public static HtmlDocument Parse(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }
}
