using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

/// <summary>What belongs to the text of an article, and what only stands beside it.</summary>
[TestClass]
public sealed class ArticleBodyTests
{
    private const string Opening = "<p>Services for children in Sandmoor have been judged good, three years after inspectors found them inadequate.</p>";

    private const string Body = """
        <p>Inspectors found that children were safer, that staff stayed for longer, and that leaders knew where practice was weaker.</p>
        <p>The council welcomed the findings, and said that the credit belonged to social workers, foster carers and young people.</p>
        <p>It had been told to improve by the Department for Education, which sent an adviser, and lent it a director for a year.</p>
        <p>Heads of schools said that they had seen the change themselves, in visits, in meetings and in what children told them.</p>
        <p>The report names three things to do next, among them better records of missing children and shorter waits for a plan.</p>
        """;

    private const string Ending = "<p>A further visit is due in the spring, when the adviser, who knows the county well, will look at the plans again.</p>";

    private static string Text(string body) =>
        ArticleExtractor.Extract($"<html><head><title>Sandmoor judged good</title></head><body><h1>Sandmoor judged good</h1>{body}</body></html>").Text;

    [TestMethod]
    public void A_first_paragraph_in_a_body_box_of_its_own_is_kept() =>
        Assert.StartsWith("Services for children",
            Text($"<main><section><div class=\"story-text\">{Opening}</div></section><section><div class=\"story-text\">{Body}{Body.Replace('I',
                'i')}{Ending}</div></section></main>"));

    [TestMethod]
    public void A_first_paragraph_with_many_links_is_kept() =>
        Assert.StartsWith(
            "Services for children in Sandmoor",
            Text($"<main><div>{Opening.Replace("inspectors found them inadequate", "<a href=\"/x\">inspectors found them inadequate</a>",
                StringComparison.Ordinal)}</div><div>{Body}</div></main>"));

    [TestMethod]
    [DataRow("Share your views")]
    [DataRow("Jobs for social workers")]
    [DataRow("The latest inspection figures")]
    public void A_section_is_kept_though_its_heading_begins_like_a_list_of_links(string heading) =>
        Assert.Contains($"{heading}\nA further visit", Text($"<article>{Opening}{Body}<h2>{heading}</h2>{Ending}</article>"));

    [TestMethod]
    [DataRow("Leaders said that they want to hear from young people.")]
    [DataRow("Inspectors found that staff never miss a visit.")]
    public void What_a_council_says_is_kept_though_papers_ask_their_readers_in_such_words(string line) =>
        Assert.Contains(line, Text($"<article>{Opening}<p>{line}</p>{Body}{Ending}</article>"));

    [TestMethod]
    [DataRow("We'd love to hear from you: write to the newsroom.")]
    [DataRow("Never miss a story about your council.")]
    [DataRow("Our readers can make a tax-deductible gift at any time.")]
    public void What_a_paper_asks_of_its_readers_is_left_out(string line) =>
        Assert.DoesNotContain(line, Text($"<article>{Opening}<p>{line}</p>{Body}{Ending}</article>"));

    [TestMethod]
    [DataRow("<div class=\"widget-area\"><div class=\"widget\"><h4>On our pages</h4><ul><li>Wickford trust rated outstanding</li></ul></div></div>")]
    [DataRow("<div><h4>Popular</h4><ul><li>Wickford trust rated outstanding</li><li>Ashby judged inadequate</li></ul></div>")]
    [DataRow("<div><h3>In case you missed it</h3><ul><li>Wickford trust rated outstanding</li><li>Ashby judged inadequate</li></ul></div>")]
    public void Other_stories_are_left_out_though_they_are_no_links(string list) =>
        Assert.DoesNotContain("Wickford", Text($"<div><div class=\"entry\">{Opening}{Body}{Ending}</div>{list}</div>"));

    [TestMethod]
    public void The_article_goes_on_below_a_bold_line_with_links()
    {
        var text = Text($"<article>{Opening}<p><strong>Related:</strong></p><p><a href=\"/x\">Wickford judged inadequate</a></p>{Body}{Ending}</article>");

        Assert.DoesNotContain("Wickford", text);
        Assert.Contains("Inspectors found", text);
    }

    [TestMethod]
    public void What_stands_under_a_heading_of_related_stories_is_not_the_article() =>
        Assert.DoesNotContain("Wickford",
            Text($"<article>{Opening}{Body}{Ending}<h2>Related stories</h2><p>Wickford was judged inadequate in May, after an inspection, of which it said little.</p></article>"));

    [TestMethod]
    public void A_paragraph_set_as_a_heading_is_text() =>
        Assert.EndsWith("signed by all of its members.",
            Text($"<article>{Opening}{Body}<h2>The council published its answer on Friday, signed by all of its members.</h2></article>"));

