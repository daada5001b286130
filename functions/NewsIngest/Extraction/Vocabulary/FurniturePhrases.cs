using System.Buffers;
using System.Collections.Frozen;

namespace NewsIngest.Extraction.Vocabulary;

/// <summary>Sentences and headings that belong to a page's furniture wherever they stand, in lower case.</summary>
internal static class FurniturePhrases
{
    /// <summary>Longest line that a beginning alone condemns: a paragraph of prose may begin with the same words.</summary>
    private const int LongestLine = 180;

    private const int LongestPhrase = 60;

    /// <summary>A line that begins so is no part of the article.</summary>
    private static readonly Beginnings Openings = new(
        [
            "advertisement", "already have an account", "also read:", "click here to ", "click to share", "continue reading", "copyright",
            "©", "(c) ", "enjoy the following", "follow us on", "follow @", "for more news",
            "have you registered", "if you enjoyed this", "if you liked this", "image credit", "image source", "image:", "images:", "join our ",
            "join the conversation",
            "keep up to date with", "like us on", "listen to this article", "login or",
            "more like this", "more on this story", "more:", "photo by", "photo credit", "photo:", "photograph:", "picture:", "pictured:",
            "please enable javascript", "print this page", "read also:", "read full story",
            "read more:", "read more", "recommended reading", "thanks for signing up", "thank you for subscribing", "thanks for reading",
            "thank you for signing up", "after newsletter promotion", "read next:", "read the full story", "recommended:",
            "related article", "related:", "register now", "scroll to continue", "see also:", "share on ", "share this", "sign in to",
            "sign up for", "sign up to",
            "skip advert", "skip past newsletter", "skip to ", "stay up to date with", "story continues", "subscribe now", "subscribe to",
            "the article continues", "article continues", "this article was originally published", "to continue reading",
            "view comments", "this video can not be played", "this video cannot be played", "video:", "watch:", "watch more", "you can unsubscribe",
            "your browser does not support", "don't miss:", "must read:",
            "trending:", "email this", "copy link", "link copied", "report this ad", "get the latest", "credit:",
            "contact the author", "contact the reporter", "contact staff writer", "do you have a story", "got a story", "got a news tip",
            "have you got a story",
            "previous:", "next:", "previous article", "next article", "previous post", "next post", "previous story", "next story",
            "newer post", "older post",
            "« previous", "‹ previous", "← previous", "previous entry", "next entry",
            "lead image:", "main image:", "main picture:", "top image:", "header image:", "caption:", "graphic:", "illustration:",
            "file photo", "stock image", "(photo", "[photo", "(picture", "(image", "(foto", "(bild", "foto:", "fotos:", "bild:", "crédit photo",
            "crédits photo",
            "read this next", "related reading", "related stories", "related content", "see more:", "you may also like",
            "you might also like",
            "most read", "click to enlarge", "tap to expand", "swipe to", "view this post on", "view this image",
            "a post shared by", "the video will ", "rate this page", "how useful did you find", "did you find this page", "spotted a mistake",
            "spotted an error", "seen something wrong", "free from clickbait", "check out our ", "more articles in ", "was this helpful",
            "this content is hosted by", "to view this content", "allow cookies", "support our journalism",
        ]);

    /// <summary>What sites ask of their readers, in whole paragraphs.</summary>
    private static readonly SearchValues<string> Appeals = SearchValues.Create(
        [
            "reader-supported publication", "a free or paid subscriber", "become a paid subscriber", "consider supporting our", "support our journalism",
            "our award-winning journalism", "become a patron", "with a digital subscription", "by signing up, you agree", "by signing up you agree",
            "by clicking sign",
            "by subscribing, you agree", "agree to our terms of use", "republish our articles", "if you buy through", "if you purchase through",
            "we may earn a", "i may earn a", "we may receive a commission", "story ideas by filling", "like the one you just finished",
            "make a tax-deductible",
        ],
        StringComparison.OrdinalIgnoreCase);

    private const int LongestAppeal = 500;

