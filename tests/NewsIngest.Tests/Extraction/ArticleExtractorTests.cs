using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

[TestClass]
public sealed class ArticleExtractorTests
{
    internal const string Body = """
        <p>Services for children in Sandmoor have been judged good, three years after inspectors found them inadequate, a report says.</p>
        <p>Inspectors found that children were safer, that staff stayed for longer, and that leaders knew where practice was weaker.</p>
        <p>The council welcomed the findings, and said that the credit belonged to social workers, foster carers and young people.</p>
        """;

    internal static readonly Uri Url = new("https://news.example/2024/05/16/sandmoor");

    internal static readonly DateTimeOffset FetchedAt = new(2025, 6, 10, 12, 0, 0, TimeSpan.Zero);

    internal static Article Extract(string body, string head = "<title>Sandmoor judged good | The Gazette</title>", Uri? url = null) =>
        ArticleExtractor.Extract($"<html><head>{head}</head><body>{body}</body></html>", url, FetchedAt);

    [TestMethod]
    public void A_title_is_taken_without_the_sites_name() => Assert.AreEqual("Sandmoor judged good", Extract(Body).Title);

    [TestMethod]
    [DataRow("<title>Sandmoor judged good | Sandmoor County Council</title>", "Sandmoor County Council")]
    [DataRow("<title>Agenda item - Sandmoor judged good | Sandmoor County Council</title>", "Sandmoor County Council")]
    [DataRow("<title>Sandmoor judged good | The Post</title><meta property=\"og:site_name\" content=\"The Morning Post\">", "The Morning Post")]
    [DataRow("<title>Sandmoor judged good</title>", null)]
    [DataRow("<title>Something else | Sandmoor County Council</title>", null)]
    public void The_sites_name_is_what_follows_the_headline_in_the_title_when_nothing_declares_it(string head, string? site) =>
        Assert.AreEqual(site, Extract($"<h1>Sandmoor judged good</h1>{Body}", head).Site);

    [TestMethod]
    public void A_long_name_of_a_site_over_the_page_is_not_its_headline() =>
        Assert.AreEqual("Services in Sandmoor are judged good", Extract(
            $"""<h1><a href="/">The Moss and Mere Village Lantern</a></h1><h2>Services in Sandmoor are judged good</h2>{Body}""",
            "<title>The Moss and Mere Village Lantern : Services in Sandmoor are judged good</title>").Title);

    [TestMethod]
    [DataRow("<div><a href=\"/\">Sandmoor County Council</a></div>", "Sandmoor County Council")]
    [DataRow("<a href=\"https://news.example/\">Sandmoor County Council</a>", "Sandmoor County Council")]
    [DataRow("<ul><li><a href=\"/\">Home</a></li><li><a href=\"/news\">Sandmoor news and events</a></li></ul>", null)]
    public void A_banner_that_leads_to_the_first_page_names_the_site_where_nothing_else_does(string banner, string? site) =>
        Assert.AreEqual(site, Extract($"{banner}<h1>Sandmoor judged good</h1>{Body}", "<title>Sandmoor judged good</title>").Site);

    [TestMethod]
    public void The_heading_wins_over_a_shortened_declared_title() =>
        Assert.AreEqual("Sandmoor judged good after three years", Extract($"<h1>Sandmoor judged good after three years</h1>{Body}").Title);

    [TestMethod]
    public void A_heading_with_the_sites_name_is_no_headline() =>
        Assert.AreEqual("Sandmoor judged good", Extract($"<h1>Gazette Online</h1><h2>Sandmoor judged good</h2>{Body}").Title);

    [TestMethod]
    [DataRow("SANDMOOR JUDGED GOOD")]
    [DataRow("sandmoor judged good")]
    public void A_headline_set_in_capitals_or_without_any_is_given_as_it_is_declared(string heading) =>
        Assert.AreEqual("Sandmoor judged good", Extract($"<h1>{heading}</h1>{Body}").Title);

    [TestMethod]
    public void A_headline_laid_over_a_picture_is_one_when_the_page_declares_it() =>
        Assert.AreEqual(
            "Sandmoor judged good by Ofsted",
            Extract($"<div class=\"hero-overlay\"><h1>Sandmoor judged good by Ofsted</h1></div>{Body}",
                "<title>Sandmoor judged good by Ofsted - A year in the county's life</title>").Title);

