using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NewsIngest.Fetching;
using NewsIngest.Fetching.Robots;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class RobotsProperties
{
    private const string Us = "NewsIngest";

    private static readonly Gen<string> Lines = Gen.OneOf(
        Texts.Any,
        from key in Gen.Elements("User-agent", "Allow", "Disallow", "Crawl-delay", "Sitemap", "Noindex", "#")
        from value in Gen.OneOf(Gen.Elements("*", Us, "/", "/*", "$", "/a*$", "1e300", "99999999999999999999", "-1", "https://example.org/s.xml"), Texts.Any)
        select $"{key}: {value}");

    private static readonly Gen<string> Files = Lines.ListOf().Select(lines => string.Join('\n', lines.Take(12)));

    private static readonly Gen<string> Paths = Gen.Elements("a", "b", "ab", "/", "?", "=", "%2F", "%41", "~", ".", "\u00e9", "$", "*").ListOf()
        .Select(parts => $"/{string.Concat(parts.Take(8))}");

    [TestMethod]
    public void Whatever_a_file_holds_it_can_be_read_and_asked() =>
        Property.Holds(from file in Files from path in Paths select (file, path), input =>
        {
            var robots = RobotsTxt.Parse(input.file);
            Assert.IsTrue(robots.CrawlDelay(Us) is not { } delay || delay >= TimeSpan.Zero);
            Assert.AreEqual(robots.Decide(Us, Page(input.path)) is not { Allows: false }, robots.IsAllowed(Us, Page(input.path)));
        });

    [TestMethod]
    public void A_path_that_is_closed_is_closed_with_all_below_it() =>
        Property.Holds(from path in Paths from below in Paths select (path, below), input =>
        {
            var robots = RobotsTxt.Parse($"User-agent: *\nDisallow: {Literal(input.path)}");
            Assert.IsFalse(robots.IsAllowed(Us, Page(input.path)));
            Assert.IsFalse(robots.IsAllowed(Us, Page(input.path + input.below[1..])));
        });

    [TestMethod]
    public void Of_two_rules_for_one_path_the_kind_one_holds() =>
        Property.Holds(Paths,
            path => Assert.IsTrue(RobotsTxt.Parse($"User-agent: *\nDisallow: {Literal(path)}\nAllow: {Literal(path)}").IsAllowed(Us, Page(path))));

    [TestMethod]
    public void The_order_of_rules_decides_nothing()
    {
        var rules = from key in Gen.Elements("Allow", "Disallow") from path in Paths select $"{key}: {path}";
        var inputs = from all in rules.ListOf() from shuffled in Gen.Shuffle(all.ToArray()) from path in Paths select (all, shuffled, path);

        Property.Holds(inputs, input => Assert.AreEqual(
            RobotsTxt.Parse($"User-agent: *\n{string.Join('\n', input.all)}").IsAllowed(Us, Page(input.path)),
            RobotsTxt.Parse($"User-agent: *\n{string.Join('\n', input.shuffled)}").IsAllowed(Us, Page(input.path))));
    }

    [TestMethod]
    public void A_pattern_matches_what_a_regular_expression_for_it_matches()
    {
        var patterns = Gen.Elements("a", "b", "*", "/", "$").ListOf().Select(parts => $"/{string.Concat(parts.Take(8))}");
        var paths = Gen.Elements("a", "b", "/").ListOf().Select(parts => $"/{string.Concat(parts.Take(10))}");

        Property.Holds(from pattern in patterns from path in paths select (pattern, path), input =>
        {
            var (body, end) = input.pattern.EndsWith('$') ? (input.pattern[..^1], @"\z") : (input.pattern, "");
            var expression = $"^{string.Join(".*", body.Split('*').Select(Regex.Escape))}{end}";
            var matches = Regex.IsMatch(input.path, expression, RegexOptions.NonBacktracking | RegexOptions.Singleline);
            Assert.AreEqual(matches, new RobotsPattern(input.pattern).Matches(RobotsPath.OfUrl(Page(input.path))));
        });
    }

    private static Uri Page(string path) => new($"https://example.org{path}");

    /// <summary>The path in a file, with its stars and dollars as plain characters.</summary>
    private static string Literal(string path) =>
        Page(path).PathAndQuery.Replace("*", "%2A", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal);
}
