using System.Buffers;

namespace NewsIngest.Fetching.Walls;

/// <summary>What pages say instead of showing an article. Lower case, straight apostrophes, in order.</summary>
internal static class WallPhrases
{
    /// <summary>Titles of bot checks, as a whole or before the site's name.</summary>
    public static readonly SearchValues<string> BotTitles = Set(
        "access denied", "access to this page has been denied", "are you a robot?", "attention required!", "before you continue", "bot verification",
        "checking your browser", "ddos-guard", "human verification", "just a moment...", "just a moment…", "one more step", "pardon our interruption",
        "please verify you are a human", "please wait...", "request rejected", "robot check", "security check", "security verification",
        "the request could not be satisfied", "unauthorised access", "verify you are human", "verifying you are human", "you have been blocked");

    public static readonly SearchValues<string> BotTexts = Set(
        "checking if the site connection is secure", "checking your browser before", "complete the security check", "confirm that you are not a robot",
        "enable javascript and cookies to continue", "incapsula incident id", "please complete the captcha", "please turn javascript on", "prove you are human",
        "prove you're not a robot", "request unsuccessful", "sorry, you have been blocked", "to continue, please enable javascript",
        "unusual traffic from your",
        "verify that you are a human", "verify you are human", "verifying you are human", "why have i been blocked?", "you don't have permission to access",
        "you need to enable javascript to run this app", "your browser before proceeding", "please enable javascript to view");

    public static readonly SearchValues<string> MissingTitles = Set(
        "404", "404 error", "404 not found", "404 page not found", "404: page not found", "article not found", "content not found", "error 404",
        "file not found",
        "not found", "oops!", "page cannot be found", "page no longer available", "page not available", "page not found", "page removed", "page unavailable",
        "sorry, page not found", "sorry, we can't find that page", "sorry, we couldn't find that page", "the page cannot be found", "this page can't be found",
        "this page doesn't exist", "this page is no longer available", "we can't find that page", "we can't find the page you're looking for");

    public static readonly SearchValues<string> MissingTexts = Set(
        "page cannot be found", "page could not be found", "page does not exist", "page has been moved or deleted", "page has been removed",
        "page is no longer available",
        "page not found", "page was not found", "page you are looking for", "page you requested", "page you were looking for", "page you're looking for",
        "this article has been removed", "this article is no longer available", "this story is no longer available", "we can't find that page",
        "we can't find the page",
        "we couldn't find that page", "we couldn't find the page");

    public static readonly SearchValues<string> RegistrationTexts = Set(
        "create a free account to", "create an account to read", "free registration required", "please register to", "register for free to", "register free to",
        "register now for free", "register now to continue", "register to continue", "register to read", "register to view", "register your free account",
        "registered users only", "sign up for free to", "to continue reading, please register", "to read this article, register", "you must register to",
        "you have reached your limit of free articles", "you've reached your free article limit");

    public static readonly SearchValues<string> LoginTexts = Set(
        "already a member? log in", "already a subscriber? log in", "already a subscriber? sign in", "already have a subscription?", "become a member to read",
        "exclusive to subscribers", "for subscribers only", "log in to continue", "log in to read", "log in to view", "login to continue", "login to read",
        "members only content", "only available to members", "only available to subscribers", "please log in to", "please login to", "please sign in to",
        "sign in to continue", "sign in to read", "subscribe now to continue", "subscribe to continue", "subscribe to read", "subscribe to unlock",
        "subscriber only content", "subscriber-only content", "this content is for members", "this content is for subscribers",
        "to continue reading, subscribe",
        "to read the full article, subscribe", "to read the full story, subscribe", "unlock this article", "you must be logged in", "you need to be logged in");

    private static SearchValues<string> Set(params ReadOnlySpan<string> phrases) => SearchValues.Create(phrases, StringComparison.Ordinal);
}