    [TestMethod]
    [DataRow("accordion-drawer")]
    [DataRow("callout")]
    [DataRow("faq-save-block")]
    [DataRow("no_toc_section")]
    [DataRow("rich-text print-friendly")]
    public void Text_in_a_box_with_such_a_name_is_kept(string name) =>
        Assert.Contains("A further visit", Text($"<article>{Opening}<div class=\"{name}\">{Ending}</div>{Body}</article>"));

    [TestMethod]
    public void A_section_is_kept_whatever_the_words_of_its_heading_make_of_its_id() =>
        Assert.Contains("A further visit", Text($"<article>{Opening}<section id=\"how-to-sign-up-for-a-visit\">{Ending}</section>{Body}</article>"));

    [TestMethod]
    [DataRow("<div class=\"modalwindow\"><p>You have an ad blocker, and so cannot read this page, unless you switch it off, as we live from advertising.</p></div>")]
    [DataRow("<p>Sandmoor Dispatch is a reader-supported publication. To receive new posts, and support its work, consider becoming a subscriber.</p>")]
    [DataRow("<p>City Desk | Somerset | Updated: 9 October 2024, 11:05</p>")]
    [DataRow("<p>Anzeige</p>")]
    [DataRow("<p>(Photo: A. Photographer)</p>")]
    [DataRow("<ul><li>Small</li><li>Medium</li><li>Large</li></ul>")]
    public void What_the_site_says_of_itself_is_not_the_article(string furniture) =>
        Assert.AreEqual(Text($"<article>{Opening}{Body}{Ending}</article>"), Text($"<article>{furniture}{Opening}{Body}{Ending}{furniture}</article>"));

    [TestMethod]
    public void Items_whose_text_stands_above_their_links_are_the_articles()
    {
        var items = string.Concat(Enumerable.Range(1, 6).Select(number =>
            $"<li><p>Area {number}, judged good, has what few others have: a stable workforce, a leader who stayed, and a plan that staff believe in.</p><p><a href=\"/area-{number}\">The report on area {number}</a></p></li>"));

        Assert.Contains("Area 4, judged good", Text($"<div>{Opening}{Ending}<ol>{items}</ol></div>"));
    }

    /// <summary>What a site says under the article, in boxes whose names tell nothing.</summary>
    private const string Elsewhere = """
        <div class="c7"><h4>About us</h4><p>The Wickford Mercury has told the news of the valley since 1871, through two fires, one flood and nine owners.</p>
        <p>It is written by four people and a dog, printed by nobody, and read, we are told, in every house with a view of the river.</p></div>
        <div class="c8"><h4>Our week in Wickford</h4><p>Snow fell on the tops, a swan stopped the trams, and the bakery in Low Street sold its last loaf, after ninety years.</p></div>
        """;

    [TestMethod]
    [DataRow("<div><div><article><h1>Sandmoor judged good</h1>{0}</article></div><div>{1}</div></div>")]
    [DataRow("<main><h1>Sandmoor judged good</h1><div class=\"c5\">{0}</div></main><div>{1}</div>")]
    public void The_element_around_the_headline_has_the_whole_article(string layout)
    {
        var text = ArticleExtractor.Extract(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Opening + Body + Ending, Elsewhere)).Text;

