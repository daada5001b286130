using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class ArticleLinkFinderTests
{
    private static readonly Uri List = new("https://gazette.example/news/");

    [TestMethod]
    public void A_link_laid_over_a_card_has_the_title_that_it_tells_screen_readers() =>
        Assert.AreEqual("Sandmoor judged good after three years",
            Only("<div><a href='/news/2024/05/sandmoor-judged-good-again' aria-label='Sandmoor judged good after three years'></a><span>News</span></div>").Title);

    [TestMethod]
    public void A_link_to_the_full_story_has_the_heading_above_it_for_title() =>
        Assert.AreEqual("Sandmoor judged good after three years",
            Only("<h2>Sandmoor judged good after three years</h2><p>A long road.</p><p><a href='/news/1060190/'>Full story</a></p>").Title);

    [TestMethod]
    [DataRow("<h2>Sandmoor judged good after three years</h2><p><a href='/news/discussion/242134'>17 comments</a></p>")]
    [DataRow("<h2>The week in children's services</h2><a href='/news/all'>View all</a>")]
    [DataRow("<a href='/editor/harriet-lowe-of-the-gazette' title='View all the posts by Harriet Lowe'>Harriet Lowe</a>")]
    [DataRow("<a href='/transcripts/sandmoor-judged-good-again'>Sandmoor judged good after three years</a>")]
    public void A_link_beside_an_article_is_none(string html) => Assert.IsEmpty(ArticleLinkFinder.Find(html, List));

    private static ArticleLink Only(string html) => ArticleLinkFinder.Find(html, List).Single();
}
