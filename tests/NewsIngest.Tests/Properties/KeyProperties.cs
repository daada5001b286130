using FsCheck;
using FsCheck.Fluent;
using NewsIngest.Classification;
using NewsIngest.Storage;

namespace NewsIngest.Tests.Properties;

[TestClass]
public sealed class KeyProperties
{
    private static readonly Gen<DateTimeOffset> Times =
        from days in Gen.Choose(0, 3_652_058)
        from ticks in Gen.Choose(0, int.MaxValue)
        from hours in Gen.Choose(-14, 14)
        let utc = new DateTimeOffset(days * TimeSpan.TicksPerDay + ticks, TimeSpan.Zero)
        select days is 0 or 3_652_058 ? utc : utc.ToOffset(TimeSpan.FromHours(hours));

    private static readonly Gen<ClassifiedArticle> Articles =
        from title in Texts.WellFormed
        from source in Texts.WellFormed
        from sentence in Texts.WellFormed
        from repeats in Gen.Elements(1, 1, 2_000)
        from date in Times
        from codes in Gen.SubListOf("E06000016", "E08000016", "E10000006", "E09000001")
        from judgement in Gen.Elements(Enum.GetValues<Judgement>())
        from kind in Gen.Elements(Enum.GetValues<ArticleKind>())
        let evidence = new Evidence(string.Concat(Enumerable.Repeat(sentence, repeats)), 0, sentence.Length * repeats)
        select new ClassifiedArticle(
            ArticleId.Of(new Uri("https://example.org/a")).Value, new Uri("https://example.org/a"), string.Concat(Enumerable.Repeat(title, repeats)), source,
            date, kind, InspectionType.Ilacs,
            [.. codes.Select(code => new CouncilReference(code, source, CouncilRole.Subject, evidence))],
            [.. codes.Take(2).Select(code => new Finding(code, Aspect.Overall, judgement, FindingTime.Current, 0.5, evidence, [title]))],
            "1");

    [TestMethod]
    public void A_later_time_has_a_lower_key() =>
        Property.Holds(from one in Times from other in Times select (one, other), pair =>
            Assert.AreEqual(
                Math.Sign(pair.other.UtcTicks.CompareTo(pair.one.UtcTicks)),
                Math.Sign(string.CompareOrdinal(SortKey.Inverted(pair.one), SortKey.Inverted(pair.other)))));

    [TestMethod]
    public void A_time_comes_back_from_its_key() =>
        Property.Holds(Times, time =>
        {
            Assert.IsTrue(SortKey.TryTime($"{SortKey.Inverted(time)}-x", out var read));
            Assert.AreEqual(time.ToUniversalTime(), read);
        });

    [TestMethod]
    public void Months_and_hours_sort_as_times_do() =>
        Property.Holds(from one in Times from other in Times where one <= other select (one, other), pair =>
        {
            Assert.IsLessThanOrEqualTo(0, string.CompareOrdinal(SortKey.Month(pair.one), SortKey.Month(pair.other)));
            Assert.IsLessThanOrEqualTo(0, string.CompareOrdinal(SortKey.Hour(pair.one), SortKey.Hour(pair.other)));
        });

    [TestMethod]
    public void No_text_is_taken_for_a_key_that_has_no_time() =>
        Property.Holds(Texts.Any, text =>
        {
            if (SortKey.TryTime(text, out var time)) Assert.StartsWith(SortKey.Inverted(time), text);
        });

    [TestMethod]
    public void Every_name_of_a_source_has_a_legal_key_of_its_own() =>
        Property.Holds(from one in Texts.WellFormed from other in Texts.WellFormed select (one, other), pair =>
        {
            CheckLegal(SourceStore.Key(pair.one));
            Assert.AreEqual(IsSameName(pair.one, pair.other), SourceStore.Key(pair.one) == SourceStore.Key(pair.other));
        });

    [TestMethod]
    public void Every_web_host_has_a_legal_key_of_its_own()
    {
        var hosts = Gen.Elements(
            "example.org", "EXAMPLE.org", "a_b.example.org", "ab.example.org", "m\u00fcnchen.example", "mnchen.example", "xn--mnchen-3ya.example",
            "\u4e2d\u6587.example", "\u6587.example", ".example",
            "[2a00::1]", "[2a00::1:80]", "[2a00::1]:80", "127.0.0.1:8080", "example.org:8080", "example.org8080",
            $"{new string('\u4e2d', 60)}.{new string('\u4e2d', 60)}.{new string('\u4e2d', 60)}.example");

        Property.Holds(from one in hosts from other in hosts select (one, other), pair =>
        {
            CheckLegal(HostStore.Key(pair.one));
            Assert.AreEqual(pair.one.Equals(pair.other, StringComparison.OrdinalIgnoreCase), HostStore.Key(pair.one) == HostStore.Key(pair.other),
                $"{pair.one} and {pair.other}");
        });
    }

    [TestMethod]
    public void An_id_is_legal_as_a_key_and_comes_back_from_its_text() =>
        Property.Holds(Texts.WellFormed, text =>
        {
            var id = ArticleId.Of(new Uri($"https://example.org/?q={Uri.EscapeDataString(text)}"));
            CheckLegal(id.Value);
            Assert.MatchesRegex("^[0-9a-f]{3}$", id.Partition);
            Assert.IsTrue(ArticleId.TryParse(id.Value, out var read));
            Assert.AreEqual(id, read);
        });

    [TestMethod]
    public void Whatever_an_article_holds_its_rows_keep_within_the_limits_and_it_comes_back_from_them() =>
        Property.Holds(Articles, article =>
        {
            var rows = ClassificationRows.Of(article).ToList();
            if (article.Kind == ArticleKind.NotAnArticle) return;

            var read = ClassificationRows.Read(rows.Single(row => row.Table == TableNames.ClassificationsByMonth).Entity);
            Assert.AreEqual(article.Title.Cut(), read.Title);
            Assert.AreEqual(article.Date, read.Date);
            Assert.AreSequenceEqual(article.Councils.Select(council => council.Code), read.Councils.Select(council => council.Code));
            Assert.AreSequenceEqual(article.Findings.Select(finding => (finding.CouncilCode, finding.Judgement)),
                read.Findings.Select(finding => (finding.CouncilCode, finding.Judgement)));
            foreach (var (whole, stored) in article.Councils.Zip(read.Councils)) Assert.StartsWith(stored.Evidence.Sentence, whole.Evidence.Sentence);
        });

    private static void CheckLegal(string key) => new Azure.Data.Tables.TableEntity(key, key).Checked();

    private static bool IsSameName(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