    /// <summary>Words that tell wherever they stand in a line that it speaks to the reader of the page, not of the news.</summary>
    /// <remarks>Not searched for together with the appeals: the runtime's search for so many at once stops at words that are none of them, and takes three
    /// times as long.</remarks>
    private static readonly SearchValues<string> AnywhereInLine = SearchValues.Create(
        [
            "affiliate commission", "earn commission", "all rights reserved", "affiliate link", "earn a commission",
            "earn a small commission",
            "in the comments below", "in the comment section", "in the comments section", "never miss a beat", "never miss a headline", "never miss a moment",
            "never miss a post", "never miss a story", "never miss a thing", "never miss an update", "sign up here", "send your story ideas",
            "sign up for our",
            "sign up to our",
            "subscribe to our", "our privacy policy", "our use of cookies", "we use cookies", "website uses cookies", "site uses cookies",
            "the content of external sites", "to our newsletter", "your inbox", "ad-lite", "fewer ads", "accessible video player",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What a paper says that asks its readers for their stories; but a council may want to "hear from young people".</summary>
    private const string Invitation = "to hear from you";

    private static readonly SearchValues<string> Wishes = SearchValues.Create(["like ", "love ", "want "], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a line begins with that calls readers to a social network, when it names one.</summary>
    private static readonly Beginnings NetworkOpenings = new(["follow ", "find us ", "join ", "like us", "connect with us", "message us"]);

    private static readonly SearchValues<string> Networks = SearchValues.Create(["facebook", "twitter", "instagram", "whatsapp", "linkedin", "tiktok"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>How a line begins that asks its readers something, and what it has in it when the answer is to be sent to the paper.</summary>
    private static readonly Beginnings Questions = new(["are you ", "can you ", "did you ", "do you ", "have you ", "want ", "were you "]);

    private static readonly SearchValues<string> Answers = SearchValues.Create(
        ["@", "contact ", "contact us", "e-mail", "email", "get in touch", "let us know", "listen to our", "on signal", "tell us", "write to"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A line that is wholly one of these is no part of the article.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = new[]
    {
        "ad", "ads", "advert", "advertising", "back", "back to news", "back to top", "bluesky", "follow now", "bookmark", "close", "comment", "comments",
        "contact us", "copied", "download", "email", "facebook", "follow", "get in touch", "home",
        "latest", "learn more", "leave a comment", "linkedin", "listen", "load more", "log in", "login", "make an enquiry", "menu", "more", "more info",
        "news", "newsletter", "next", "no comments", "open in app", "pinterest", "previous", "print", "read full article",
        "read full story",
        "register", "reply", "save", "search", "see all", "see more", "share", "share article", "share this", "shares", "show more",
        "sign in", "sign up", "sponsored", "submit", "subscribe", "subscribe today", "tags", "toggle navigation", "top", "tweet", "twitter",
        "view all",
        "view gallery", "view more", "whatsapp", "x", "add a comment", "post a comment", "write a comment", "get our newsletter",
        "hide caption", "show caption", "toggle caption", "enlarge this image", "image", "video", "play", "play video", "watch now", "loading",
        "loading...", "promoted", "paid content", "text size", "+text size", "aa", "a a a", "small", "medium", "large", "anzeige", "werbung", "publicidad",
        "publicidade",
        "publicité", "pubblicità", "advertentie", "reklama", "reklam", "annonce", "mainos", "story highlights", "start a conversation",
        "end of article",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Headings of what a page says of itself and its people, until the next part of the page.</summary>
    private static readonly Beginnings ClosingHeadings = new(
        [
            "about the author", "about the writer", "about the reviewer", "author bio", "article sources", "comments", "contact us", "did you find what",
            "did you find this", "disclaimer", "follow us", "get in touch", "join our newsletter", "join the discussion", "leave a comment",
            "leave a reply",
            "like this", "newsletter", "post a comment", "register now", "share this", "sign up", "stay connected", "stay informed",
            "stay up to date", "subscribe", "was this article", "was this page", "written by",
        ]);

    /// <summary>Headings under which a page lists other pages.</summary>
    private static readonly Beginnings ListHeadings = new(
        [
            "also in this section", "also in the news", "categories", "earlier articles", "earlier items", "earlier news", "earlier posts", "earlier stories",
            "editor's picks", "editors' picks", "explore more",
            "featured articles", "further reading", "if you enjoyed this", "if you liked this", "jobs", "keep reading", "knowledge & resources",
            "latest articles", "latest from",
            "latest jobs", "latest news", "latest posts", "latest stories", "latest vacancies", "more articles", "more from", "more in",
            "more like this", "more news", "more on this", "more stories", "more to explore", "most popular", "most read", "most recent",
            "most viewed", "other articles", "other news", "other stories", "our latest", "people also", "popular articles",
            "popular posts", "popular stories", "read more", "read next", "recent articles", "recent news", "recent posts",
            "recent stories", "recommended", "related", "related topics", "see also", "share", "similar articles", "similar posts",
            "similar stories", "suggested", "tags", "the latest", "top stories", "topics", "trending", "trending now", "up next",
            "watch next", "what to read next", "what's included", "you may also", "you may like", "you might also", "you might like",
            "you'll also like",
        ]);

    /// <summary>The same, but only as the whole heading: "popular ways to save" is the article's own.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WholeListHeadings = new[]
    {
        "also popular", "don't miss", "editor's choice", "editors' choice", "featured", "featured stories", "hot topics", "icymi", "in case you missed it",
        "in other news", "latest", "most commented", "most discussed", "most shared", "most watched", "must read", "must reads", "other headlines",
        "people are reading", "popular", "popular now", "popular right now", "popular this month", "popular this week", "popular today",
        "readers also liked", "readers also read", "readers' favourites", "today's headlines", "today's top stories", "top reads", "what others are reading",
        "what people are reading",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What other languages write before a link to another story, in the languages of the pages that come along.</summary>
    private static readonly Beginnings PointersAbroad = new(
        [
            "a lire aussi", "à lire aussi", "auch interessant:", "baca juga", "ayrıca oku", "citește și", "čtěte také", "czytaj także",
            "czytaj też", "das könnte sie auch interessieren",
            "di-lo também", "interesse também", "læs også", "lees ook", "leer más:", "leer también", "leggi anche", "leia mais",
            "leia também",
            "les også", "lesen sie auch", "lesen sie mehr", "lire aussi", "lire également", "lue myös", "läs mer", "läs också",
            "lea también", "lee también", "lisez aussi",
            "mais notícias", "más información", "más noticias", "mehr zum thema", "notícias relacionadas", "noticias relacionadas",
            "olvasta már",
            "přečtěte si", "saiba mais", "sur le même sujet", "te puede interesar", "te recomendamos", "ver también", "veja também",
            "voir aussi",
            "zobacz także", "zobacz też", "zum thema:", "διαβάστε επίσης", "читайте также", "читайте також", "читайте ещё", "по теме:",
            "материалы по теме", "اقرأ أيضا",
            "関連記事", "あわせて読みたい", "相关新闻", "相关阅读", "延伸阅读", "更多新闻", "관련기사",
        ]);

    /// <summary>What a page's button calls its readers to do.</summary>
    private static readonly Beginnings Calls = new(
        [
            "apply", "become a", "contact us", "donate", "download the app", "follow", "get in touch", "get started", "get the app",
            "give now", "install", "join", "register", "request a", "see our ", "sign me up", "sign up", "start your", "subscribe", "support us", "talk to us",
            "try it", "volunteer",
        ]);

    /// <summary>Whether the words of a lone link are a button's: "Become a member".</summary>
    public static bool IsCall(ReadOnlySpan<char> link) => link.Length <= LongestCall && Calls.IsAtStartOf(link);

    private const int LongestCall = 40;

    /// <summary>A line of rules, stars or arrows says nothing.</summary>
    private static bool HasWords(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
            if (char.IsLetterOrDigit(character)) return true;
        return false;
    }

    private static bool IsInvitation(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(Invitation, StringComparison.OrdinalIgnoreCase);
        var end = at + Invitation.Length;
        return at >= 0 && (end == line.Length || !char.IsLetter(line[end])) && line[..at].ContainsAny(Wishes);
    }

    public static bool IsFurnitureLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("►▶»>→-•*· ").TrimEnd();
        if (!HasWords(line) || IsLabel(line)) return true;
        if (line.Length > LongestLine) return line.Length <= LongestAppeal && line.ContainsAny(Appeals);
        if (line.ContainsAny(AnywhereInLine) || line.ContainsAny(Appeals) || IsInvitation(line)) return true;
        if (NetworkOpenings.IsAtStartOf(line) && line.ContainsAny(Networks)) return true;
        if (Questions.IsAtStartOf(line) && line.IndexOf('?') is >= 0 and var mark && line[mark..].ContainsAny(Answers)) return true;
        return Openings.IsAtStartOf(line) || PointersAbroad.IsAtStartOf(line);
    }

    /// <summary>The time of a post of a live page, perhaps with the name of who wrote it: "14:45", "2.45pm Alma Reed".</summary>
    public static bool IsTimeOfPost(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTimeOfPost) return false;
        var hours = line.IndexOfAnyExceptInRange('0', '9');
        if (hours is not (1 or 2) || line[hours] is not (':' or '.')) return false;
        var rest = line[(hours + 1)..];
        if (rest.Length < 2 || rest[..2].ContainsAnyExceptInRange('0', '9')) return false;
        rest = rest[2..].Trim();
        if (rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase)) rest = rest[2..].Trim();
        return rest.IsEmpty || (char.IsUpper(rest[0]) && !rest.ContainsAny(NotInName));
    }

    private const int LongestTimeOfPost = 40;

    private static readonly SearchValues<char> NotInName = SearchValues.Create(".:,;?!”0123456789");

    /// <summary>Whether the line is wholly the label of a button or a link of the page.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => line.Length <= LongestPhrase && Whole.Contains(line.TrimEnd(":.!… →»›"));

    /// <summary>What a short line opens: a part of the page that is not the article, or nothing of the sort.</summary>
    public static ClosingHeading ClosingHeadingOf(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestPhrase || line[^1] is '.') return ClosingHeading.None;
        if (ClosingHeadings.IsAtStartOf(line)) return ClosingHeading.Section;
        if (WholeListHeadings.Contains(line.TrimEnd(":!… →»›"))) return ClosingHeading.List;
        var listed = ListHeadings.LengthAtStartOf(line);
        if (listed == 0) return PointersAbroad.IsAtStartOf(line) ? ClosingHeading.List : ClosingHeading.None;
        // "Related", "Related stories"; but "Share your media", "Jobs for graduates" can be the article's own.
        return line[listed..].Trim().Count(' ') == 0 ? ClosingHeading.List : ClosingHeading.PerhapsList;
    }

    /// <summary>Whether a heading says that other stories are listed below: "Earlier notices", "Elsewhere in the bulletin", "Related".</summary>
    public static bool AnnouncesOtherStories(ReadOnlySpan<char> heading)
    {
        if (ClosingHeadingOf(heading) is ClosingHeading.List or ClosingHeading.PerhapsList) return true;
        if (heading.Length > LongestPhrase || !OtherStories.IsAtStartOf(heading)) return false;
        foreach (var word in heading.Split(' '))
            if (Stories.Contains(heading[word].Trim(".:!… →»›()"))) return true;
        return false;
    }

    /// <summary>How a heading begins that speaks of other stories, and what it calls them.</summary>
    private static readonly Beginnings OtherStories = new(
        ["also ", "archive", "earlier ", "elsewhere", "from the ", "further ", "in other ", "in the same ", "last ", "latest ", "more ", "old ", "older ",
            "other ", "our ", "past ", "previous", "recent", "similar ", "this week", "today"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stories = new[]
    {
        "archive", "archives", "article", "articles", "blog", "blogs", "bulletin", "bulletins", "coverage", "edition", "editions", "entries", "headlines",
        "issue", "issues", "items", "news",
        "newsletters", "newsroom", "notices", "pages", "posts", "reading", "releases", "round-up", "roundup", "stories", "updates",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