    [TestMethod]
    [DataRow("<h1>Sandmoor judged good | Opinion</h1>")]
    [DataRow("<h1>Sandmoor judged good – The Gazette</h1>")]
    [DataRow("<h1>Children’s services in Sandmoor judged good<br><small>A report from the front line</small></h1>", "Children’s services in Sandmoor judged good")]
    [DataRow("<h1><span>16 May 2024</span> Children’s services in Sandmoor judged good</h1>", "Children’s services in Sandmoor judged good")]
    [DataRow("<h1><div>Education</div>Children’s services in Sandmoor judged good</h1>", "Children’s services in Sandmoor judged good")]
    public void What_is_set_in_the_heading_besides_is_not_the_headline(string heading, string title = "Sandmoor judged good") =>
        Assert.AreEqual(title, Extract(heading + Body, $"<title>{title} | The Gazette</title>", new Uri("https://thegazette.example/1")).Title);

    [TestMethod]
    public void A_headline_that_shares_no_word_with_the_declared_one_is_believed_in_the_article() =>
        Assert.AreEqual(
            "Three years that turned a service round",
            Extract($"<article><h1>Three years that turned a service round</h1>{Body}</article>", "<title>Ofsted: Sandmoor council good</title>").Title);

    [TestMethod]
    public void A_linked_heading_below_the_article_is_another_storys() =>
        Assert.AreEqual(
            "Good at last: how Sandmoor did it",
            Extract($"<h1>Good at last: how Sandmoor did it</h1>{Body}<h1><a href=\"/x\">How Sandmoor was judged good</a></h1>",
                "<title>How Sandmoor came to be judged good</title>").Title);

    [TestMethod]
    public void The_headline_is_not_repeated_in_the_text() =>
        Assert.StartsWith("Services for children",
            Extract($"<article><h1>Sandmoor judged good</h1><p>By A. Reporter</p><p>12 May 2024</p>{Body}</article>").Text);

    [TestMethod]
    public void Bullet_points_stay_in_their_place() =>
        Assert.Contains("They found:\n- safe homes\n- proud staff\nThe end",
            Extract($"<div>{Body}<p>They found:</p><ul><li>safe homes</li><li>proud staff</li></ul><p>The end of it all came, some said, with the budget.</p></div>").Text);

    [TestMethod]
    public void A_table_of_judgements_reads_as_lines() =>
        Assert.Contains("Leadership: Good\nHelp and protection: Requires improvement",
            Extract($"<div>{Body}<table><tr><td>Leadership</td><td>Good</td></tr><tr><td>Help and protection</td><td>Requires improvement</td></tr></table><p>The council must publish a plan, and it will, by the autumn.</p></div>").Text);

    [TestMethod]
    [DataRow("<div class=\"related-stories\"><h3>Related</h3><p>Wickford was judged inadequate in May, after a damning inspection, of which the council said it was ashamed.</p></div>")]
    [DataRow("<aside><p>Wickford was judged inadequate in May, after a damning inspection.</p></aside>")]
    [DataRow("<p><a href=\"/x\">Wickford was judged inadequate in May</a></p>")]
    [DataRow("<p><strong>Read more:</strong> <a href=\"/x\">Wickford was judged inadequate in May</a></p>")]
    [DataRow("<figure><img src=\"x\"><figcaption>Wickford town hall</figcaption></figure>")]
    [DataRow("<div class=\"newsletter-signup\"><p>News of Wickford each morning, for nothing.</p></div>")]
    [DataRow("<blockquote class=\"instagram-media\"><p>Wickford town hall at dusk</p><p>A post shared by A. Leader</p></blockquote>")]
    [DataRow("<div><h4>Support Wickford’s paper</h4><p>We are three reporters and no owner. Members pay for what you read.</p><div><a href=\"/join\">Become a member</a></div></div>")]
    [DataRow("<figure><img src=\"x\"><div><span>Wickford town hall at dusk.</span> <span>Credit: The Gazette</span></div></figure>")]
    [DataRow("<p>Want the news of Wickford as it comes? Listen to our podcast.</p>")]
    [DataRow("<div><time>14:45</time><span>Wickford Reporter</span></div>")]
    [DataRow("<p>Have you worked for Wickford? Write to us at news@x.example</p>")]
    [DataRow("<div data-testid=\"ai-summary\"><h2>Article summary</h2><ul><li>Wickford was judged inadequate</li></ul></div>")]
    [DataRow("<p>Join the Wickford WhatsApp community for news as it breaks</p>")]
    [DataRow("<div><h3>Find out about Wickford</h3><ul><li><a href=\"/x\">Fostering with us, step by step</a></li><li><a href=\"/y\">Apply to foster a child</a></li></ul></div>")]
    [DataRow("<p>Lire aussi : Wickford, la ville des enfants</p>")]
    [DataRow("<p>Sign up to our newsletter for news of Wickford</p>")]
    [DataRow("<div style=\"display:none\"><p>Wickford was judged inadequate in May, after a damning inspection.</p></div>")]
    public void What_is_not_the_article_stays_out_even_inside_it(string furniture) =>
        Assert.DoesNotContain("Wickford",
            Extract($"<h1>Sandmoor judged good</h1><div class=\"article-body\">{Body}{furniture}{Body.Replace("Sandmoor", "Holt",
                StringComparison.Ordinal)}</div>").Text);

