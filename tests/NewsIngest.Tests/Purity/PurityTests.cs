using NewsIngest.Extraction;

namespace NewsIngest.Tests.Purity;

/// <summary>Reading an article and classifying it are functions from text to records: they touch no cloud, no disk and no network.</summary>
[TestClass]
public sealed class PurityTests
{
    /// <summary>Beginnings of the full names of types by which a program reaches outside itself.</summary>
    private static readonly string[] Outside =
    [
        "Azure.", "Microsoft.AspNetCore.", "Microsoft.Azure.", "Microsoft.Extensions.Http", "Microsoft.Win32.",
        "System.Console", "System.Diagnostics.Process",
        "System.IO.Directory", "System.IO.DriveInfo", "System.IO.File", "System.IO.IsolatedStorage.", "System.IO.MemoryMappedFiles.", "System.IO.Pipes.",
        "System.IO.RandomAccess", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.Net.Dns", "System.Net.FtpWebRequest", "System.Net.Http.Http", "System.Net.HttpListener", "System.Net.HttpWebRequest", "System.Net.Mail.",
        "System.Net.NetworkInformation.", "System.Net.Quic.", "System.Net.Security.", "System.Net.Sockets.", "System.Net.WebClient", "System.Net.WebRequest",
        "System.Net.WebSockets.",
    ];

    [TestMethod]
    [DataRow("NewsIngest.Extraction")]
    [DataRow("NewsIngest.Classification")]
    public void A_pure_part_names_no_type_that_reaches_outside(string part)
    {
        var named = ReferencedTypes.Of(typeof(ArticleExtractor).Assembly, part);

        Assert.IsGreaterThan(20, named.Count, "the part's own references were not read");
        Assert.AreEqual("", string.Join(", ", ThatReachOutside(named)));
    }

    [TestMethod]
    [DataRow("NewsIngest.Storage", "Azure.Data.Tables.TableClient")]
    [DataRow("NewsIngest.Storage", "Azure.Storage.Blobs.BlobContainerClient")]
    [DataRow("NewsIngest.Fetching", "System.Net.Http.HttpRequestMessage")]
    public void A_part_that_does_reach_outside_is_found_out(string part, string type) =>
        Assert.Contains(type, ThatReachOutside(ReferencedTypes.Of(typeof(ArticleExtractor).Assembly, part)));

    private static IEnumerable<string> ThatReachOutside(IEnumerable<string> types) =>
        types.Where(type => Outside.Any(beginning => type.StartsWith(beginning, StringComparison.Ordinal)));
}
