using NewsIngest.Cli.Files;

namespace NewsIngest.Tests.Cli;

[TestClass]
public sealed class ArticleFilesTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsingest-files-").FullName;

    [TestCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void A_folder_gives_its_pages_in_order_of_name()
    {
        Save("b.html", "a.txt", "sub/c.htm.gz", "labels.jsonl", "picture.png");

        var names = ArticleFiles.Find([_folder], manifest: null).Select(file => file.Name.Replace('\\', '/')).ToList();

        Assert.AreSequenceEqual(["a.txt", "b.html", "sub/c.htm.gz"], names);
    }

    [TestMethod]
    public void A_manifest_names_the_pages_and_where_they_came_from()
    {
        Save("a.html", "b.html");
        var manifest = Write("m.jsonl", """{"file":"b.html","url":"https://news.example.org/b"}""" + "\n\n");

        var file = ArticleFiles.Find([], manifest).Single();

        Assert.AreEqual("b.html", file.Name);
        Assert.AreEqual(new Uri("https://news.example.org/b"), file.Url);
    }

    [TestMethod]
    [DataRow("""{"url":"https://news.example.org"}""", "m.jsonl(2): the field \"file\" is missing")]
    [DataRow("""{"file":""", "m.jsonl(2): not a line of JSON")]
    [DataRow("""{"file":"gone.html"}""", "m.jsonl(2): there is no file 'gone.html'")]
    public void A_line_of_a_manifest_that_cannot_be_used_is_named(string line, string expected)
    {
        Save("a.html");
        var manifest = Write("m.jsonl", """{"file":"a.html"}""" + "\n" + line);

        Assert.Contains(expected, Assert.ThrowsExactly<UsageException>(() => ArticleFiles.Find([], manifest)).Message);
    }

    [TestMethod]
    public void A_path_that_does_not_exist_is_named() =>
        Assert.Contains("nowhere.html", Assert.ThrowsExactly<UsageException>(() => ArticleFiles.Find(["nowhere.html"], null)).Message);

    [TestMethod]
    public void A_folder_without_pages_is_no_silent_success() =>
        Assert.Contains("No page found", Assert.ThrowsExactly<UsageException>(() => ArticleFiles.Find([_folder], null)).Message);

    private void Save(params string[] names)
    {
        foreach (var name in names) Write(name, "x");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