    [TestMethod]
    [DataRow("<blockquote class=\"twitter-tweet\"><p>Inadequate is too kind a word for this lot.</p>— A. Parent (@parent) <a href=\"/x\">May 16, 2024</a></blockquote>")]
    [DataRow("<figure class=\"wp-block-embed is-provider-bluesky-social wp-block-embed-bluesky-social\"><blockquote class=\"bluesky-embed\"><p>Inadequate is too kind a word for this lot.</p></blockquote></figure>")]
    [DataRow("<div data-component=\"social-embed-block\"><p>Inadequate is too kind a word for this lot.</p></div>")]
    [DataRow("<blockquote><p>Inadequate is too kind a word for this lot.</p><p>— A. Parent (@parent) May 16, 2024</p></blockquote>")]
    public void A_post_of_a_social_network_is_not_the_articles(string post) =>
        Assert.DoesNotContain("too kind",
            Extract($"<h1>Sandmoor judged good</h1><div class=\"article-body\">{Body}{post}{Body.Replace("Sandmoor", "Holt",
                StringComparison.Ordinal)}</div>").Text);

    [TestMethod]
    public void An_article_that_is_mostly_posts_keeps_them()
    {
        var posts = string.Concat(Enumerable.Range(1, 9).Select(number =>
            $"<blockquote class=\"twitter-tweet\"><p>Post number {number}: proud of every colleague tonight, and of the children, who told it best.</p></blockquote>"));

        Assert.Contains("Post number 9",
            Extract($"<h1>Sandmoor judged good</h1><div class=\"article-body\"><p>This is what people say, of the report and of the town.</p>{posts}</div>").Text);
    }

    [TestMethod]
    [DataRow("<aside><blockquote>I have had fourteen workers.</blockquote><footer>Kai, 17</footer></aside>", "I have had fourteen workers.\nKai, 17")]
    [DataRow("<aside class=\"aside\"><p>“I have had fourteen workers.”</p><p>Kai, 17</p></aside>", "“I have had fourteen workers.”\nKai, 17")]
    [DataRow("<blockquote><p>I have had fourteen workers.</p><footer>Kai, 17</footer></blockquote>", "I have had fourteen workers.\nKai, 17")]
    public void A_pull_quote_is_the_articles_with_the_name_of_who_said_it(string quote, string expected) =>
        Assert.Contains(
            expected,
            Extract($"<h1>Sandmoor judged good</h1><div class=\"article-body\">{Body}{quote}{Body.Replace("Sandmoor", "Holt",
                StringComparison.Ordinal)}</div>").Text);

    [TestMethod]
    public void A_list_named_like_a_list_of_posts_but_without_links_is_the_articles() =>
        Assert.Contains("- fewer changes of social worker",
            Extract($"<div class=\"article-body\">{Body}<ul class=\"post-list\"><li>fewer changes of social worker, and longer visits to the children's homes</li></ul>{Body.Replace("Sandmoor",
                "Holt", StringComparison.Ordinal)}</div>").Text);

    [TestMethod]
    public void A_line_that_presents_the_author_at_the_end_is_not_the_news() =>
        Assert.DoesNotContain("correspondent",
            Extract($"<h1>Sandmoor judged good</h1><article>{Body}<p>Harriet Lowe is our education correspondent, and lives in Wickford.</p></article>",
                "<meta name=\"author\" content=\"Harriet Lowe\">").Text);

