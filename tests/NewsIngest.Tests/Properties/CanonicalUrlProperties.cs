using FsCheck;
using FsCheck.Fluent;
using NewsIngest.Fetching;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class CanonicalUrlProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements("news", "Story", "amp", "print", ".amp", ".amp.html", "index.php", "default.aspx", ";jsessionid=1", "..", ".", "", "2026", "a%2fb", "%e9",
            "%41", "caf\u00e9", "{{x}}", "undefined"),
        Texts.WellFormed);

    private static readonly Gen<string> Parameter = Gen.OneOf(
        Gen.Elements("utm_source=x", "fbclid=1", "amp", "amp;utm_medium=y", "amp;amp;id=7", "print=1", "view=print", "id=7", "p=2", "=", "q=a+b", "q=%c3%a9",
            "amp;"),
        Texts.WellFormed);

    private static readonly Gen<string> Host = Gen.Elements(
        "example.org", "www.example.org", "WWW.Example.ORG", "amp.example.org", "m.www.example.org", "www.amp.example.org", "amp.amp.example.org",
        "print.amp.example.org", "example.org.", "www.co.uk",
        "m\u00fcnchen.example", "xn--mnchen-3ya.example", "\u4e2d\u6587.example", "[2a00::1]", "127.0.0.1", "user:pass@example.org", "a_b.example.org",
        "\uff05.com", "localhost");

    private static readonly Gen<Uri> Urls =
        (from scheme in Gen.Elements("http", "https", "HTTPS")
         from host in Host
         from port in Gen.Elements("", "", ":80", ":443", ":8080")
         from path in Piece.ListOf()
         from query in Parameter.ListOf()
         from fragment in Gen.Elements("", "#top", "#:~:text=a")
         select $"{scheme}://{host}{port}/{string.Join('/', path.Take(5))}{(query.Count > 0 ? "?" : "")}{string.Join('&', query.Take(5))}{fragment}")
        .Where(text => Uri.TryCreate(text, UriKind.Absolute, out _))
        .Select(text => new Uri(text));

    [TestMethod]
    public void An_address_in_its_plain_form_stays_as_it_is() =>
        Property.Holds(Urls, url =>
        {
            var plain = CanonicalUrl.Normalize(url);
            Assert.AreEqual(plain.AbsoluteUri, CanonicalUrl.Normalize(plain).AbsoluteUri);
        });

    [TestMethod]
    public void An_address_and_its_plain_form_are_one_article() =>
        Property.Holds(Urls, url => Assert.AreEqual(ArticleId.Of(url), ArticleId.Of(CanonicalUrl.Normalize(url))));

    [TestMethod]
    public void What_is_stored_of_an_address_is_the_same_article_when_it_is_read() =>
        Property.Holds(Urls, url => Assert.AreEqual(ArticleId.Of(url), ArticleId.Of(new Uri(CanonicalUrl.Normalize(url).AbsoluteUri))));

    [TestMethod]
    public void Other_ways_to_write_an_address_lead_to_the_same_article()
    {
        var decorations = Gen.Elements<Func<UriBuilder, UriBuilder>>(
            url => new UriBuilder(url.Uri) { Fragment = "comments" },
            url => new UriBuilder(url.Uri) { Query = $"{url.Query.TrimStart('?')}&utm_campaign=x" },
            url => new UriBuilder(url.Uri) { Query = $"fbclid=1&{url.Query.TrimStart('?')}" },
            url => new UriBuilder(url.Uri) { Scheme = "http", Port = -1 },
            url => new UriBuilder(url.Uri) { Host = url.Host.ToUpperInvariant() },
            url => new UriBuilder(url.Uri) { Host = $"www.{url.Host}" },
            url => new UriBuilder(url.Uri) { Path = $"{url.Path}/" },
            url => new UriBuilder(url.Uri) { Path = url.Path.ToUpperInvariant() });
        var inputs =
            from words in Gen.Elements("news", "children", "ofsted", "rated-good").NonEmptyListOf()
            from number in Gen.Choose(1, 99_999)
            from query in Gen.Elements("", "id=7", "id=7&page=2")
            from ways in decorations.ListOf()
            select (Plain: new UriBuilder($"https://example.org/{string.Join('/', words)}/{number}?{query}"), Ways: ways.Take(3));

        Property.Holds(inputs, input =>
        {
            // "www.www.": only one such name is taken off.
            var ways = input.Ways.Distinct();
            var written = ways.Aggregate(input.Plain, (url, way) => way(url)).Uri;
            Assert.AreEqual(ArticleId.Of(input.Plain.Uri), ArticleId.Of(written), written.AbsoluteUri);
        });
    }

    [TestMethod]
    public void Two_articles_of_one_site_are_never_one()
    {
        var inputs =
            from words in Gen.Elements("news", "story", "page", "amp", "index.php").ListOf()
            from one in Gen.Choose(1, 9_999)
            from other in Gen.Choose(1, 9_999)
            from query in Gen.Elements("", "?utm_source=x", "?id=7")
            where one != other
            select (One: new Uri($"https://example.org/{string.Concat(words.Select(word => $"{word}/"))}{one}{query}"),
                Other: new Uri($"https://example.org/{string.Concat(words.Select(word => $"{word}/"))}{other}{query}"));

        Property.Holds(inputs, pair => Assert.AreNotEqual(ArticleId.Of(pair.One), ArticleId.Of(pair.Other)));
    }

    [TestMethod]
    public void A_page_cannot_pass_itself_off_as_another_sites_article()
    {
        var inputs = from fetched in Urls from declared in Urls select (fetched, declared);

        Property.Holds(inputs, pair =>
        {
            var canonical = CanonicalUrl.Of(pair.fetched, pair.declared);
            if (canonical == CanonicalUrl.Normalize(pair.fetched)) return;
            Assert.AreEqual(LastLabels(pair.fetched), LastLabels(canonical), $"{pair.fetched} became {canonical}.");
        });

        static string LastLabels(Uri url) => string.Join('.', url.IdnHost.ToLowerInvariant().TrimEnd('.').Split('.').TakeLast(2));
    }
}
