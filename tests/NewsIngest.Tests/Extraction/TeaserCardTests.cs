using NewsIngest.Extraction;

namespace NewsIngest.Tests.Extraction;

/// <summary>Boxes with one other story each, which sites put between an article's paragraphs.</summary>
[TestClass]
public sealed class TeaserCardTests
{
    private const string Opening = """
        <p>Services for children in Sandmoor have been judged good, three years after inspectors found them inadequate.</p>
        <p>Inspectors found that children were safer, that staff stayed for longer, and that leaders knew where practice was weaker.</p>
        """;

    private const string Middle = "Councillor Bea Holt, who leads the council, called it \"a first page\".";
    private const string Ending = "The next visit is in the spring, when the adviser, who knows the county well, comes back.";
    private const string Title = "<a href=\"/wickford\">Council in Wickford branded inadequate</a>";
    private const string Summary = "<p>Inspectors have found services in Wickford inadequate, for the second time, and want a plan by May.</p>";

    private static readonly string[] Places = ["Wickford", "Harrowdale", "Brackley Vale", "Netherby", "Ashcombe"];

    private static string Text(string box) =>
        ArticleExtractor.Extract($"<html><head><title>Sandmoor judged good</title></head><body><h1>Sandmoor judged good</h1><div class=\"rte\">{Opening}<p>{Middle}</p>{box}<p>{Ending}</p></div></body></html>").Text;

    [TestMethod]
    [DataRow($"<div><p>From the newsroom</p><h3>{Title}</h3>{Summary}<p>7 March 2022</p></div>")]
    [DataRow($"<div><div><h2>Catch up</h2><article><h3>{Title}</h3>{Summary}</article><article><h3>{Title}</h3></article></div></div>")]
    [DataRow($"<section><h4>{Title}</h4>{Summary}</section>")]
    public void A_card_is_left_out_and_the_paragraphs_around_it_stay(string box)
    {
        var text = Text(box);

        Assert.DoesNotContain("Wickford", text);
        Assert.DoesNotContain("Catch up", text);
        Assert.Contains(Middle, text);
        Assert.EndsWith(Ending, text);
    }

    [TestMethod]
    public void A_section_whose_heading_is_no_link_stays() =>
        Assert.Contains("for the second time", Text($"<section><h3>What of Wickford, next door?</h3>{Summary}</section>"));

    [TestMethod]
    public void A_paragraph_between_two_lists_of_links_stays()
    {
        const string Link = "<p><strong>READ MORE: </strong><a href=\"/wickford\"><strong>Council in Wickford branded inadequate</strong></a></p>";
        const string Card = "<div><a href=\"/wickford\"><strong>Council in Wickford branded inadequate</strong><p>Inspectors have found services in Wickford inadequate.</p></a></div>";
        const string Below = "<ul><li><p><a href=\"/harrowdale\">Council in Harrowdale keeps its good grade</a></p></li><li><p><a href=\"/vale\">Brackley Vale's care leavers praised</a></p></li></ul>";
        var text = Text($"{Link}{Card}<p>The plan, which the council wrote itself, is to be sent off in May.</p>{Below}");

        Assert.Contains("sent off in May", text);
        Assert.DoesNotContain("Wickford", text);
    }

    [TestMethod]
    public void Cards_that_outweigh_what_stands_around_them_are_a_round_up()
    {
        var items = string.Concat(Places.Select(place =>
            $"<div><h3><a href=\"/{place}\">Council in {place} is inspected again</a></h3><p>Inspectors have found services in {place} inadequate, for the second time, and want a plan, with dates, by May.</p></div>"));

        Assert.Contains("services in Netherby inadequate", Text(items));
    }

    [TestMethod]
    public void A_figure_with_a_heading_of_its_own_is_a_box_of_the_site() =>
        Assert.DoesNotContain("How inspections work",
            Text("<figure><details><summary><span>Quick guide</span><h4>How inspections work</h4></summary><p>Every council is inspected once in three years, or thereabouts, and judged.</p></details></figure>"));
}