    [TestMethod]
    public void A_paragraph_marked_for_the_paywall_is_still_the_article() =>
        Assert.HasCount(3,
            Extract($"<h1>Sandmoor judged good</h1><article>{Body.Replace("<p>", "<p class=\"paywall\">",
                StringComparison.Ordinal)}</article>").Text.Split('\n'));

    [TestMethod]
    [DataRow(@"Cut short \uD83D")]
    [DataRow(@"\uDE00 cut off")]
    [DataRow("Cut short \uD83D")]
    public void A_record_with_half_a_character_in_it_is_read(string summary) =>
        Assert.AreEqual(new DateTime(2024, 5, 16),
            Extract($"<h1>Sandmoor judged good</h1>{Body}",
                $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"description\":\"{summary}\",\"datePublished\":\"2024-05-16\"}}</script>").Published?.Date);

    [TestMethod]
    [DataRow("<meta property=\"article:published_time\" content=\"2024-05-16T08:00:00+01:00\">", "", DisplayName = "metadata")]
    [DataRow("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-16\"}</script>", "", DisplayName = "JSON-LD")]
    [DataRow("", "<time datetime=\"2024-05-16\">Thursday</time>", DisplayName = "a time element")]
    [DataRow("", "<p>16th May 2024</p>", DisplayName = "a date line")]
    [DataRow("", "<p>Published: 16/05/2024</p>", DisplayName = "a labelled date")]
    public void The_day_of_publication_is_found(string head, string line) =>
        Assert.AreEqual(new DateOnly(2024, 5, 16),
            DateOnly.FromDateTime(Extract($"<h1>Sandmoor judged good</h1>{line}{Body}", head).Published!.Value.DateTime));

    [TestMethod]
    [DataRow("<p>Updated <time datetime=\"2024-05-20\">20 May</time>, published <time datetime=\"2024-05-16\">16 May</time></p>")]
    [DataRow("<p><time class=\"updated\" datetime=\"2024-05-20\">20 May</time> <time class=\"published\" datetime=\"2024-05-16\">16 May</time></p>")]
    [DataRow("<p>Last updated 20 May 2024</p><p>First published 16 May 2024</p>")]
    [DataRow("<p>By a reporter <span class=\"timestamp\" data-timestamp=\"1715850000\">1 year ago</span></p>")]
    [DataRow("<div class=\"date\"><div>16</div><div>May</div><div>2024</div></div>")]
    [DataRow("<figure><figcaption>The council on 1 May 2019</figcaption></figure><p>16 May 2024</p>")]
    [DataRow("<p>Inspectors from Ofsted came to the county on 2 April 2024</p><p>16 May 2024</p>")]
    [DataRow("<p>SANDMOOR, 16 May 2024 – Services for children in the county have been judged good, and the leader of the council says that he is proud of them.</p>")]
    [DataRow("<p>16 May 2024</p><ul><li><a href=\"/x\"><time datetime=\"2024-02-01\">1.2.24</time> Bridge to close for two weeks</a></li></ul>")]
    [DataRow("<p class=\"meta\">16 May 2024 <span class=\"tag\">Children and young people</span></p><div class=\"card\"><p class=\"card__date\">7 March 2023</p></div>")]
    [DataRow("<div>Thursday 16th May 2024<br>From Alex Marwood</div><p class=\"posted\">Posted 7 March 2023</p>")]
    public void The_day_shown_by_the_headline_is_the_one_of_publication(string lines) =>
        Assert.AreEqual(new DateOnly(2024, 5, 16), DateOnly.FromDateTime(Extract($"<h1>Sandmoor judged good</h1>{lines}{Body}").Published!.Value.DateTime));

    [TestMethod]
    public void Todays_date_in_the_sites_header_is_not_the_articles() =>
        Assert.IsNull(Extract($"<header><div class=\"date\">Tuesday, 10 June 2025</div></header><main><h1>Sandmoor judged good</h1>{Body}</main>").Published);

    [TestMethod]
    public void A_day_without_its_year_is_of_the_addresss_year() =>
        Assert.AreEqual(
            new DateTimeOffset(2019, 5, 16, 0, 0, 0, TimeSpan.Zero),
            Extract($"<h1>Sandmoor judged good</h1><p>16 May</p>{Body}", url: new Uri("https://news.example/archive/2019/sandmoor")).Published);

