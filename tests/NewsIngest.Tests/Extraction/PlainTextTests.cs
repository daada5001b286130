using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class PlainTextTests
{
    private const string Saved = """
        SITE CLOSED ON MONDAY
        We are moving to a new building and can be reached by telephone in the meantime.

        Call 01632 960123
        Make an Enquiry
        Contact Us

        Sandmoor judged good after three years

        Services for children in Sandmoor have been judged good, three years after they were found inadequate.

        Inspectors found:

          • safe homes
          • proud staff

        The council welcomed the report.

        Knowledge & Resources

        Wickford judged inadequate

        18/04/2021

        Wickford was judged inadequate by inspectors on Friday, after [...]

        Read Full Story
        """;

    [TestMethod]
    public void The_banner_above_and_the_stories_below_are_cut_off()
    {
        var article = ArticleExtractor.ExtractPlainText(Saved);

        Assert.AreEqual("Sandmoor judged good after three years", article.Title);
        Assert.AreEqual(
            "Services for children in Sandmoor have been judged good, three years after they were found inadequate.\nInspectors found:\n- safe homes\n- proud staff\nThe council welcomed the report.",
            article.Text);
        Assert.IsNull(article.Published);
    }

    [TestMethod]
    public void Without_a_heading_the_first_teaser_ends_the_article() =>
        Assert.EndsWith("welcomed the report.", ArticleExtractor.ExtractPlainText(Saved.Replace("Knowledge & Resources", "", StringComparison.Ordinal)).Text);

    [TestMethod]
    public void A_first_line_that_is_a_sentence_is_no_title()
    {
        var article = ArticleExtractor.ExtractPlainText("Services for children have been judged good.\nThe council welcomed the report.");

        Assert.AreEqual("", article.Title);
        Assert.AreEqual("Services for children have been judged good.\nThe council welcomed the report.", article.Text);
    }

    [TestMethod]
    public void A_date_line_under_the_headline_is_the_date()
    {
        var article = ArticleExtractor.ExtractPlainText("Sandmoor judged good\n16 May 2024\nServices for children have been judged good.");

        Assert.AreEqual(new DateOnly(2024, 5, 16), DateOnly.FromDateTime(article.Published!.Value.DateTime));
        Assert.AreEqual("Services for children have been judged good.", article.Text);
    }

    [TestMethod]
    [DataRow("Previous: Holt judged inadequate")]
    [DataRow("Next article\nHolt judged inadequate")]
    [DataRow("Holt judged inadequate\n18/04/2021\nHolt was judged inadequate by inspectors on Friday.")]
    public void The_neighbouring_story_is_not_the_article(string below)
    {
        const string Article = "Sandmoor judged good\nServices for children in Sandmoor have been judged good, three years after they were found inadequate.\nInspectors found that children were safer, that staff stayed for longer, and that leaders knew what was weak.";

        Assert.DoesNotContain("Holt", ArticleExtractor.ExtractPlainText($"{Article}\n{below}").Text);
    }

    [TestMethod]
    public void Under_a_menu_the_headline_is_the_line_above_the_date() =>
        Assert.AreEqual("Sandmoor judged good",
            ArticleExtractor.ExtractPlainText("THE GAZETTE\nHome | News | Sport\nRoad works to last\nSandmoor judged good\n16 May 2024\nServices for children have been judged good.").Title);

    [TestMethod]
    public void A_registration_wall_ends_the_article_and_is_told()
    {
        var article = ArticleExtractor.ExtractPlainText("Sandmoor judged good\nServices for children have been judged good.\nRegister Now to Continue Reading\nThank you for visiting.");

        Assert.AreEqual("Services for children have been judged good.", article.Text);
        Assert.IsTrue(article.Paywalled);
    }
}
