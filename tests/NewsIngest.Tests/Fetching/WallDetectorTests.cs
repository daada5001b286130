using NewsIngest.Fetching;

namespace NewsIngest.Tests.Fetching;

[TestClass]
public sealed class WallDetectorTests
{
    private static readonly string LongText = string.Join(' ',
        Enumerable.Repeat("Inspectors found that the council has improved its services for children.", 40));

    [TestMethod]
    [DataRow("Just a moment...", "", FetchOutcome.Blocked)]
    [DataRow("Attention Required! | Cloudflare", "Sorry, you have been blocked", FetchOutcome.Blocked)]
    [DataRow("Access Denied", "You don't have permission to access this page.", FetchOutcome.Blocked)]
    [DataRow("Example News", "Please complete the CAPTCHA to go on.", FetchOutcome.Blocked)]
    [DataRow("Page not found | Example News", "Try the search.", FetchOutcome.SoftNotFound)]
    [DataRow("404", "", FetchOutcome.SoftNotFound)]
    [DataRow("Example Council", "Sorry\nThe page you’re looking for may have moved.", FetchOutcome.SoftNotFound)]
    [DataRow("A headline", "A first sentence.\nRegister Now to Continue Reading\nThank you for visiting.", FetchOutcome.RegistrationWall)]
    [DataRow("A headline", "A first sentence.\nAlready a subscriber? Log in", FetchOutcome.LoginWall)]
    [DataRow("A headline", "This content is for subscribers.", FetchOutcome.LoginWall)]
    [DataRow("A headline", "You must be logged in to see this page.", FetchOutcome.LoginWall)]
    public void A_page_in_an_articles_place_is_told_by_what_it_says(string title, string text, FetchOutcome outcome)
    {
        var verdict = WallDetector.Find(title, text);

        Assert.AreEqual(outcome, verdict?.Outcome, verdict?.Reason);
        Assert.Contains("\"", verdict!.Reason);
    }

    [TestMethod]
    public void An_article_is_no_wall()
    {
        Assert.IsNull(WallDetector.Find("Inspectors praise Anytown", LongText));
        Assert.IsNull(WallDetector.Find(null, ""));
    }

    [TestMethod]
    public void An_article_about_walls_is_no_wall()
    {
        Assert.IsNull(WallDetector.Find("Access denied: care leavers still wait for their files", LongText));
        Assert.IsNull(WallDetector.Find("Council website", $"{LongText} Visitors were told \"page not found\"."));
    }

    [TestMethod]
    public void A_wall_behind_a_whole_article_leaves_an_article() =>
        Assert.IsNull(WallDetector.Find("A headline", $"{LongText}\nRegister now to continue reading"));

    [TestMethod]
    public void The_reason_quotes_the_page() =>
        Assert.AreEqual("The page asks for a registration: it says \"Register Now to Continue Reading\".",
            WallDetector.Find("A", "One.\nRegister Now to Continue Reading\nMore.")?.Reason);
}