    [TestMethod]
    public void Other_dates_of_the_page_tell_which_number_is_the_month() =>
        Assert.AreEqual(new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero),
            Extract($"<h1>Sandmoor judged good</h1><p>05/06/2024</p>{Body}<p>05/16/2024</p>").Published);

    [TestMethod]
    public void A_month_alone_is_better_than_no_date() =>
        Assert.AreEqual(new DateTimeOffset(2024, 5, 1, 0, 0, 0, TimeSpan.Zero), Extract(Body, url: new Uri("https://news.example/2024/05/sandmoor")).Published);

    [TestMethod]
    public void A_related_storys_date_is_not_the_articles() =>
        Assert.IsNull(Extract($"<h1>Sandmoor judged good</h1>{Body}<div class=\"related\"><a href=\"/x\">Another story of a council</a> <time datetime=\"2023-01-01\">1 January 2023</time></div><footer>© 2025, updated 3 March 2025</footer>").Published);

    [TestMethod]
    public void The_address_tells_the_day_when_the_page_does_not() =>
        Assert.AreEqual(new DateOnly(2024, 5, 16), DateOnly.FromDateTime(Extract(Body, url: Url).Published!.Value.DateTime));

    [TestMethod]
    public void A_record_of_the_last_build_gives_way_to_an_earlier_date_line()
    {
        const string Record = "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"2025-02-01T10:00:00Z\",\"dateModified\":\"2025-02-01T10:00:00Z\"}</script>";

        Assert.AreEqual(new DateOnly(2024, 5, 16), Day(Extract($"<h1>Sandmoor judged good</h1><p>16 May 2024</p>{Body}", Record)));
        Assert.AreEqual(new DateOnly(2025, 2, 1), Day(Extract($"<h1>Sandmoor judged good</h1><p>Updated 16 May 2024</p>{Body}", Record)));
        Assert.AreEqual(new DateOnly(2025, 2, 1), Day(Extract($"<h1>Sandmoor judged good</h1>{Body}", Record)));
    }

    [TestMethod]
    public void The_only_day_that_a_page_names_is_the_articles()
    {
        var article = $"<h1>Sandmoor judged good</h1>{string.Concat(Enumerable.Repeat("<p>And so on, as reports of inspectors go, from page to page.</p>",
            30))}{Body}";

        Assert.AreEqual(new DateOnly(2024, 5, 16), Day(Extract($"{article}<div>16 May 2024</div>")));
        Assert.IsNull(Extract($"{article}<div>16 May 2024</div><div>12 May 2024</div>").Published);
    }

    [TestMethod]
    [DataRow("It closes for good on 14 March.")]
    [DataRow("The last report came out on 14 March 2021.")]
    [DataRow("“We were told on 3 May,” he said.")]
    public void A_day_that_the_text_tells_of_is_not_the_articles(string sentence) =>
        Assert.IsNull(Extract($"<h1>Sandmoor judged good</h1><p>{sentence}</p>{Body}").Published);

    private static DateOnly Day(Article article) => DateOnly.FromDateTime(article.Published!.Value.DateTime);

    [TestMethod]
    public void What_a_page_asks_of_its_reader_at_the_end_is_not_the_articles() =>
        Assert.DoesNotContain("better",
            Extract($"<h1>Sandmoor judged good</h1><main>{Body}<div><h2>Was this page useful?</h2><p>Tell us how we could make it better.</p></div></main>").Text);

    [TestMethod]
    public void A_page_filled_in_by_script_gives_its_declared_body()
    {
        var declared = string.Join("\\n", Enumerable.Repeat("The declared body of the article has sentences of its own, one after the other, to the end.", 6));

        Assert.StartsWith("The declared body",
            Extract($"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{declared}\"}}</script><p>Please enable scripts.</p>").Text);
    }

    [TestMethod]
    public void A_summary_that_begins_the_text_is_no_standfirst()
    {
        const string Head = "<title>Sandmoor judged good</title><meta name=\"description\" content=\"{0}\">";

        Assert.IsNull(Extract(Body,
            Head.Replace("{0}", "Services for children in Sandmoor have been judged good, three years…", StringComparison.Ordinal)).Standfirst);
        Assert.AreEqual("A long road, walked.", Extract(Body, Head.Replace("{0}", "A long road, walked.", StringComparison.Ordinal)).Standfirst);
    }

    [TestMethod]
    [DataRow("<div><h2>Register now to continue reading</h2></div>", true)]
    [DataRow("<p>Families must register for the scheme by May.</p>", false)]
    public void A_wall_is_noticed(string html, bool expected) => Assert.AreEqual(expected, Extract(Body + html).Paywalled);
}
