using System.Text;
using NewsIngest.Extraction;
using NewsIngest.Fetching;
using NewsIngest.Sources;
using NewsIngest.Sources.Feeds;

namespace NewsIngest.Tests.Sources;

/// <summary>Bytes that nobody meant to send: every reader answers, none throws.</summary>
[TestClass]
public sealed class HostileInputTests
{
    private const int Rounds = 400;

    private static readonly string[] Seeds =
    [
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><ttl>60</ttl>
        <item><title><![CDATA[A <b>b</b>]]></title><link>https://example.org/1?a=1&amp;b=2</link><guid isPermaLink="false">x</guid><pubDate>Wed, 03 Jun 2026 08:18:00 Z</pubDate></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><entry><title type="xhtml"><div>A &lt; B</div></title><link href="a" rel="alternate"/><updated>2026-06-03T08:18:00+01:00</updated></entry></feed>
        """,
        """{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"/1","title":"\u00e9","date_published":"2026-06-03T08:18:00Z"},{"id":2}],"results":[{"link":"/x"}]}""",
        """<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/1</loc><news:news><news:title>T</news:title></news:news></url></urlset>""",
        """<!doctype html><meta charset="iso-8859-2"><base href="/n/"><ul class=list><li><a href="one">One</a><li><!-- x --><a href='//x:99999999/'>Two</a></ul>""",
    ];

    [TestMethod]
    [DataRow(SourceKind.Feed)]
    [DataRow(SourceKind.Index)]
    [DataRow(SourceKind.Sitemap)]
    [DataRow(SourceKind.GovukSearch)]
    public void A_source_reader_answers_whatever_it_is_given(SourceKind kind)
    {
        var source = new Source
        {
            Name = "Example",
            Home = new Uri("https://example.org/"),
            Kind = kind,
            Url = new Uri("https://example.org/feed"),
            Links = kind is SourceKind.Index ? new LinkRules(".list a", null) : null,
        };

        foreach (var body in Damaged())
        {
            var page = new FetchedPage { Outcome = FetchOutcome.Fetched, RequestedUrl = source.Url, FinalUrl = source.Url, Body = body, FetchedAt = default };
            var listing = SourceReader.Read(source, page);
            Assert.IsTrue(listing.Links.All(link => link.Url.IsAbsoluteUri && link.Url.Scheme is "http" or "https"), Encoding.Latin1.GetString(body));
        }
    }

    [TestMethod]
    public void The_small_readers_answer_whatever_they_are_given()
    {
        foreach (var body in Damaged())
        {
            var text = PageDecoder.Decode(body, Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 30))));
            RobotsTxt.Parse(body).IsAllowed("NewsIngest", new Uri("https://example.org/a"));
            FeedDate.Parse(text.Length > 60 ? text[..60] : text);
            WallDetector.Find(text, text);
            if (Uri.TryCreate(new Uri("https://example.org/"), text, out var url))
                CanonicalUrl.IdentityOf(CanonicalUrl.Of(new Uri("https://example.org/a?id=1"), url));
        }
    }

    /// <summary>Each seed with bytes changed, doubled, cut out or cut off; the same ones in every run.</summary>
    private static IEnumerable<byte[]> Damaged()
    {
        var random = new Random(20_260_105);
        foreach (var seed in Seeds)
        {
            var whole = Encoding.UTF8.GetBytes(seed);
            yield return whole;
            for (var i = 0; i < Rounds; i++)
            {
                List<byte> body = [.. whole];
                for (var damage = random.Next(1, 6); damage > 0 && body.Count > 2; damage--)
                {
                    var at = random.Next(body.Count);
                    switch (random.Next(5))
                    {
                        case 0: body[at] = (byte)random.Next(256); break;
                        case 1: body[at] = (byte)"<>&\"'[]{}/:\0"[random.Next(12)]; break;
                        case 2: body.RemoveAt(at); break;
                        case 3: body.InsertRange(at, body.Take(random.Next(body.Count)).ToList()); break;
                        default: body.RemoveRange(at, body.Count - at); break;
                    }
                }

                yield return [.. body];
            }
        }
    }
}