        Assert.StartsWith("Services for children", text);
        Assert.EndsWith("at the plans again.", text);
    }

    [TestMethod]
    public void A_footer_of_the_article_with_most_of_its_text_is_a_transcript() =>
        Assert.EndsWith(
            "at the plans again.",
            ArticleExtractor.Extract($"<div><article><h1>Sandmoor judged good</h1><p>Listen to our report.</p><footer><div>{Opening}{Body}{Ending}</div></footer></article>{Elsewhere}</div>").Text);

    [TestMethod]
    public void What_a_live_blog_says_before_its_posts_is_kept() =>
        Assert.StartsWith("Services for children",
            Text($"<main><div class=\"c1\">{Opening}{Ending}</div><div><a href=\"/x\">Go to the latest post</a></div><div class=\"story-text\">{Body}</div></main>"));

    [TestMethod]
    public void One_paragraph_alone_before_the_body_is_the_standfirst() =>
        Assert.StartsWith("Inspectors found",
            Text($"<main><div class=\"c1\">{Opening}</div><div><a href=\"/x\">Share</a></div><div class=\"story-text\">{Body}{Ending}</div></main>"));

    [TestMethod]
    public void A_body_cut_into_parts_of_one_name_keeps_a_part_full_of_links() =>
        Assert.StartsWith(
            "Services for children",
            Text($"<main><div class=\"story-text\"><div class=\"rich-text\">{Opening}<table>{Rows("<tr><td><a href=\"/x\">Sandmoor Borough Council</a></td><td><a href=\"/y\">Good overall</a></td></tr>",
                9)}</table></div><div class=\"cta\">Ask us</div><div class=\"rich-text\">{Body}{Body.Replace('I', 'i')}{Ending}</div></div></main>"));

    [TestMethod]
    public void Linked_lines_over_each_paragraph_are_the_headings_of_a_round_up() =>
        Assert.Contains("\nWickford judged good\n", Text($"<article>{Opening}{RoundUp("")}{Ending}</article>"));

    [TestMethod]
    public void Linked_lines_strewn_among_the_paragraphs_lead_to_other_stories() =>
        Assert.DoesNotContain("Wickford judged good", Text($"<article>{Opening}{RoundUp(Body)}{Ending}</article>"));

    [TestMethod]
    public void Items_of_a_list_that_is_the_article_are_kept_though_they_look_like_cards()
    {
        var items = Rows("<section class=\"c-item\"><h2><a href=\"/x\">{0}: a home for four children</a></h2><p>The home in {0} opened in March, has a garden, a music room and a cat, and is full, as {0} knows to its cost.</p></section>",
            9);

        Assert.Contains("The home in 9 opened", Text($"<article>{Opening}{Ending}{items}</article>"));
    }

    [TestMethod]
    public void A_section_that_stands_twice_is_given_once()
    {
        var section = $"{Body}<p>For the record:</p>{Ending}";

        Assert.HasCount(1,
            Text($"<article>{Opening}<div>{section}</div><div>{section}</div></article>").Split('\n').Where(line => line == "For the record:").ToArray());
    }

    [TestMethod]
    [DataRow("author-bio")]
    [DataRow("author-box")]
    [DataRow("w-condition-invisible")]
    public void Text_in_a_box_with_such_a_name_is_not_the_article(string name) =>
        Assert.DoesNotContain("garden",
            Text($"<article>{Opening}{Body}{Body.Replace('I',
                'i')}{Ending}<div class=\"{name}\"><p>Harriet Lowe has written of schools, for one paper or another, since 2009, and has a garden.</p></div></article>"));

    [TestMethod]
    public void A_last_line_that_announces_what_is_gone_goes_too() =>
        Assert.EndsWith("at the plans again.",
            Text($"<article>{Opening}{Body}{Ending}<p>How other counties did:</p><div class=\"related-links\"><a href=\"/a\">Wickford judged good</a></div></article>"));

    [TestMethod]
    [DataRow("More from our reporters:")]
    [DataRow("If you liked this story you might also like:")]
    public void Links_below_a_line_that_announces_other_stories_are_not_the_article(string line) =>
        Assert.EndsWith("at the plans again.",
            Text($"<article>{Opening}{Body}{Ending}<p>{line}</p><ul><li><a href=\"/a\">Wickford judged good</a></li><li><a href=\"/b\">Brackley waits</a></li></ul></article>"));

    [TestMethod]
    public void An_answer_that_unfolds_by_a_click_is_kept() =>
        Assert.Contains("at the plans again.",
            Text($"<article>{Opening}{Body}{Body.Replace('I',
                'i')}<h2>When is the next visit?</h2><div class=\"accordion-panel\" hidden>{Ending}</div></article>"));

    [TestMethod]
    public void An_article_that_stands_only_in_what_is_shown_without_scripts_is_read_there() =>
        Assert.EndsWith("at the plans again.",
            Text($"<div id=\"root\">Loading the page, please wait.</div><noscript><article>{Opening}{Body}{Ending}{Body.Replace('I',
                'i')}{Ending.Replace("A further", "One more", StringComparison.Ordinal)}</article></noscript>"));

    [TestMethod]
    public void What_is_shown_without_scripts_does_not_stand_beside_the_article() =>
        Assert.DoesNotContain("Wickford",
            Text($"<article>{Opening}{Body}{Ending}{Body.Replace('I',
                'i')}</article><noscript>{Rows("<p>Wickford was judged inadequate in May, after an inspection, of which it said little, {0}.</p>",
                    20)}</noscript>"));

    private static readonly string[] Counties = ["Wickford", "Marlhaven", "Brackley", "Harrowdale"];

    private static string RoundUp(string between) =>
        string.Concat(Counties.Select(name =>
            $"<p><a href=\"/x\">{name} judged good</a></p><p>Inspectors who came to {name} in March found that children there, and those who care for them, are seen soon enough, and said so in {name}.</p>{between}"));

    private static string Rows(string row, int count) =>
            string.Concat(Enumerable.Range(1, count)
                .Select(number => row.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
